// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{validate118 as p}from"./shared.js";import{is26 as t}from"./shared-oauth-clients.js";const a=o;function o(e,{instancePath:s="",parentData:c,parentDataProperty:m,
rootData:l=e}={}){let r=null,i=0;if(i===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let n;if(e.client_secret===void 0&&(n="client_secret"))return o.errors=[{
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;e.client_secret!==void 0&&
(p(e.client_secret,{instancePath:s+"/client_secret",parentData:e,parentDataProperty:"client_secret",rootData:l})||(r=r===null?p.errors:r.concat(p.errors),i=r.length))}else
return o.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return o.errors=r,i===0}const y={},b={200:{
"application/json":a},400:{"application/problem+json":t},403:{"application/problem+json":t},404:{"application/problem+json":t},429:{"application/problem+json":t},
500:{"application/problem+json":t}};export{y as request,b as responses};

// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is26 as r}from"./shared-oauth-clients.js";const i=s;function s(e,{instancePath:o="",parentData:n,parentDataProperty:l,rootData:m=e}={}){let a=null,p=0;if(p===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let t;if(e.status===void 0&&(t="status"))return s.errors=[{instancePath:o,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;if(e.status!==void 0&&typeof e.status!="boolean")return s.errors=[{instancePath:o+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}else return s.errors=[{instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return s.errors=a,p===0}const c={"application/json":i},y={200:{},400:{"application/p\
roblem+json":r},403:{"application/problem+json":r},404:{"application/problem+json":r},415:{"application/problem+json":r},429:{"application/problem+json":r},500:{
"application/problem+json":r}};export{c as request,y as responses};

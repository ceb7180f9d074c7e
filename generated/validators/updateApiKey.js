// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{func1 as u,is25 as v,is32 as h,is34 as b,is4 as d,is41 as g,is45 as j,is5 as A,is63 as P,is64 as k}from"./shared.js";import{validate65 as l}from"./shared-api-keys.js";
const w=a;function a(r,{instancePath:i="",parentData:x,parentDataProperty:D,rootData:c=r}={}){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.name!==void 0){let s=r.name;const n=e;if(e===n)if(typeof s=="string"){if(u(s)>30)return a.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/max\
Length",keyword:"maxLength",params:{limit:30},message:"must NOT have more than 30 characters"}],!1}else return a.errors=[{instancePath:i+"/name",schemaPath:"#/p\
roperties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.permissions!==void 0){let s=r.permissions;
const n=e;if(e===n)if(Array.isArray(s)){var m=!0;const f=s.length;for(let p=0;p<f;p++){const y=e;l(s[p],{instancePath:i+"/permissions/"+p,parentData:s,parentDataProperty:p,
rootData:c})||(o=o===null?l.errors:o.concat(l.errors),e=o.length);var m=y===e;if(!m)break}}else return a.errors=[{instancePath:i+"/permissions",schemaPath:"#/pr\
operties/permissions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=n===e}else var t=!0;if(t)if(r.isActive!==void 0){const s=e;if(typeof r.
isActive!="boolean")return a.errors=[{instancePath:i+"/isActive",schemaPath:"#/properties/isActive/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}],!1;var t=s===e}else var t=!0}}else return a.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return a.errors=o,e===0}const q={"application/json":w},E={200:{"application/json":A},400:{"application/json":d,"application/problem+json":P},401:{},402:{
"application/problem+json":g},403:{"application/problem+json":v,"text/plain":k},404:{"application/problem+json":b},415:{"application/problem+json":h},429:{},500:{
"application/json":j}};export{q as request,E as responses};

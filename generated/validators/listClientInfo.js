// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats20 as v}from"./shared.js";import{is26 as m,validate101 as d}from"./shared-oauth-clients.js";const g=i,c={type:"object",required:["data","limit","l\
ast_client_id","last_created_on"],properties:{data:{type:"array",items:{$ref:"ClientInfo#"}},limit:{type:"integer"},last_client_id:{type:["string","null"]},last_created_on:{
type:["string","null"],format:"date-time"}}};function i(r,{instancePath:l="",parentData:h,parentDataProperty:b,rootData:y=r}={}){let o=null,t=0;if(t===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.data===void 0&&(n="data")||r.limit===void 0&&(n="limit")||r.last_client_id===void 0&&(n="last_client_id")||r.last_created_on===
void 0&&(n="last_created_on"))return i.errors=[{instancePath:l,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required\
 property '"+n+"'"}],!1;if(r.data!==void 0){let e=r.data;const s=t;if(t===s)if(Array.isArray(e)){var f=!0;const _=e.length;for(let p=0;p<_;p++){const u=t;d(e[p],
{instancePath:l+"/data/"+p,parentData:e,parentDataProperty:p,rootData:y})||(o=o===null?d.errors:o.concat(d.errors),t=o.length);var f=u===t;if(!f)break}}else return i.
errors=[{instancePath:l+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=s===t}else var a=!0;
if(a){if(r.limit!==void 0){let e=r.limit;const s=t;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)))return i.errors=[{instancePath:l+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=s===t}else var a=!0;if(a){if(r.last_client_id!==void 0){let e=r.
last_client_id;const s=t;if(typeof e!="string"&&e!==null)return i.errors=[{instancePath:l+"/last_client_id",schemaPath:"#/properties/last_client_id/type",keyword:"\
type",params:{type:c.properties.last_client_id.type},message:"must be string,null"}],!1;var a=s===t}else var a=!0;if(a)if(r.last_created_on!==void 0){let e=r.last_created_on;
const s=t;if(typeof e!="string"&&e!==null)return i.errors=[{instancePath:l+"/last_created_on",schemaPath:"#/properties/last_created_on/type",keyword:"type",params:{
type:c.properties.last_created_on.type},message:"must be string,null"}],!1;if(t===s&&t===s&&typeof e=="string"&&!v.validate(e))return i.errors=[{instancePath:l+
"/last_created_on",schemaPath:"#/properties/last_created_on/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var a=s===
t}else var a=!0}}}else return i.errors=[{instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return i.errors=
o,t===0}const k={},w={200:{"application/json":g},400:{"application/problem+json":m},403:{"application/problem+json":m},429:{"application/problem+json":m},500:{"\
application/problem+json":m}};export{k as request,w as responses};

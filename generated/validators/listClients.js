// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats20 as j}from"./shared.js";import{is26 as d,validate102 as _,validate112 as v}from"./shared-oauth-clients.js";const k=o,g={type:"object",required:[
"data","limit","last_client_id","last_created_on"],properties:{data:{type:"array",items:{$ref:"ClientListItem#"}},limit:{type:"integer"},last_client_id:{type:["\
string","null"]},last_created_on:{type:["string","null"],format:"date-time"}}};function m(r,{instancePath:a="",parentData:u,parentDataProperty:y,rootData:c=r}={}){
let s=null,e=0;const f=e;_(r,{instancePath:a,parentData:u,parentDataProperty:y,rootData:c})||(s=s===null?_.errors:s.concat(_.errors),e=s.length);var i=f===e;if(i){
const p=e;v(r,{instancePath:a,parentData:u,parentDataProperty:y,rootData:c})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var i=p===e;if(i){const l=e;if(e===
l)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.client_secret===void 0&&(n="client_secret"))return m.errors=[{instancePath:a,schemaPath:"#/allOf/2/req\
uired",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.client_secret!==void 0&&typeof r.client_secret!="st\
ring")return m.errors=[{instancePath:a+"/client_secret",schemaPath:"#/allOf/2/properties/client_secret/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1}else return m.errors=[{instancePath:a,schemaPath:"#/allOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===
e}}return m.errors=s,e===0}function o(r,{instancePath:a="",parentData:u,parentDataProperty:y,rootData:c=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let p;if(r.data===void 0&&(p="data")||r.limit===void 0&&(p="limit")||r.last_client_id===void 0&&(p="last_client_id")||r.last_created_on===void 0&&
(p="last_created_on"))return o.errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required propert\
y '"+p+"'"}],!1;if(r.data!==void 0){let t=r.data;const l=e;if(e===l)if(Array.isArray(t)){var f=!0;const h=t.length;for(let n=0;n<h;n++){const b=e;m(t[n],{instancePath:a+
"/data/"+n,parentData:t,parentDataProperty:n,rootData:c})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var f=b===e;if(!f)break}}else return o.errors=[{instancePath:a+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=l===e}else var i=!0;if(i){if(r.limit!==void 0){
let t=r.limit;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return o.errors=[{instancePath:a+"/limit",schemaPath:"#/properties/limit/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=l===e}else var i=!0;if(i){if(r.last_client_id!==void 0){let t=r.last_client_id;const l=e;
if(typeof t!="string"&&t!==null)return o.errors=[{instancePath:a+"/last_client_id",schemaPath:"#/properties/last_client_id/type",keyword:"type",params:{type:g.properties.
last_client_id.type},message:"must be string,null"}],!1;var i=l===e}else var i=!0;if(i)if(r.last_created_on!==void 0){let t=r.last_created_on;const l=e;if(typeof t!=
"string"&&t!==null)return o.errors=[{instancePath:a+"/last_created_on",schemaPath:"#/properties/last_created_on/type",keyword:"type",params:{type:g.properties.last_created_on.
type},message:"must be string,null"}],!1;if(e===l&&e===l&&typeof t=="string"&&!j.validate(t))return o.errors=[{instancePath:a+"/last_created_on",schemaPath:"#/p\
roperties/last_created_on/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var i=l===e}else var i=!0}}}else return o.
errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return o.errors=s,e===0}const q={},A={200:{"appl\
ication/json":k},400:{"application/problem+json":d},403:{"application/problem+json":d},429:{"application/problem+json":d},500:{"application/problem+json":d}};export{q as request,A as responses};

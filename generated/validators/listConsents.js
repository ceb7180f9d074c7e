// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats20 as v,validate103 as g}from"./shared.js";import{is26 as _,validate101 as h}from"./shared-oauth-clients.js";const w=m,q={type:"object",required:[
"data","limit","last_modified_on"],properties:{data:{type:"array",items:{$ref:"ConsentItem#"}},limit:{type:"integer"},last_modified_on:{type:["string","null"],format:"\
date-time"}}},D={type:"object",required:["registered_client_id","scopes","modified_at","client"],properties:{registered_client_id:{$ref:"ClientId#"},scopes:{type:"\
string"},modified_at:{type:["string","null"],format:"date-time"},client:{oneOf:[{$ref:"ClientInfo#"},{type:"null"}]}}};function f(r,{instancePath:s="",parentData:b,
parentDataProperty:P,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.registered_client_id===void 0&&(l="regist\
ered_client_id")||r.scopes===void 0&&(l="scopes")||r.modified_at===void 0&&(l="modified_at")||r.client===void 0&&(l="client"))return f.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.registered_client_id!==void 0){const t=e;g(r.registered_client_id,
{instancePath:s+"/registered_client_id",parentData:r,parentDataProperty:"registered_client_id",rootData:y})||(i=i===null?g.errors:i.concat(g.errors),e=i.length);
var o=t===e}else var o=!0;if(o){if(r.scopes!==void 0){const t=e;if(typeof r.scopes!="string")return f.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties\
/scopes/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=t===e}else var o=!0;if(o){if(r.modified_at!==void 0){let t=r.modified_at;
const a=e;if(typeof t!="string"&&t!==null)return f.errors=[{instancePath:s+"/modified_at",schemaPath:"#/properties/modified_at/type",keyword:"type",params:{type:D.
properties.modified_at.type},message:"must be string,null"}],!1;if(e===a&&e===a&&typeof t=="string"&&!v.validate(t))return f.errors=[{instancePath:s+"/modified_\
at",schemaPath:"#/properties/modified_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var o=a===e}else var o=!0;
if(o)if(r.client!==void 0){let t=r.client;const a=e,c=e;let p=!1,d=null;const k=e;h(t,{instancePath:s+"/client",parentData:r,parentDataProperty:"client",rootData:y})||
(i=i===null?h.errors:i.concat(h.errors),e=i.length);var n=k===e;n&&(p=!0,d=0);const j=e;if(t!==null){const u={instancePath:s+"/client",schemaPath:"#/properties/\
client/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[u]:i.push(u),e++}var n=j===e;if(n&&p?(p=!1,d=[d,1]):n&&(p=!0,d=1),p)
e=c,i!==null&&(c?i.length=c:i=null);else{const u={instancePath:s+"/client",schemaPath:"#/properties/client/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"\
must match exactly one schema in oneOf"};return i===null?i=[u]:i.push(u),e++,f.errors=i,!1}var o=a===e}else var o=!0}}}else return f.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return f.errors=i,e===0}function m(r,{instancePath:s="",parentData:b,parentDataProperty:P,
rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.data===void 0&&(l="data")||r.limit===void 0&&(l="limit")||r.last_modified_on===
void 0&&(l="last_modified_on"))return m.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have require\
d property '"+l+"'"}],!1;if(r.data!==void 0){let t=r.data;const a=e;if(e===a)if(Array.isArray(t)){var o=!0;const c=t.length;for(let p=0;p<c;p++){const d=e;f(t[p],
{instancePath:s+"/data/"+p,parentData:t,parentDataProperty:p,rootData:y})||(i=i===null?f.errors:i.concat(f.errors),e=i.length);var o=d===e;if(!o)break}}else return m.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=a===e}else var n=!0;
if(n){if(r.limit!==void 0){let t=r.limit;const a=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return m.errors=[{instancePath:s+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var n=a===e}else var n=!0;if(n)if(r.last_modified_on!==void 0){let t=r.
last_modified_on;const a=e;if(typeof t!="string"&&t!==null)return m.errors=[{instancePath:s+"/last_modified_on",schemaPath:"#/properties/last_modified_on/type",
keyword:"type",params:{type:q.properties.last_modified_on.type},message:"must be string,null"}],!1;if(e===a&&e===a&&typeof t=="string"&&!v.validate(t))return m.
errors=[{instancePath:s+"/last_modified_on",schemaPath:"#/properties/last_modified_on/format",keyword:"format",params:{format:"date-time"},message:'must match f\
ormat "date-time"'}],!1;var n=a===e}else var n=!0}}else return m.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;return m.errors=i,e===0}const x={},C={200:{"application/json":w},400:{"application/problem+json":_},403:{},429:{"application/problem+json":_},500:{
"application/problem+json":_},503:{"application/problem+json":_}};export{x as request,C as responses};

// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats20 as P,formats6 as k,formats8 as b}from"./shared.js";const x=c,j=new RegExp("^[a-z][a-z0-9_]*$","u");function c(r,{instancePath:i="",parentData:w,
parentDataProperty:_,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.error===void 0&&(u="error"))return c.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.error!==void 0){let f=r.
error;const o=e;if(e===o)if(typeof f=="string"){if(!j.test(f))return c.errors=[{instancePath:i+"/error",schemaPath:"#/properties/error/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]*$"},message:'must match pattern "^[a-z][a-z0-9_]*$"'}],!1}else return c.errors=[{instancePath:i+"/error",schemaPath:"#/properti\
es/error/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.error_description!==void 0){const f=e;if(typeof r.
error_description!="string")return c.errors=[{instancePath:i+"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=f===e}else var s=!0;if(s)if(r.error_uri!==void 0){let f=r.error_uri;const o=e;if(e===o&&e===o)if(typeof f=="string"){
if(!b(f))return c.errors=[{instancePath:i+"/error_uri",schemaPath:"#/properties/error_uri/format",keyword:"format",params:{format:"uri"},message:'must match for\
mat "uri"'}],!1}else return c.errors=[{instancePath:i+"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var s=o===e}else var s=!0}}else return c.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return c.errors=a,e===0}const D=new RegExp("^https?://[^/]+$","u"),E=new RegExp("/oauth2/authorize$","u"),A=new RegExp("/oauth2/token$","u"),$=new RegExp(
"/oauth2/jwks$","u"),z=new RegExp("/oauth2/revoke$","u"),R=new RegExp("/oauth2/introspect$","u"),O=p;function l(r,{instancePath:i="",parentData:w,parentDataProperty:_,
rootData:d=r}={}){let a=null,e=0;const s=e;let u=!1,f=null;const o=e;if(!(typeof r=="number"&&isFinite(r))){const m={instancePath:i,schemaPath:"#/oneOf/0/type",
keyword:"type",params:{type:"number"},message:"must be number"};a===null?a=[m]:a.push(m),e++}var n=o===e;n&&(u=!0,f=0);const t=e;if(e===t&&e===t)if(typeof r=="s\
tring"){if(!P.validate(r)){const m={instancePath:i,schemaPath:"#/oneOf/1/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-t\
ime"'};a===null?a=[m]:a.push(m),e++}}else{const m={instancePath:i,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};a===
null?a=[m]:a.push(m),e++}var n=t===e;if(n&&u?(u=!1,f=[f,1]):n&&(u=!0,f=1),u)e=s,a!==null&&(s?a.length=s:a=null);else{const m={instancePath:i,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};return a===null?a=[m]:a.push(m),e++,l.errors=a,!1}return l.errors=a,
e===0}function p(r,{instancePath:i="",parentData:w,parentDataProperty:_,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.sub===void 0&&(o="sub")||r.aud===void 0&&(o="aud")||r.iss===void 0&&(o="iss")||r.exp===void 0&&(o="exp")||r.iat===void 0&&(o="iat")||r.nbf===void 0&&(o="nb\
f")||r.jti===void 0&&(o="jti")||r.scope===void 0&&(o="scope")||r.tid===void 0&&(o="tid")||r.cid===void 0&&(o="cid"))return p.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.sub!==void 0){let t=r.sub;const n=e;if(e===n&&
e===n)if(typeof t=="string"){if(!k.test(t))return p.errors=[{instancePath:i+"/sub",schemaPath:"#/properties/sub/format",keyword:"format",params:{format:"uuid"},
message:'must match format "uuid"'}],!1}else return p.errors=[{instancePath:i+"/sub",schemaPath:"#/properties/sub/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.aud!==void 0){let t=r.aud;const n=e;if(e===n)if(Array.isArray(t)){if(t.length<1)return p.errors=[{instancePath:i+
"/aud",schemaPath:"#/properties/aud/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var u=!0;const h=t.length;for(let y=0;y<
h;y++){let g=t[y];const v=e;if(e===v&&e===v)if(typeof g=="string"){if(!b(g))return p.errors=[{instancePath:i+"/aud/"+y,schemaPath:"#/properties/aud/items/format",
keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return p.errors=[{instancePath:i+"/aud/"+y,schemaPath:"#/properties/aud/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=v===e;if(!u)break}}}else return p.errors=[{instancePath:i+"/aud",schemaPath:"#/\
properties/aud/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=n===e}else var s=!0;if(s){if(r.iss!==void 0){let t=r.iss;const n=e;
if(e===n&&e===n)if(typeof t=="string"){if(!b(t))return p.errors=[{instancePath:i+"/iss",schemaPath:"#/properties/iss/format",keyword:"format",params:{format:"ur\
i"},message:'must match format "uri"'}],!1}else return p.errors=[{instancePath:i+"/iss",schemaPath:"#/properties/iss/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.exp!==void 0){const t=e;l(r.exp,{instancePath:i+"/exp",parentData:r,parentDataProperty:"exp",
rootData:d})||(a=a===null?l.errors:a.concat(l.errors),e=a.length);var s=t===e}else var s=!0;if(s){if(r.iat!==void 0){const t=e;l(r.iat,{instancePath:i+"/iat",parentData:r,
parentDataProperty:"iat",rootData:d})||(a=a===null?l.errors:a.concat(l.errors),e=a.length);var s=t===e}else var s=!0;if(s){if(r.nbf!==void 0){const t=e;l(r.nbf,
{instancePath:i+"/nbf",parentData:r,parentDataProperty:"nbf",rootData:d})||(a=a===null?l.errors:a.concat(l.errors),e=a.length);var s=t===e}else var s=!0;if(s){if(r.
jti!==void 0){const t=e;if(typeof r.jti!="string")return p.errors=[{instancePath:i+"/jti",schemaPath:"#/properties/jti/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=t===e}else var s=!0;if(s){if(r.scope!==void 0){let t=r.scope;const n=e;if(e===n)if(Array.isArray(t)){var f=!0;const h=t.length;
for(let y=0;y<h;y++){const g=e;if(typeof t[y]!="string")return p.errors=[{instancePath:i+"/scope/"+y,schemaPath:"#/properties/scope/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=g===e;if(!f)break}}else return p.errors=[{instancePath:i+"/scope",schemaPath:"#/properties/scope/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=n===e}else var s=!0;if(s){if(r.tid!==void 0){let t=r.tid;const n=e;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t)))return p.errors=[{instancePath:i+"/tid",schemaPath:"#/properties/tid/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;var s=n===e}else var s=!0;if(s){if(r.cid!==void 0){let t=r.cid;const n=e;if(e===n&&e===n)if(typeof t=="string"){if(!k.test(t))return p.errors=[{instancePath:i+
"/cid",schemaPath:"#/properties/cid/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return p.errors=[{instancePath:i+
"/cid",schemaPath:"#/properties/cid/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.region!==void 0){
const t=e;if(typeof r.region!="string")return p.errors=[{instancePath:i+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=t===e}else var s=!0}}}}}}}}}}else return p.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return p.errors=a,e===0}const q=new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$","u"),N=new RegExp("^([^\\s,]+( [^\\s,]+)*)?$",
"u");export{x as is35,O as is38,D as pattern27,E as pattern28,A as pattern29,$ as pattern30,z as pattern31,R as pattern32,q as pattern42,N as pattern47};

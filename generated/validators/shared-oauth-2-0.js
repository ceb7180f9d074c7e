// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats20 as x,formats6 as P,formats8 as k}from"./shared.js";const D=c,j=new RegExp("^[a-z][a-z0-9_]*$","u");function c(r,{instancePath:t="",parentData:v,
parentDataProperty:b,rootData:d=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.error===void 0&&(u="error"))return c.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.error!==void 0){let f=r.
error;const o=e;if(e===o)if(typeof f=="string"){if(!j.test(f))return c.errors=[{instancePath:t+"/error",schemaPath:"#/properties/error/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]*$"},message:'must match pattern "^[a-z][a-z0-9_]*$"'}],!1}else return c.errors=[{instancePath:t+"/error",schemaPath:"#/properti\
es/error/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.error_description!==void 0){const f=e;if(typeof r.
error_description!="string")return c.errors=[{instancePath:t+"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=f===e}else var s=!0;if(s)if(r.error_uri!==void 0){let f=r.error_uri;const o=e;if(e===o&&e===o)if(typeof f=="string"){
if(!k(f))return c.errors=[{instancePath:t+"/error_uri",schemaPath:"#/properties/error_uri/format",keyword:"format",params:{format:"uri"},message:'must match for\
mat "uri"'}],!1}else return c.errors=[{instancePath:t+"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var s=o===e}else var s=!0}}else return c.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return c.errors=i,e===0}const E=new RegExp("^https?://[^/]+$","u"),$=new RegExp("/oauth2/authorize$","u"),A=new RegExp("/oauth2/token$","u"),z=new RegExp(
"/oauth2/jwks$","u"),R=new RegExp("/oauth2/revoke$","u"),O=new RegExp("/oauth2/introspect$","u"),q=p;function l(r,{instancePath:t="",parentData:v,parentDataProperty:b,
rootData:d=r}={}){let i=null,e=0;const s=e;let u=!1,f=null;const o=e;if(!(typeof r=="number"&&isFinite(r))){const m={instancePath:t,schemaPath:"#/oneOf/0/type",
keyword:"type",params:{type:"number"},message:"must be number"};i===null?i=[m]:i.push(m),e++}var n=o===e;n&&(u=!0,f=0);const a=e;if(e===a&&e===a)if(typeof r=="s\
tring"){if(!x.validate(r)){const m={instancePath:t,schemaPath:"#/oneOf/1/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-t\
ime"'};i===null?i=[m]:i.push(m),e++}}else{const m={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};i===
null?i=[m]:i.push(m),e++}var n=a===e;if(n&&u?(u=!1,f=[f,1]):n&&(u=!0,f=1),u)e=s,i!==null&&(s?i.length=s:i=null);else{const m={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};return i===null?i=[m]:i.push(m),e++,l.errors=i,!1}return l.errors=i,
e===0}function p(r,{instancePath:t="",parentData:v,parentDataProperty:b,rootData:d=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.sub===void 0&&(o="sub")||r.aud===void 0&&(o="aud")||r.iss===void 0&&(o="iss")||r.exp===void 0&&(o="exp")||r.iat===void 0&&(o="iat")||r.nbf===void 0&&(o="nb\
f")||r.jti===void 0&&(o="jti")||r.scope===void 0&&(o="scope")||r.tid===void 0&&(o="tid")||r.cid===void 0&&(o="cid"))return p.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.sub!==void 0){let a=r.sub;const n=e;if(e===n&&
e===n)if(typeof a=="string"){if(!P.test(a))return p.errors=[{instancePath:t+"/sub",schemaPath:"#/properties/sub/format",keyword:"format",params:{format:"uuid"},
message:'must match format "uuid"'}],!1}else return p.errors=[{instancePath:t+"/sub",schemaPath:"#/properties/sub/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.aud!==void 0){let a=r.aud;const n=e;if(e===n)if(Array.isArray(a)){if(a.length<1)return p.errors=[{instancePath:t+
"/aud",schemaPath:"#/properties/aud/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var u=!0;const w=a.length;for(let y=0;y<
w;y++){let g=a[y];const _=e;if(e===_&&e===_)if(typeof g=="string"){if(!k(g))return p.errors=[{instancePath:t+"/aud/"+y,schemaPath:"#/properties/aud/items/format",
keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return p.errors=[{instancePath:t+"/aud/"+y,schemaPath:"#/properties/aud/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=_===e;if(!u)break}}}else return p.errors=[{instancePath:t+"/aud",schemaPath:"#/\
properties/aud/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=n===e}else var s=!0;if(s){if(r.iss!==void 0){let a=r.iss;const n=e;
if(e===n&&e===n)if(typeof a=="string"){if(!k(a))return p.errors=[{instancePath:t+"/iss",schemaPath:"#/properties/iss/format",keyword:"format",params:{format:"ur\
i"},message:'must match format "uri"'}],!1}else return p.errors=[{instancePath:t+"/iss",schemaPath:"#/properties/iss/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.exp!==void 0){const a=e;l(r.exp,{instancePath:t+"/exp",parentData:r,parentDataProperty:"exp",
rootData:d})||(i=i===null?l.errors:i.concat(l.errors),e=i.length);var s=a===e}else var s=!0;if(s){if(r.iat!==void 0){const a=e;l(r.iat,{instancePath:t+"/iat",parentData:r,
parentDataProperty:"iat",rootData:d})||(i=i===null?l.errors:i.concat(l.errors),e=i.length);var s=a===e}else var s=!0;if(s){if(r.nbf!==void 0){const a=e;l(r.nbf,
{instancePath:t+"/nbf",parentData:r,parentDataProperty:"nbf",rootData:d})||(i=i===null?l.errors:i.concat(l.errors),e=i.length);var s=a===e}else var s=!0;if(s){if(r.
jti!==void 0){const a=e;if(typeof r.jti!="string")return p.errors=[{instancePath:t+"/jti",schemaPath:"#/properties/jti/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.scope!==void 0){let a=r.scope;const n=e;if(e===n)if(Array.isArray(a)){var f=!0;const w=a.length;
for(let y=0;y<w;y++){const g=e;if(typeof a[y]!="string")return p.errors=[{instancePath:t+"/scope/"+y,schemaPath:"#/properties/scope/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=g===e;if(!f)break}}else return p.errors=[{instancePath:t+"/scope",schemaPath:"#/properties/scope/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=n===e}else var s=!0;if(s){if(r.tid!==void 0){let a=r.tid;const n=e;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a)))return p.errors=[{instancePath:t+"/tid",schemaPath:"#/properties/tid/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;var s=n===e}else var s=!0;if(s){if(r.cid!==void 0){let a=r.cid;const n=e;if(e===n&&e===n)if(typeof a=="string"){if(!P.test(a))return p.errors=[{instancePath:t+
"/cid",schemaPath:"#/properties/cid/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return p.errors=[{instancePath:t+
"/cid",schemaPath:"#/properties/cid/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.region!==void 0){
const a=e;if(typeof r.region!="string")return p.errors=[{instancePath:t+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=a===e}else var s=!0}}}}}}}}}}else return p.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return p.errors=i,e===0}const N=new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$","u"),Z=new RegExp("^[^\\s,]+( [^\\s,]+)*$",
"u");function h(r,{instancePath:t="",parentData:v,parentDataProperty:b,rootData:d=r}={}){let i=null,e=0;if(e===0)if(typeof r=="string"){if(!Z.test(r))return h.errors=
[{instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\s,]+( [^\\s,]+)*$"},message:'must match pattern "^[^\\s,]+( [^\\s,]+)*$"'}],!1}else
return h.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return h.errors=i,e===0}export{D as is35,q as is38,E as pattern27,$ as pattern28,A as pattern29,z as pattern30,R as pattern31,O as pattern32,N as pattern42,h as validate310};

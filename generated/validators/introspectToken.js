// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats6 as x,formats8 as A,func1 as D,validate103 as v,validate118 as P}from"./shared.js";import{is35 as N,pattern47 as O}from"./shared-oauth-2-0.js";const F=w;
function w(e,{instancePath:n="",parentData:_,parentDataProperty:b,rootData:c=e}={}){let t=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.
token===void 0&&(p="token"))return w.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required p\
roperty '"+p+"'"}],!1;if(e.token!==void 0){let a=e.token;const s=r;if(r===s)if(typeof a=="string"){if(D(a)<1)return w.errors=[{instancePath:n+"/token",schemaPath:"\
#/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:n+"/\
token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=s===r}else var i=!0;if(i){if(e.token_type_hint!==
void 0){const a=r;if(typeof e.token_type_hint!="string")return w.errors=[{instancePath:n+"/token_type_hint",schemaPath:"#/properties/token_type_hint/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=a===r}else var i=!0;if(i){if(e.client_id!==void 0){const a=r;v(e.client_id,{instancePath:n+"/cl\
ient_id",parentData:e,parentDataProperty:"client_id",rootData:c})||(t=t===null?v.errors:t.concat(v.errors),r=t.length);var i=a===r}else var i=!0;if(i)if(e.client_secret!==
void 0){const a=r;P(e.client_secret,{instancePath:n+"/client_secret",parentData:e,parentDataProperty:"client_secret",rootData:c})||(t=t===null?P.errors:t.concat(
P.errors),r=t.length);var i=a===r}else var i=!0}}}else return w.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;return w.errors=t,r===0}const E=j;function l(e,{instancePath:n="",parentData:_,parentDataProperty:b,rootData:c=e}={}){let t=null,r=0;if(r===0)if(e&&
typeof e=="object"&&!Array.isArray(e)){let a;if(e.active===void 0&&(a="active")||e.client_id===void 0&&(a="client_id")||e.token_type===void 0&&(a="token_type")||
e.scope===void 0&&(a="scope")||e.sub===void 0&&(a="sub")||e.aud===void 0&&(a="aud")||e.iss===void 0&&(a="iss")||e.exp===void 0&&(a="exp")||e.iat===void 0&&(a="i\
at")||e.nbf===void 0&&(a="nbf")||e.jti===void 0&&(a="jti")||e.tid===void 0&&(a="tid")||e.cid===void 0&&(a="cid"))return l.errors=[{instancePath:n,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.active!==void 0){let s=e.active;const o=r;if(typeof s!=
"boolean")return l.errors=[{instancePath:n+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
if(s!==!0)return l.errors=[{instancePath:n+"/active",schemaPath:"#/properties/active/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to c\
onstant"}],!1;var i=o===r}else var i=!0;if(i){if(e.client_id!==void 0){const s=r;v(e.client_id,{instancePath:n+"/client_id",parentData:e,parentDataProperty:"cli\
ent_id",rootData:c})||(t=t===null?v.errors:t.concat(v.errors),r=t.length);var i=s===r}else var i=!0;if(i){if(e.token_type!==void 0){let s=e.token_type;const o=r;
if(typeof s!="string")return l.errors=[{instancePath:n+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;if(s!=="Bearer")return l.errors=[{instancePath:n+"/token_type",schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue:"\
Bearer"},message:"must be equal to constant"}],!1;var i=o===r}else var i=!0;if(i){if(e.scope!==void 0){let s=e.scope;const o=r;if(r===o)if(typeof s=="string"){if(!O.
test(s))return l.errors=[{instancePath:n+"/scope",schemaPath:"#/properties/scope/pattern",keyword:"pattern",params:{pattern:"^([^\\s,]+( [^\\s,]+)*)?$"},message:'\
must match pattern "^([^\\s,]+( [^\\s,]+)*)?$"'}],!1}else return l.errors=[{instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=o===r}else var i=!0;if(i){if(e.sub!==void 0){let s=e.sub;const o=r;if(r===o&&r===o)if(typeof s=="string"){if(!x.
test(s))return l.errors=[{instancePath:n+"/sub",schemaPath:"#/properties/sub/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],
!1}else return l.errors=[{instancePath:n+"/sub",schemaPath:"#/properties/sub/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===
r}else var i=!0;if(i){if(e.aud!==void 0){let s=e.aud;const o=r;if(r===o)if(Array.isArray(s)){if(s.length<1)return l.errors=[{instancePath:n+"/aud",schemaPath:"#\
/properties/aud/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var p=!0;const h=s.length;for(let u=0;u<h;u++){let m=s[u];
const f=r;if(r===f&&r===f)if(typeof m=="string"){if(!A(m))return l.errors=[{instancePath:n+"/aud/"+u,schemaPath:"#/properties/aud/items/format",keyword:"format",
params:{format:"uri"},message:'must match format "uri"'}],!1}else return l.errors=[{instancePath:n+"/aud/"+u,schemaPath:"#/properties/aud/items/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var p=f===r;if(!p)break}}}else return l.errors=[{instancePath:n+"/aud",schemaPath:"#/properties/aud/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=o===r}else var i=!0;if(i){if(e.iss!==void 0){let s=e.iss;const o=r;if(r===o&&r===o)if(typeof s==
"string"){if(!A(s))return l.errors=[{instancePath:n+"/iss",schemaPath:"#/properties/iss/format",keyword:"format",params:{format:"uri"},message:'must match forma\
t "uri"'}],!1}else return l.errors=[{instancePath:n+"/iss",schemaPath:"#/properties/iss/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=o===r}else var i=!0;if(i){if(e.exp!==void 0){let s=e.exp;const o=r;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return l.errors=[{instancePath:n+
"/exp",schemaPath:"#/properties/exp/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=o===r}else var i=!0;if(i){if(e.iat!==void 0){
let s=e.iat;const o=r;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return l.errors=[{instancePath:n+"/iat",schemaPath:"#/properties/iat/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var i=o===r}else var i=!0;if(i){if(e.nbf!==void 0){let s=e.nbf;const o=r;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s)))return l.errors=[{instancePath:n+"/nbf",schemaPath:"#/properties/nbf/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;var i=o===r}else var i=!0;if(i){if(e.jti!==void 0){const s=r;if(typeof e.jti!="string")return l.errors=[{instancePath:n+"/jti",schemaPath:"#/proper\
ties/jti/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=s===r}else var i=!0;if(i){if(e.tid!==void 0){let s=e.tid;const o=r;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return l.errors=[{instancePath:n+"/tid",schemaPath:"#/properties/tid/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var i=o===r}else var i=!0;if(i){if(e.cid!==void 0){let s=e.cid;const o=r;if(r===o&&r===o)if(typeof s=="string"){if(!x.test(s))return l.errors=
[{instancePath:n+"/cid",schemaPath:"#/properties/cid/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return l.errors=
[{instancePath:n+"/cid",schemaPath:"#/properties/cid/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===r}else var i=!0;if(i)if(e.
region!==void 0){const s=r;if(typeof e.region!="string")return l.errors=[{instancePath:n+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=s===r}else var i=!0}}}}}}}}}}}}}else return l.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return l.errors=t,r===0}function d(e,{instancePath:n="",parentData:_,parentDataProperty:b,rootData:c=e}={}){let t=null,
r=0;const i=r,p=r,a=r;let s=!1;const o=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if(e.token_type===void 0&&(m="token_type")){const f={};t===null?t=[f]:
t.push(f),r++}}var y=o===r;if(s=s||y,!s){const m=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if(e.jti===void 0&&(k="jti")){const q={};t===null?t=[q]:t.
push(q),r++}}var y=m===r;s=s||y}if(s)r=a,t!==null&&(a?t.length=a:t=null);else{const m={};t===null?t=[m]:t.push(m),r++}var h=p===r;if(h)return d.errors=[{instancePath:n,
schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"}],!1;if(r=i,t!==null&&(i?t.length=i:t=null),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let m;if(e.active===void 0&&(m="active")||e.client_id===void 0&&(m="client_id")||e.iat===void 0&&(m="iat")||e.exp===void 0&&(m="exp"))return d.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(e.active!==void 0){let f=e.active;const k=r;
if(typeof f!="boolean")return d.errors=[{instancePath:n+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"}],!1;if(f!==!0)return d.errors=[{instancePath:n+"/active",schemaPath:"#/properties/active/const",keyword:"const",params:{allowedValue:!0},message:"must\
 be equal to constant"}],!1;var u=k===r}else var u=!0;if(u){if(e.client_id!==void 0){const f=r;v(e.client_id,{instancePath:n+"/client_id",parentData:e,parentDataProperty:"\
client_id",rootData:c})||(t=t===null?v.errors:t.concat(v.errors),r=t.length);var u=f===r}else var u=!0;if(u){if(e.iat!==void 0){let f=e.iat;const k=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return d.errors=[{instancePath:n+"/iat",schemaPath:"#/properties/iat/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var u=k===r}else var u=!0;if(u)if(e.exp!==void 0){let f=e.exp;const k=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return d.
errors=[{instancePath:n+"/exp",schemaPath:"#/properties/exp/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var u=k===r}else var u=!0}}}else
return d.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return d.errors=t,r===0}function g(e,{instancePath:n="",
parentData:_,parentDataProperty:b,rootData:c=e}={}){let t=null,r=0;const i=r,p=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let s;if(e.client_id===void 0&&(s=
"client_id")){const o={};t===null?t=[o]:t.push(o),r++}}var a=p===r;if(a)return g.errors=[{instancePath:n,schemaPath:"#/not",keyword:"not",params:{},message:"mus\
t NOT be valid"}],!1;if(r=i,t!==null&&(i?t.length=i:t=null),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let s;if(e.active===void 0&&(s="active"))return g.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(e.active!==void 0){
let o=e.active;if(typeof o!="boolean")return g.errors=[{instancePath:n+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;if(o!==!1)return g.errors=[{instancePath:n+"/active",schemaPath:"#/properties/active/const",keyword:"const",params:{allowedValue:!1},message:"\
must be equal to constant"}],!1}}else return g.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return g.
errors=t,r===0}function j(e,{instancePath:n="",parentData:_,parentDataProperty:b,rootData:c=e}={}){let t=null,r=0;const i=r;let p=!1,a=null;const s=r;l(e,{instancePath:n,
parentData:_,parentDataProperty:b,rootData:c})||(t=t===null?l.errors:t.concat(l.errors),r=t.length);var y=s===r;y&&(p=!0,a=0);const o=r;d(e,{instancePath:n,parentData:_,
parentDataProperty:b,rootData:c})||(t=t===null?d.errors:t.concat(d.errors),r=t.length);var y=o===r;if(y&&p)p=!1,a=[a,1];else{y&&(p=!0,a=1);const h=r;g(e,{instancePath:n,
parentData:_,parentDataProperty:b,rootData:c})||(t=t===null?g.errors:t.concat(g.errors),r=t.length);var y=h===r;y&&p?(p=!1,a=[a,2]):y&&(p=!0,a=2)}if(p)r=i,t!==null&&
(i?t.length=i:t=null);else{const h={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneO\
f"};return t===null?t=[h]:t.push(h),r++,j.errors=t,!1}return j.errors=t,r===0}const B={"application/x-www-form-urlencoded":F},I={200:{"application/json":E},302:{},
400:{"application/json":N},401:{"application/json":N},429:{}};export{B as request,I as responses};

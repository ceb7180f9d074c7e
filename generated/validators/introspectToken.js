// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats6 as A,formats8 as N,func1 as O,validate103 as v,validate118 as P}from"./shared.js";import{is35 as D,validate310 as j}from"./shared-oauth-2-0.js";
const F=w;function w(e,{instancePath:n="",parentData:_,parentDataProperty:b,rootData:c=e}={}){let s=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){
let p;if(e.token===void 0&&(p="token"))return w.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have\
 required property '"+p+"'"}],!1;if(e.token!==void 0){let a=e.token;const t=r;if(r===t)if(typeof a=="string"){if(O(a)<1)return w.errors=[{instancePath:n+"/token",
schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:n+
"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=t===r}else var i=!0;if(i){if(e.token_type_hint!==
void 0){const a=r;if(typeof e.token_type_hint!="string")return w.errors=[{instancePath:n+"/token_type_hint",schemaPath:"#/properties/token_type_hint/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=a===r}else var i=!0;if(i){if(e.client_id!==void 0){const a=r;v(e.client_id,{instancePath:n+"/cl\
ient_id",parentData:e,parentDataProperty:"client_id",rootData:c})||(s=s===null?v.errors:s.concat(v.errors),r=s.length);var i=a===r}else var i=!0;if(i)if(e.client_secret!==
void 0){const a=r;P(e.client_secret,{instancePath:n+"/client_secret",parentData:e,parentDataProperty:"client_secret",rootData:c})||(s=s===null?P.errors:s.concat(
P.errors),r=s.length);var i=a===r}else var i=!0}}}else return w.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;return w.errors=s,r===0}const E=q;function l(e,{instancePath:n="",parentData:_,parentDataProperty:b,rootData:c=e}={}){let s=null,r=0;if(r===0)if(e&&
typeof e=="object"&&!Array.isArray(e)){let a;if(e.active===void 0&&(a="active")||e.client_id===void 0&&(a="client_id")||e.token_type===void 0&&(a="token_type")||
e.scope===void 0&&(a="scope")||e.sub===void 0&&(a="sub")||e.aud===void 0&&(a="aud")||e.iss===void 0&&(a="iss")||e.exp===void 0&&(a="exp")||e.iat===void 0&&(a="i\
at")||e.nbf===void 0&&(a="nbf")||e.jti===void 0&&(a="jti")||e.tid===void 0&&(a="tid")||e.cid===void 0&&(a="cid"))return l.errors=[{instancePath:n,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.active!==void 0){let t=e.active;const o=r;if(typeof t!=
"boolean")return l.errors=[{instancePath:n+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
if(t!==!0)return l.errors=[{instancePath:n+"/active",schemaPath:"#/properties/active/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to c\
onstant"}],!1;var i=o===r}else var i=!0;if(i){if(e.client_id!==void 0){const t=r;v(e.client_id,{instancePath:n+"/client_id",parentData:e,parentDataProperty:"cli\
ent_id",rootData:c})||(s=s===null?v.errors:s.concat(v.errors),r=s.length);var i=t===r}else var i=!0;if(i){if(e.token_type!==void 0){let t=e.token_type;const o=r;
if(typeof t!="string")return l.errors=[{instancePath:n+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;if(t!=="Bearer")return l.errors=[{instancePath:n+"/token_type",schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue:"\
Bearer"},message:"must be equal to constant"}],!1;var i=o===r}else var i=!0;if(i){if(e.scope!==void 0){const t=r;j(e.scope,{instancePath:n+"/scope",parentData:e,
parentDataProperty:"scope",rootData:c})||(s=s===null?j.errors:s.concat(j.errors),r=s.length);var i=t===r}else var i=!0;if(i){if(e.sub!==void 0){let t=e.sub;const o=r;
if(r===o&&r===o)if(typeof t=="string"){if(!A.test(t))return l.errors=[{instancePath:n+"/sub",schemaPath:"#/properties/sub/format",keyword:"format",params:{format:"\
uuid"},message:'must match format "uuid"'}],!1}else return l.errors=[{instancePath:n+"/sub",schemaPath:"#/properties/sub/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var i=o===r}else var i=!0;if(i){if(e.aud!==void 0){let t=e.aud;const o=r;if(r===o)if(Array.isArray(t)){if(t.length<1)return l.
errors=[{instancePath:n+"/aud",schemaPath:"#/properties/aud/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var p=!0;
const h=t.length;for(let u=0;u<h;u++){let m=t[u];const f=r;if(r===f&&r===f)if(typeof m=="string"){if(!N(m))return l.errors=[{instancePath:n+"/aud/"+u,schemaPath:"\
#/properties/aud/items/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return l.errors=[{instancePath:n+"/aud/"+u,schemaPath:"\
#/properties/aud/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=f===r;if(!p)break}}}else return l.errors=[{instancePath:n+
"/aud",schemaPath:"#/properties/aud/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=o===r}else var i=!0;if(i){if(e.iss!==void 0){let t=e.
iss;const o=r;if(r===o&&r===o)if(typeof t=="string"){if(!N(t))return l.errors=[{instancePath:n+"/iss",schemaPath:"#/properties/iss/format",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'}],!1}else return l.errors=[{instancePath:n+"/iss",schemaPath:"#/properties/iss/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=o===r}else var i=!0;if(i){if(e.exp!==void 0){let t=e.exp;const o=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return l.errors=[{instancePath:n+"/exp",schemaPath:"#/properties/exp/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=o===r}else
var i=!0;if(i){if(e.iat!==void 0){let t=e.iat;const o=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return l.errors=[{instancePath:n+"/iat",schemaPath:"\
#/properties/iat/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=o===r}else var i=!0;if(i){if(e.nbf!==void 0){let t=e.nbf;const o=r;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return l.errors=[{instancePath:n+"/nbf",schemaPath:"#/properties/nbf/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;var i=o===r}else var i=!0;if(i){if(e.jti!==void 0){const t=r;if(typeof e.jti!="string")return l.errors=[{instancePath:n+
"/jti",schemaPath:"#/properties/jti/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=t===r}else var i=!0;if(i){if(e.tid!==void 0){
let t=e.tid;const o=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return l.errors=[{instancePath:n+"/tid",schemaPath:"#/properties/tid/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var i=o===r}else var i=!0;if(i){if(e.cid!==void 0){let t=e.cid;const o=r;if(r===o&&r===o)if(typeof t==
"string"){if(!A.test(t))return l.errors=[{instancePath:n+"/cid",schemaPath:"#/properties/cid/format",keyword:"format",params:{format:"uuid"},message:'must match\
 format "uuid"'}],!1}else return l.errors=[{instancePath:n+"/cid",schemaPath:"#/properties/cid/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var i=o===r}else var i=!0;if(i)if(e.region!==void 0){const t=r;if(typeof e.region!="string")return l.errors=[{instancePath:n+"/region",schemaPath:"#/pr\
operties/region/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=t===r}else var i=!0}}}}}}}}}}}}}else return l.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return l.errors=s,r===0}function d(e,{instancePath:n="",parentData:_,parentDataProperty:b,
rootData:c=e}={}){let s=null,r=0;const i=r,p=r,a=r;let t=!1;const o=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if(e.token_type===void 0&&(m="token_typ\
e")){const f={};s===null?s=[f]:s.push(f),r++}}var y=o===r;if(t=t||y,!t){const m=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if(e.jti===void 0&&(k="jti")){
const x={};s===null?s=[x]:s.push(x),r++}}var y=m===r;t=t||y}if(t)r=a,s!==null&&(a?s.length=a:s=null);else{const m={};s===null?s=[m]:s.push(m),r++}var h=p===r;if(h)
return d.errors=[{instancePath:n,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"}],!1;if(r=i,s!==null&&(i?s.length=i:s=null),r===0)if(e&&
typeof e=="object"&&!Array.isArray(e)){let m;if(e.active===void 0&&(m="active")||e.client_id===void 0&&(m="client_id")||e.iat===void 0&&(m="iat")||e.exp===void 0&&
(m="exp"))return d.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;if(e.active!==void 0){let f=e.active;const k=r;if(typeof f!="boolean")return d.errors=[{instancePath:n+"/active",schemaPath:"#/properties/active/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;if(f!==!0)return d.errors=[{instancePath:n+"/active",schemaPath:"#/properties/active/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var u=k===r}else var u=!0;if(u){if(e.client_id!==void 0){const f=r;v(e.client_id,{instancePath:n+
"/client_id",parentData:e,parentDataProperty:"client_id",rootData:c})||(s=s===null?v.errors:s.concat(v.errors),r=s.length);var u=f===r}else var u=!0;if(u){if(e.
iat!==void 0){let f=e.iat;const k=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return d.errors=[{instancePath:n+"/iat",schemaPath:"#/properties/ia\
t/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var u=k===r}else var u=!0;if(u)if(e.exp!==void 0){let f=e.exp;const k=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return d.errors=[{instancePath:n+"/exp",schemaPath:"#/properties/exp/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var u=k===r}else var u=!0}}}else return d.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;return d.errors=s,r===0}function g(e,{instancePath:n="",parentData:_,parentDataProperty:b,rootData:c=e}={}){let s=null,r=0;const i=r,p=r;if(e&&typeof e==
"object"&&!Array.isArray(e)){let t;if(e.client_id===void 0&&(t="client_id")){const o={};s===null?s=[o]:s.push(o),r++}}var a=p===r;if(a)return g.errors=[{instancePath:n,
schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"}],!1;if(r=i,s!==null&&(i?s.length=i:s=null),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let t;if(e.active===void 0&&(t="active"))return g.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:t},message:"mus\
t have required property '"+t+"'"}],!1;if(e.active!==void 0){let o=e.active;if(typeof o!="boolean")return g.errors=[{instancePath:n+"/active",schemaPath:"#/prop\
erties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;if(o!==!1)return g.errors=[{instancePath:n+"/active",schemaPath:"#/pro\
perties/active/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"}],!1}}else return g.errors=[{instancePath:n,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return g.errors=s,r===0}function q(e,{instancePath:n="",parentData:_,parentDataProperty:b,
rootData:c=e}={}){let s=null,r=0;const i=r;let p=!1,a=null;const t=r;l(e,{instancePath:n,parentData:_,parentDataProperty:b,rootData:c})||(s=s===null?l.errors:s.
concat(l.errors),r=s.length);var y=t===r;y&&(p=!0,a=0);const o=r;d(e,{instancePath:n,parentData:_,parentDataProperty:b,rootData:c})||(s=s===null?d.errors:s.concat(
d.errors),r=s.length);var y=o===r;if(y&&p)p=!1,a=[a,1];else{y&&(p=!0,a=1);const h=r;g(e,{instancePath:n,parentData:_,parentDataProperty:b,rootData:c})||(s=s===null?
g.errors:s.concat(g.errors),r=s.length);var y=h===r;y&&p?(p=!1,a=[a,2]):y&&(p=!0,a=2)}if(p)r=i,s!==null&&(i?s.length=i:s=null);else{const h={instancePath:n,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};return s===null?s=[h]:s.push(h),r++,q.errors=s,!1}return q.
errors=s,r===0}const B={"application/x-www-form-urlencoded":F},I={200:{"application/json":E},302:{},400:{"application/json":D},401:{"application/json":D},429:{}};export{B as request,I as responses};

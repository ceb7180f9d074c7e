// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats8 as A,func1 as P,validate103 as _,validate118 as v}from"./shared.js";import{is35 as q,pattern42 as z,validate310 as k}from"./shared-oauth-2-0.js";
const D=b,j=new RegExp("^[A-Za-z0-9._~-]{43,128}$","u");function u(e,{instancePath:n="",parentData:g,parentDataProperty:h,rootData:l=e}={}){let t=null,r=0;if(r===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.grant_type===void 0&&(a="grant_type")||e.code===void 0&&(a="code")||e.client_id===void 0&&(a="client_i\
d")||e.client_secret===void 0&&(a="client_secret"))return u.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"\
must have required property '"+a+"'"}],!1;if(e.grant_type!==void 0){let s=e.grant_type;const o=r;if(typeof s!="string")return u.errors=[{instancePath:n+"/grant_\
type",schemaPath:"#/properties/grant_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(s!=="authorization_code")return u.errors=
[{instancePath:n+"/grant_type",schemaPath:"#/properties/grant_type/const",keyword:"const",params:{allowedValue:"authorization_code"},message:"must be equal to c\
onstant"}],!1;var i=o===r}else var i=!0;if(i){if(e.code!==void 0){let s=e.code;const o=r;if(r===o)if(typeof s=="string"){if(P(s)<1)return u.errors=[{instancePath:n+
"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return u.errors=
[{instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===r}else var i=!0;if(i){
if(e.redirect_uri!==void 0){let s=e.redirect_uri;const o=r;if(r===o&&r===o)if(typeof s=="string"){if(!A(s))return u.errors=[{instancePath:n+"/redirect_uri",schemaPath:"\
#/properties/redirect_uri/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return u.errors=[{instancePath:n+"/redirect\
_uri",schemaPath:"#/properties/redirect_uri/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===r}else var i=!0;if(i){if(e.client_id!==
void 0){const s=r;_(e.client_id,{instancePath:n+"/client_id",parentData:e,parentDataProperty:"client_id",rootData:l})||(t=t===null?_.errors:t.concat(_.errors),r=
t.length);var i=s===r}else var i=!0;if(i){if(e.client_secret!==void 0){const s=r;v(e.client_secret,{instancePath:n+"/client_secret",parentData:e,parentDataProperty:"\
client_secret",rootData:l})||(t=t===null?v.errors:t.concat(v.errors),r=t.length);var i=s===r}else var i=!0;if(i)if(e.code_verifier!==void 0){let s=e.code_verifier;
const o=r;if(r===o)if(typeof s=="string"){if(!j.test(s))return u.errors=[{instancePath:n+"/code_verifier",schemaPath:"#/properties/code_verifier/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9._~-]{43,128}$"},message:'must match pattern "^[A-Za-z0-9._~-]{43,128}$"'}],!1}else return u.errors=[{instancePath:n+"/code\
_verifier",schemaPath:"#/properties/code_verifier/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===r}else var i=!0}}}}}else return u.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return u.errors=t,r===0}function c(e,{instancePath:n="",
parentData:g,parentDataProperty:h,rootData:l=e}={}){let t=null,r=0;const i=r,a=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let y;if(e.client_secret===void 0&&
(y="client_secret")){const p={};t===null?t=[p]:t.push(p),r++}}var s=a===r;if(s)return c.errors=[{instancePath:n,schemaPath:"#/not",keyword:"not",params:{},message:"\
must NOT be valid"}],!1;if(r=i,t!==null&&(i?t.length=i:t=null),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let y;if(e.grant_type===void 0&&(y="grant_type")||
e.code===void 0&&(y="code")||e.client_id===void 0&&(y="client_id")||e.code_verifier===void 0&&(y="code_verifier"))return c.errors=[{instancePath:n,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(e.grant_type!==void 0){let p=e.grant_type;const f=r;
if(typeof p!="string")return c.errors=[{instancePath:n+"/grant_type",schemaPath:"#/properties/grant_type/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;if(p!=="authorization_code")return c.errors=[{instancePath:n+"/grant_type",schemaPath:"#/properties/grant_type/const",keyword:"const",params:{
allowedValue:"authorization_code"},message:"must be equal to constant"}],!1;var o=f===r}else var o=!0;if(o){if(e.code!==void 0){let p=e.code;const f=r;if(r===f)
if(typeof p=="string"){if(P(p)<1)return c.errors=[{instancePath:n+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return c.errors=[{instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var o=f===r}else var o=!0;if(o){if(e.redirect_uri!==void 0){let p=e.redirect_uri;const f=r;if(r===f&&r===f)if(typeof p=="strin\
g"){if(!A(p))return c.errors=[{instancePath:n+"/redirect_uri",schemaPath:"#/properties/redirect_uri/format",keyword:"format",params:{format:"uri"},message:'must\
 match format "uri"'}],!1}else return c.errors=[{instancePath:n+"/redirect_uri",schemaPath:"#/properties/redirect_uri/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var o=f===r}else var o=!0;if(o){if(e.client_id!==void 0){const p=r;_(e.client_id,{instancePath:n+"/client_id",parentData:e,parentDataProperty:"\
client_id",rootData:l})||(t=t===null?_.errors:t.concat(_.errors),r=t.length);var o=p===r}else var o=!0;if(o)if(e.code_verifier!==void 0){let p=e.code_verifier;const f=r;
if(r===f)if(typeof p=="string"){if(!j.test(p))return c.errors=[{instancePath:n+"/code_verifier",schemaPath:"#/properties/code_verifier/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9._~-]{43,128}$"},message:'must match pattern "^[A-Za-z0-9._~-]{43,128}$"'}],!1}else return c.errors=[{instancePath:n+"/code_verifier",
schemaPath:"#/properties/code_verifier/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=f===r}else var o=!0}}}}else return c.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return c.errors=t,r===0}function d(e,{instancePath:n="",
parentData:g,parentDataProperty:h,rootData:l=e}={}){let t=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.grant_type===void 0&&(a="gra\
nt_type")||e.refresh_token===void 0&&(a="refresh_token")||e.client_id===void 0&&(a="client_id")||e.client_secret===void 0&&(a="client_secret"))return d.errors=[
{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.grant_type!==void 0){
let s=e.grant_type;const o=r;if(typeof s!="string")return d.errors=[{instancePath:n+"/grant_type",schemaPath:"#/properties/grant_type/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(s!=="refresh_token")return d.errors=[{instancePath:n+"/grant_type",schemaPath:"#/properties/grant_type/const",keyword:"\
const",params:{allowedValue:"refresh_token"},message:"must be equal to constant"}],!1;var i=o===r}else var i=!0;if(i){if(e.refresh_token!==void 0){let s=e.refresh_token;
const o=r;if(r===o)if(typeof s=="string"){if(P(s)<1)return d.errors=[{instancePath:n+"/refresh_token",schemaPath:"#/properties/refresh_token/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return d.errors=[{instancePath:n+"/refresh_token",schemaPath:"#/properties\
/refresh_token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===r}else var i=!0;if(i){if(e.client_id!==void 0){const s=r;_(e.
client_id,{instancePath:n+"/client_id",parentData:e,parentDataProperty:"client_id",rootData:l})||(t=t===null?_.errors:t.concat(_.errors),r=t.length);var i=s===r}else
var i=!0;if(i){if(e.client_secret!==void 0){const s=r;v(e.client_secret,{instancePath:n+"/client_secret",parentData:e,parentDataProperty:"client_secret",rootData:l})||
(t=t===null?v.errors:t.concat(v.errors),r=t.length);var i=s===r}else var i=!0;if(i)if(e.scope!==void 0){const s=r;k(e.scope,{instancePath:n+"/scope",parentData:e,
parentDataProperty:"scope",rootData:l})||(t=t===null?k.errors:t.concat(k.errors),r=t.length);var i=s===r}else var i=!0}}}}else return d.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return d.errors=t,r===0}function w(e,{instancePath:n="",parentData:g,parentDataProperty:h,
rootData:l=e}={}){let t=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.grant_type===void 0&&(a="grant_type")||e.client_id===void 0&&(a=
"client_id")||e.client_secret===void 0&&(a="client_secret")||e.scope===void 0&&(a="scope"))return w.errors=[{instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.grant_type!==void 0){let s=e.grant_type;const o=r;if(typeof s!="string")
return w.errors=[{instancePath:n+"/grant_type",schemaPath:"#/properties/grant_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(s!==
"personal_access_token")return w.errors=[{instancePath:n+"/grant_type",schemaPath:"#/properties/grant_type/const",keyword:"const",params:{allowedValue:"personal\
_access_token"},message:"must be equal to constant"}],!1;var i=o===r}else var i=!0;if(i){if(e.client_id!==void 0){const s=r;_(e.client_id,{instancePath:n+"/clie\
nt_id",parentData:e,parentDataProperty:"client_id",rootData:l})||(t=t===null?_.errors:t.concat(_.errors),r=t.length);var i=s===r}else var i=!0;if(i){if(e.client_secret!==
void 0){const s=r;v(e.client_secret,{instancePath:n+"/client_secret",parentData:e,parentDataProperty:"client_secret",rootData:l})||(t=t===null?v.errors:t.concat(
v.errors),r=t.length);var i=s===r}else var i=!0;if(i)if(e.scope!==void 0){const s=r;k(e.scope,{instancePath:n+"/scope",parentData:e,parentDataProperty:"scope",rootData:l})||
(t=t===null?k.errors:t.concat(k.errors),r=t.length);var i=s===r}else var i=!0}}}else return w.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return w.errors=t,r===0}function b(e,{instancePath:n="",parentData:g,parentDataProperty:h,rootData:l=e}={}){let t=null,
r=0;const i=r;let a=!1,s=null;const o=r;u(e,{instancePath:n,parentData:g,parentDataProperty:h,rootData:l})||(t=t===null?u.errors:t.concat(u.errors),r=t.length);
var p=o===r;p&&(a=!0,s=0);const y=r;c(e,{instancePath:n,parentData:g,parentDataProperty:h,rootData:l})||(t=t===null?c.errors:t.concat(c.errors),r=t.length);var p=y===
r;if(p&&a)a=!1,s=[s,1];else{p&&(a=!0,s=1);const f=r;d(e,{instancePath:n,parentData:g,parentDataProperty:h,rootData:l})||(t=t===null?d.errors:t.concat(d.errors),
r=t.length);var p=f===r;if(p&&a)a=!1,s=[s,2];else{p&&(a=!0,s=2);const Z=r;w(e,{instancePath:n,parentData:g,parentDataProperty:h,rootData:l})||(t=t===null?w.errors:
t.concat(w.errors),r=t.length);var p=Z===r;p&&a?(a=!1,s=[s,3]):p&&(a=!0,s=3)}}if(a)r=i,t!==null&&(i?t.length=i:t=null);else{const f={instancePath:n,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:s},message:"must match exactly one schema in oneOf"};return t===null?t=[f]:t.push(f),r++,b.errors=t,!1}return b.
errors=t,r===0}const x=m;function m(e,{instancePath:n="",parentData:g,parentDataProperty:h,rootData:l=e}={}){let t=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let a;if(e.access_token===void 0&&(a="access_token")||e.token_type===void 0&&(a="token_type")||e.expires_in===void 0&&(a="expires_in")||e.scope===void 0&&
(a="scope"))return m.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],
!1;if(e.access_token!==void 0){let s=e.access_token;const o=r;if(r===o)if(typeof s=="string"){if(!z.test(s))return m.errors=[{instancePath:n+"/access_token",schemaPath:"\
#/properties/access_token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z\
0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"'}],!1}else return m.errors=[{instancePath:n+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var i=o===r}else var i=!0;if(i){if(e.token_type!==void 0){let s=e.token_type;const o=r;if(typeof s!="str\
ing")return m.errors=[{instancePath:n+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
if(s!=="Bearer")return m.errors=[{instancePath:n+"/token_type",schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue:"Bearer"},message:"\
must be equal to constant"}],!1;var i=o===r}else var i=!0;if(i){if(e.expires_in!==void 0){let s=e.expires_in;const o=r;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)))return m.errors=[{instancePath:n+"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(r===o&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return m.errors=[{instancePath:n+"/expires_in",schemaPath:"#/properties/expires_in/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=o===r}else var i=!0;if(i){if(e.scope!==void 0){const s=r;k(e.scope,{instancePath:n+
"/scope",parentData:e,parentDataProperty:"scope",rootData:l})||(t=t===null?k.errors:t.concat(k.errors),r=t.length);var i=s===r}else var i=!0;if(i){if(e.refresh_token!==
void 0){let s=e.refresh_token;const o=r;if(r===o)if(typeof s=="string"){if(P(s)<1)return m.errors=[{instancePath:n+"/refresh_token",schemaPath:"#/properties/ref\
resh_token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:n+"/refresh_\
token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===r}else var i=!0;if(i)if(e.id_token!==
void 0){let s=e.id_token;const o=r;if(r===o)if(typeof s=="string"){if(!z.test(s))return m.errors=[{instancePath:n+"/id_token",schemaPath:"#/properties/id_token/\
pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[\
A-Za-z0-9_-]+$"'}],!1}else return m.errors=[{instancePath:n+"/id_token",schemaPath:"#/properties/id_token/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var i=o===r}else var i=!0}}}}}else return m.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;return m.errors=t,r===0}const L={"application/x-www-form-urlencoded":D},O={200:{"application/json":x},302:{},400:{"application/json":q},401:{"ap\
plication/json":q},429:{}};export{L as request,O as responses};

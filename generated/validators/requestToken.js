// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats8 as A,func1 as P,validate103 as y,validate118 as v}from"./shared.js";import{is35 as q,pattern42 as z,pattern47 as Z}from"./shared-oauth-2-0.js";const x=b,
j=new RegExp("^[A-Za-z0-9._~-]{43,128}$","u");function m(e,{instancePath:i="",parentData:_,parentDataProperty:d,rootData:l=e}={}){let t=null,r=0;if(r===0)if(e&&
typeof e=="object"&&!Array.isArray(e)){let o;if(e.grant_type===void 0&&(o="grant_type")||e.code===void 0&&(o="code")||e.client_id===void 0&&(o="client_id")||e.client_secret===
void 0&&(o="client_secret"))return m.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required p\
roperty '"+o+"'"}],!1;if(e.grant_type!==void 0){let s=e.grant_type;const a=r;if(typeof s!="string")return m.errors=[{instancePath:i+"/grant_type",schemaPath:"#/\
properties/grant_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(s!=="authorization_code")return m.errors=[{instancePath:i+"/g\
rant_type",schemaPath:"#/properties/grant_type/const",keyword:"const",params:{allowedValue:"authorization_code"},message:"must be equal to constant"}],!1;var n=a===
r}else var n=!0;if(n){if(e.code!==void 0){let s=e.code;const a=r;if(r===a)if(typeof s=="string"){if(P(s)<1)return m.errors=[{instancePath:i+"/code",schemaPath:"\
#/properties/code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:i+"/c\
ode",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=a===r}else var n=!0;if(n){if(e.redirect_uri!==
void 0){let s=e.redirect_uri;const a=r;if(r===a&&r===a)if(typeof s=="string"){if(!A(s))return m.errors=[{instancePath:i+"/redirect_uri",schemaPath:"#/properties\
/redirect_uri/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return m.errors=[{instancePath:i+"/redirect_uri",schemaPath:"\
#/properties/redirect_uri/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=a===r}else var n=!0;if(n){if(e.client_id!==void 0){const s=r;
y(e.client_id,{instancePath:i+"/client_id",parentData:e,parentDataProperty:"client_id",rootData:l})||(t=t===null?y.errors:t.concat(y.errors),r=t.length);var n=s===
r}else var n=!0;if(n){if(e.client_secret!==void 0){const s=r;v(e.client_secret,{instancePath:i+"/client_secret",parentData:e,parentDataProperty:"client_secret",
rootData:l})||(t=t===null?v.errors:t.concat(v.errors),r=t.length);var n=s===r}else var n=!0;if(n)if(e.code_verifier!==void 0){let s=e.code_verifier;const a=r;if(r===
a)if(typeof s=="string"){if(!j.test(s))return m.errors=[{instancePath:i+"/code_verifier",schemaPath:"#/properties/code_verifier/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9._~-]{43,128}$"},message:'must match pattern "^[A-Za-z0-9._~-]{43,128}$"'}],!1}else return m.errors=[{instancePath:i+"/code_verifier",schemaPath:"\
#/properties/code_verifier/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=a===r}else var n=!0}}}}}else return m.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return m.errors=t,r===0}function u(e,{instancePath:i="",parentData:_,parentDataProperty:d,
rootData:l=e}={}){let t=null,r=0;const n=r,o=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let g;if(e.client_secret===void 0&&(g="client_secret")){const p={};t===
null?t=[p]:t.push(p),r++}}var s=o===r;if(s)return u.errors=[{instancePath:i,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"}],!1;if(r=n,t!==
null&&(n?t.length=n:t=null),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let g;if(e.grant_type===void 0&&(g="grant_type")||e.code===void 0&&(g="code")||e.
client_id===void 0&&(g="client_id")||e.code_verifier===void 0&&(g="code_verifier"))return u.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(e.grant_type!==void 0){let p=e.grant_type;const f=r;if(typeof p!="string")return u.errors=
[{instancePath:i+"/grant_type",schemaPath:"#/properties/grant_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(p!=="authorizati\
on_code")return u.errors=[{instancePath:i+"/grant_type",schemaPath:"#/properties/grant_type/const",keyword:"const",params:{allowedValue:"authorization_code"},message:"\
must be equal to constant"}],!1;var a=f===r}else var a=!0;if(a){if(e.code!==void 0){let p=e.code;const f=r;if(r===f)if(typeof p=="string"){if(P(p)<1)return u.errors=
[{instancePath:i+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return u.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===r}else
var a=!0;if(a){if(e.redirect_uri!==void 0){let p=e.redirect_uri;const f=r;if(r===f&&r===f)if(typeof p=="string"){if(!A(p))return u.errors=[{instancePath:i+"/red\
irect_uri",schemaPath:"#/properties/redirect_uri/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return u.errors=[{instancePath:i+
"/redirect_uri",schemaPath:"#/properties/redirect_uri/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===r}else var a=!0;if(a){
if(e.client_id!==void 0){const p=r;y(e.client_id,{instancePath:i+"/client_id",parentData:e,parentDataProperty:"client_id",rootData:l})||(t=t===null?y.errors:t.concat(
y.errors),r=t.length);var a=p===r}else var a=!0;if(a)if(e.code_verifier!==void 0){let p=e.code_verifier;const f=r;if(r===f)if(typeof p=="string"){if(!j.test(p))
return u.errors=[{instancePath:i+"/code_verifier",schemaPath:"#/properties/code_verifier/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._~-]{43,128}$"},
message:'must match pattern "^[A-Za-z0-9._~-]{43,128}$"'}],!1}else return u.errors=[{instancePath:i+"/code_verifier",schemaPath:"#/properties/code_verifier/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===r}else var a=!0}}}}else return u.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return u.errors=t,r===0}const $=new RegExp("^[^\\s,]+( [^\\s,]+)*$","u");function k(e,{instancePath:i="",
parentData:_,parentDataProperty:d,rootData:l=e}={}){let t=null,r=0;if(r===0)if(typeof e=="string"){if(!$.test(e))return k.errors=[{instancePath:i,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^[^\\s,]+( [^\\s,]+)*$"},message:'must match pattern "^[^\\s,]+( [^\\s,]+)*$"'}],!1}else return k.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return k.errors=t,r===0}function h(e,{instancePath:i="",parentData:_,parentDataProperty:d,
rootData:l=e}={}){let t=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.grant_type===void 0&&(o="grant_type")||e.refresh_token===void 0&&
(o="refresh_token")||e.client_id===void 0&&(o="client_id")||e.client_secret===void 0&&(o="client_secret"))return h.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(e.grant_type!==void 0){let s=e.grant_type;const a=r;if(typeof s!=
"string")return h.errors=[{instancePath:i+"/grant_type",schemaPath:"#/properties/grant_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(s!=="refresh_token")return h.errors=[{instancePath:i+"/grant_type",schemaPath:"#/properties/grant_type/const",keyword:"const",params:{allowedValue:"refres\
h_token"},message:"must be equal to constant"}],!1;var n=a===r}else var n=!0;if(n){if(e.refresh_token!==void 0){let s=e.refresh_token;const a=r;if(r===a)if(typeof s==
"string"){if(P(s)<1)return h.errors=[{instancePath:i+"/refresh_token",schemaPath:"#/properties/refresh_token/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return h.errors=[{instancePath:i+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var n=a===r}else var n=!0;if(n){if(e.client_id!==void 0){const s=r;y(e.client_id,{instancePath:i+"/client_id",parentData:e,
parentDataProperty:"client_id",rootData:l})||(t=t===null?y.errors:t.concat(y.errors),r=t.length);var n=s===r}else var n=!0;if(n){if(e.client_secret!==void 0){const s=r;
v(e.client_secret,{instancePath:i+"/client_secret",parentData:e,parentDataProperty:"client_secret",rootData:l})||(t=t===null?v.errors:t.concat(v.errors),r=t.length);
var n=s===r}else var n=!0;if(n)if(e.scope!==void 0){const s=r;k(e.scope,{instancePath:i+"/scope",parentData:e,parentDataProperty:"scope",rootData:l})||(t=t===null?
k.errors:t.concat(k.errors),r=t.length);var n=s===r}else var n=!0}}}}else return h.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;return h.errors=t,r===0}function w(e,{instancePath:i="",parentData:_,parentDataProperty:d,rootData:l=e}={}){let t=null,r=0;if(r===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.grant_type===void 0&&(o="grant_type")||e.client_id===void 0&&(o="client_id")||e.client_secret===void 0&&
(o="client_secret")||e.scope===void 0&&(o="scope"))return w.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;if(e.grant_type!==void 0){let s=e.grant_type;const a=r;if(typeof s!="string")return w.errors=[{instancePath:i+"/grant_\
type",schemaPath:"#/properties/grant_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(s!=="personal_access_token")return w.errors=
[{instancePath:i+"/grant_type",schemaPath:"#/properties/grant_type/const",keyword:"const",params:{allowedValue:"personal_access_token"},message:"must be equal t\
o constant"}],!1;var n=a===r}else var n=!0;if(n){if(e.client_id!==void 0){const s=r;y(e.client_id,{instancePath:i+"/client_id",parentData:e,parentDataProperty:"\
client_id",rootData:l})||(t=t===null?y.errors:t.concat(y.errors),r=t.length);var n=s===r}else var n=!0;if(n){if(e.client_secret!==void 0){const s=r;v(e.client_secret,
{instancePath:i+"/client_secret",parentData:e,parentDataProperty:"client_secret",rootData:l})||(t=t===null?v.errors:t.concat(v.errors),r=t.length);var n=s===r}else
var n=!0;if(n)if(e.scope!==void 0){const s=r;k(e.scope,{instancePath:i+"/scope",parentData:e,parentDataProperty:"scope",rootData:l})||(t=t===null?k.errors:t.concat(
k.errors),r=t.length);var n=s===r}else var n=!0}}}else return w.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;return w.errors=t,r===0}function b(e,{instancePath:i="",parentData:_,parentDataProperty:d,rootData:l=e}={}){let t=null,r=0;const n=r;let o=!1,s=null;
const a=r;m(e,{instancePath:i,parentData:_,parentDataProperty:d,rootData:l})||(t=t===null?m.errors:t.concat(m.errors),r=t.length);var p=a===r;p&&(o=!0,s=0);const g=r;
u(e,{instancePath:i,parentData:_,parentDataProperty:d,rootData:l})||(t=t===null?u.errors:t.concat(u.errors),r=t.length);var p=g===r;if(p&&o)o=!1,s=[s,1];else{p&&
(o=!0,s=1);const f=r;h(e,{instancePath:i,parentData:_,parentDataProperty:d,rootData:l})||(t=t===null?h.errors:t.concat(h.errors),r=t.length);var p=f===r;if(p&&o)
o=!1,s=[s,2];else{p&&(o=!0,s=2);const D=r;w(e,{instancePath:i,parentData:_,parentDataProperty:d,rootData:l})||(t=t===null?w.errors:t.concat(w.errors),r=t.length);
var p=D===r;p&&o?(o=!1,s=[s,3]):p&&(o=!0,s=3)}}if(o)r=n,t!==null&&(n?t.length=n:t=null);else{const f={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:s},message:"must match exactly one schema in oneOf"};return t===null?t=[f]:t.push(f),r++,b.errors=t,!1}return b.errors=t,r===0}const E=c;function c(e,{
instancePath:i="",parentData:_,parentDataProperty:d,rootData:l=e}={}){let t=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.access_token===
void 0&&(o="access_token")||e.token_type===void 0&&(o="token_type")||e.expires_in===void 0&&(o="expires_in")||e.scope===void 0&&(o="scope"))return c.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(e.access_token!==void 0){let s=e.access_token;
const a=r;if(r===a)if(typeof s=="string"){if(!z.test(s))return c.errors=[{instancePath:i+"/access_token",schemaPath:"#/properties/access_token/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"'}],
!1}else return c.errors=[{instancePath:i+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var n=a===r}else var n=!0;if(n){if(e.token_type!==void 0){let s=e.token_type;const a=r;if(typeof s!="string")return c.errors=[{instancePath:i+"/token_t\
ype",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(s!=="Bearer")return c.errors=[{instancePath:i+
"/token_type",schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue:"Bearer"},message:"must be equal to constant"}],!1;var n=a===r}else
var n=!0;if(n){if(e.expires_in!==void 0){let s=e.expires_in;const a=r;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return c.errors=[{instancePath:i+
"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===a&&typeof s=="number"&&isFinite(
s)&&(s<0||isNaN(s)))return c.errors=[{instancePath:i+"/expires_in",schemaPath:"#/properties/expires_in/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var n=a===r}else var n=!0;if(n){if(e.scope!==void 0){let s=e.scope;const a=r;if(r===a)if(typeof s=="string"){if(!Z.test(s))return c.
errors=[{instancePath:i+"/scope",schemaPath:"#/properties/scope/pattern",keyword:"pattern",params:{pattern:"^([^\\s,]+( [^\\s,]+)*)?$"},message:'must match patt\
ern "^([^\\s,]+( [^\\s,]+)*)?$"'}],!1}else return c.errors=[{instancePath:i+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var n=a===r}else var n=!0;if(n){if(e.refresh_token!==void 0){let s=e.refresh_token;const a=r;if(r===a)if(typeof s=="string"){if(P(
s)<1)return c.errors=[{instancePath:i+"/refresh_token",schemaPath:"#/properties/refresh_token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"}],!1}else return c.errors=[{instancePath:i+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var n=a===r}else var n=!0;if(n)if(e.id_token!==void 0){let s=e.id_token;const a=r;if(r===a)if(typeof s=="string"){if(!z.test(
s))return c.errors=[{instancePath:i+"/id_token",schemaPath:"#/properties/id_token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[\
A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"'}],!1}else return c.errors=[{instancePath:i+"/id_token",schemaPath:"\
#/properties/id_token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=a===r}else var n=!0}}}}}else return c.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return c.errors=t,r===0}const O={"application/x-www-form-urlencoded":x},
T={200:{"application/json":E},302:{},400:{"application/json":q},401:{"application/json":q},429:{}};export{O as request,T as responses};

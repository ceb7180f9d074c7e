// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats20 as I,formats30 as R,formats6 as N,formats8 as S,validate103 as q,validate118 as E,validate99 as D}from"./shared.js";const T=new RegExp("^data:i\
mage/(png|jpeg|jpg|svg\\+xml);base64,.+","u"),O=new RegExp("^(https?|claude):","u");function w(r,{instancePath:i="",parentData:v,parentDataProperty:b,rootData:g=r}={}){
let o=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>12)return w.errors=[{instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:12},message:"\
must NOT have more than 12 items"}],!1;if(r.length<1)return w.errors=[{instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must \
NOT have fewer than 1 items"}],!1;{var t=!0;const u=r.length;for(let f=0;f<u;f++){let l=r[f];const s=e;if(e===s)if(typeof l=="string"){if(!O.test(l))return w.errors=
[{instancePath:i+"/"+f,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^(https?|claude):"},message:'must match pattern "^(https?|claude):"'}],!1}else
return w.errors=[{instancePath:i+"/"+f,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e;if(!t)break}}}else
return w.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return w.errors=o,e===0}const L=k,x={type:"\
object",required:["name","client_id","description","website_url","terms_url","policy_url","logo","authentication_methods","scopes","created_on","created_by","mo\
dified_on","modified_by","is_public"],properties:{name:{type:"string"},client_id:{$ref:"ClientId#"},description:{type:["string","null"]},website_url:{type:"stri\
ng"},terms_url:{type:"string"},policy_url:{type:"string"},logo:{type:"string",pattern:"^data:image/"},authentication_methods:{type:"array",minItems:1,items:{type:"\
string",enum:["client_secret_post","none"]}},scopes:{type:"array",items:{$ref:"ScopeName#"}},created_on:{type:"string",format:"date-time"},created_by:{type:"str\
ing",format:"uuid"},modified_on:{type:"string",format:"date-time"},modified_by:{type:"string",format:"uuid"},is_public:{type:"boolean"}}},U=new RegExp("^data:im\
age/","u");function p(r,{instancePath:i="",parentData:v,parentDataProperty:b,rootData:g=r}={}){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.name===void 0&&(l="name")||r.client_id===void 0&&(l="client_id")||r.description===void 0&&(l="description")||r.website_url===void 0&&(l="website_\
url")||r.terms_url===void 0&&(l="terms_url")||r.policy_url===void 0&&(l="policy_url")||r.logo===void 0&&(l="logo")||r.authentication_methods===void 0&&(l="authe\
ntication_methods")||r.scopes===void 0&&(l="scopes")||r.created_on===void 0&&(l="created_on")||r.created_by===void 0&&(l="created_by")||r.modified_on===void 0&&
(l="modified_on")||r.modified_by===void 0&&(l="modified_by")||r.is_public===void 0&&(l="is_public"))return p.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.name!==void 0){const s=e;if(typeof r.name!="string")return p.errors=
[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){
if(r.client_id!==void 0){const s=e;q(r.client_id,{instancePath:i+"/client_id",parentData:r,parentDataProperty:"client_id",rootData:g})||(o=o===null?q.errors:o.concat(
q.errors),e=o.length);var t=s===e}else var t=!0;if(t){if(r.description!==void 0){let s=r.description;const a=e;if(typeof s!="string"&&s!==null)return p.errors=[
{instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:x.properties.description.type},message:"must be string,nul\
l"}],!1;var t=a===e}else var t=!0;if(t){if(r.website_url!==void 0){const s=e;if(typeof r.website_url!="string")return p.errors=[{instancePath:i+"/website_url",schemaPath:"\
#/properties/website_url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.terms_url!==void 0){const s=e;
if(typeof r.terms_url!="string")return p.errors=[{instancePath:i+"/terms_url",schemaPath:"#/properties/terms_url/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.policy_url!==void 0){const s=e;if(typeof r.policy_url!="string")return p.errors=[{instancePath:i+"/pol\
icy_url",schemaPath:"#/properties/policy_url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.logo!==
void 0){let s=r.logo;const a=e;if(e===a)if(typeof s=="string"){if(!U.test(s))return p.errors=[{instancePath:i+"/logo",schemaPath:"#/properties/logo/pattern",keyword:"\
pattern",params:{pattern:"^data:image/"},message:'must match pattern "^data:image/"'}],!1}else return p.errors=[{instancePath:i+"/logo",schemaPath:"#/properties\
/logo/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.authentication_methods!==void 0){let s=r.authentication_methods;
const a=e;if(e===a)if(Array.isArray(s)){if(s.length<1)return p.errors=[{instancePath:i+"/authentication_methods",schemaPath:"#/properties/authentication_methods\
/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var u=!0;const P=s.length;for(let m=0;m<P;m++){let n=s[m];const h=e;
if(typeof n!="string")return p.errors=[{instancePath:i+"/authentication_methods/"+m,schemaPath:"#/properties/authentication_methods/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(n==="client_secret_post"||n==="none"))return p.errors=[{instancePath:i+"/authentication_methods/"+m,schemaPath:"\
#/properties/authentication_methods/items/enum",keyword:"enum",params:{allowedValues:x.properties.authentication_methods.items.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var u=h===e;if(!u)break}}}else return p.errors=[{instancePath:i+"/authentication_methods",schemaPath:"#/properties/authentication\
_methods/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=a===e}else var t=!0;if(t){if(r.scopes!==void 0){let s=r.scopes;const a=e;
if(e===a)if(Array.isArray(s)){var f=!0;const P=s.length;for(let m=0;m<P;m++){const n=e;D(s[m],{instancePath:i+"/scopes/"+m,parentData:s,parentDataProperty:m,rootData:g})||
(o=o===null?D.errors:o.concat(D.errors),e=o.length);var f=n===e;if(!f)break}}else return p.errors=[{instancePath:i+"/scopes",schemaPath:"#/properties/scopes/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=a===e}else var t=!0;if(t){if(r.created_on!==void 0){let s=r.created_on;const a=e;if(e===
a&&e===a)if(typeof s=="string"){if(!I.validate(s))return p.errors=[{instancePath:i+"/created_on",schemaPath:"#/properties/created_on/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'}],!1}else return p.errors=[{instancePath:i+"/created_on",schemaPath:"#/properties/created_on/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.created_by!==void 0){let s=r.created_by;const a=e;if(e===a&&e===
a)if(typeof s=="string"){if(!N.test(s))return p.errors=[{instancePath:i+"/created_by",schemaPath:"#/properties/created_by/format",keyword:"format",params:{format:"\
uuid"},message:'must match format "uuid"'}],!1}else return p.errors=[{instancePath:i+"/created_by",schemaPath:"#/properties/created_by/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.modified_on!==void 0){let s=r.modified_on;const a=e;if(e===a&&e===a)if(typeof s==
"string"){if(!I.validate(s))return p.errors=[{instancePath:i+"/modified_on",schemaPath:"#/properties/modified_on/format",keyword:"format",params:{format:"date-t\
ime"},message:'must match format "date-time"'}],!1}else return p.errors=[{instancePath:i+"/modified_on",schemaPath:"#/properties/modified_on/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.modified_by!==void 0){let s=r.modified_by;const a=e;if(e===a&&e===a)if(typeof s==
"string"){if(!N.test(s))return p.errors=[{instancePath:i+"/modified_by",schemaPath:"#/properties/modified_by/format",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'}],!1}else return p.errors=[{instancePath:i+"/modified_by",schemaPath:"#/properties/modified_by/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t)if(r.is_public!==void 0){const s=e;if(typeof r.is_public!="boolean")return p.errors=[{instancePath:i+
"/is_public",schemaPath:"#/properties/is_public/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=s===e}else var t=!0}}}}}}}}}}}}}else
return p.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return p.errors=o,e===0}function k(r,{instancePath:i="",
parentData:v,parentDataProperty:b,rootData:g=r}={}){let o=null,e=0;const t=e;p(r,{instancePath:i,parentData:v,parentDataProperty:b,rootData:g})||(o=o===null?p.errors:
o.concat(p.errors),e=o.length);var u=t===e;if(u){const f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.public===void 0&&(s="public"))return k.
errors=[{instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.public!==
void 0&&typeof r.public!="boolean")return k.errors=[{instancePath:i+"/public",schemaPath:"#/allOf/1/properties/public/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1}else return k.errors=[{instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var u=f===e}return k.errors=o,e===0}function y(r,{instancePath:i="",parentData:v,parentDataProperty:b,rootData:g=r}={}){let o=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.tenant===void 0&&(s="tenant")||r.redirect_uris===void 0&&(s="redirect_uris")||r.allowed_origins===void 0&&(s="allowed_or\
igins")||r.logout_redirect_uris===void 0&&(s="logout_redirect_uris")||r.enabled===void 0&&(s="enabled"))return y.errors=[{instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.tenant!==void 0){let a=r.tenant;const c=e;if(!(typeof a=="\
number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return y.errors=[{instancePath:i+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===c&&typeof a=="number"&&isFinite(a)&&!R.validate(a))return y.errors=[{instancePath:i+"/tenant",schemaPath:"#/properties/ten\
ant/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'}],!1;var t=c===e}else var t=!0;if(t){if(r.redirect_uris!==void 0){let a=r.
redirect_uris;const c=e;if(e===c)if(Array.isArray(a)){var u=!0;const m=a.length;for(let n=0;n<m;n++){const h=e;if(typeof a[n]!="string")return y.errors=[{instancePath:i+
"/redirect_uris/"+n,schemaPath:"#/properties/redirect_uris/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=h===e;if(!u)break}}else
return y.errors=[{instancePath:i+"/redirect_uris",schemaPath:"#/properties/redirect_uris/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var t=c===e}else var t=!0;if(t){if(r.allowed_origins!==void 0){let a=r.allowed_origins;const c=e;if(e===c)if(Array.isArray(a)){var f=!0;const m=a.length;for(let n=0;n<
m;n++){const h=e;if(typeof a[n]!="string")return y.errors=[{instancePath:i+"/allowed_origins/"+n,schemaPath:"#/properties/allowed_origins/items/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var f=h===e;if(!f)break}}else return y.errors=[{instancePath:i+"/allowed_origins",schemaPath:"#/proper\
ties/allowed_origins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;if(t){if(r.logout_redirect_uris!==void 0){
let a=r.logout_redirect_uris;const c=e;if(e===c)if(Array.isArray(a)){var l=!0;const m=a.length;for(let n=0;n<m;n++){const h=e;if(typeof a[n]!="string")return y.
errors=[{instancePath:i+"/logout_redirect_uris/"+n,schemaPath:"#/properties/logout_redirect_uris/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var l=h===e;if(!l)break}}else return y.errors=[{instancePath:i+"/logout_redirect_uris",schemaPath:"#/properties/logout_redirect_uris/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;if(t)if(r.enabled!==void 0){const a=e;if(typeof r.enabled!="boolean")return y.
errors=[{instancePath:i+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=a===e}else
var t=!0}}}}else return y.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return y.errors=o,e===
0}const V=j;function j(r,{instancePath:i="",parentData:v,parentDataProperty:b,rootData:g=r}={}){let o=null,e=0;const t=e;p(r,{instancePath:i,parentData:v,parentDataProperty:b,
rootData:g})||(o=o===null?p.errors:o.concat(p.errors),e=o.length);var u=t===e;if(u){const f=e;y(r,{instancePath:i,parentData:v,parentDataProperty:b,rootData:g})||
(o=o===null?y.errors:o.concat(y.errors),e=o.length);var u=f===e;if(u){const s=e;if(e===s)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.client_secret===
void 0&&(c="client_secret"))return j.errors=[{instancePath:i,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty:c},message:"must have re\
quired property '"+c+"'"}],!1;r.client_secret!==void 0&&(E(r.client_secret,{instancePath:i+"/client_secret",parentData:r,parentDataProperty:"client_secret",rootData:g})||
(o=o===null?E.errors:o.concat(E.errors),e=o.length))}else return j.errors=[{instancePath:i,schemaPath:"#/allOf/2/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var u=s===e}}return j.errors=o,e===0}const W=d,$={type:"object",required:["type","title","status","detail","instance"],properties:{type:{type:"\
string",format:"uri"},title:{type:"string"},status:{type:"integer"},detail:{type:"string"},instance:{type:"string"},errors:{type:"array",items:{type:"object",required:[
"field","code","message"],properties:{field:{type:"string"},code:{type:"string",enum:["ErrorName","ErrorPattern","ErrorWrongURL","EmptyFieldError","ErrorInvalid\
Scope"]},message:{type:"string"}}}}}};function d(r,{instancePath:i="",parentData:v,parentDataProperty:b,rootData:g=r}={}){let o=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.title===void 0&&(l="title")||r.status===void 0&&(l="status")||r.detail===void 0&&(l="detail")||
r.instance===void 0&&(l="instance"))return d.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have re\
quired property '"+l+"'"}],!1;if(r.type!==void 0){let s=r.type;const a=e;if(e===a&&e===a)if(typeof s=="string"){if(!S(s))return d.errors=[{instancePath:i+"/type",
schemaPath:"#/properties/type/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return d.errors=[{instancePath:i+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.title!==void 0){const s=e;
if(typeof r.title!="string")return d.errors=[{instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var t=s===e}else var t=!0;if(t){if(r.status!==void 0){let s=r.status;const a=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return d.
errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=a===e}else var t=!0;
if(t){if(r.detail!==void 0){const s=e;if(typeof r.detail!="string")return d.errors=[{instancePath:i+"/detail",schemaPath:"#/properties/detail/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else var t=!0;if(t){if(r.instance!==void 0){const s=e;if(typeof r.instance!="string")return d.
errors=[{instancePath:i+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===e}else
var t=!0;if(t)if(r.errors!==void 0){let s=r.errors;const a=e;if(e===a)if(Array.isArray(s)){var u=!0;const P=s.length;for(let m=0;m<P;m++){let n=s[m];const h=e;if(e===
h)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if(n.field===void 0&&(A="field")||n.code===void 0&&(A="code")||n.message===void 0&&(A="message"))return d.errors=
[{instancePath:i+"/errors/"+m,schemaPath:"#/properties/errors/items/required",keyword:"required",params:{missingProperty:A},message:"must have required property\
 '"+A+"'"}],!1;if(n.field!==void 0){const _=e;if(typeof n.field!="string")return d.errors=[{instancePath:i+"/errors/"+m+"/field",schemaPath:"#/properties/errors\
/items/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=_===e}else var f=!0;if(f){if(n.code!==void 0){let _=n.code;
const F=e;if(typeof _!="string")return d.errors=[{instancePath:i+"/errors/"+m+"/code",schemaPath:"#/properties/errors/items/properties/code/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;if(!(_==="ErrorName"||_==="ErrorPattern"||_==="ErrorWrongURL"||_==="EmptyFieldError"||_==="ErrorInvalidScop\
e"))return d.errors=[{instancePath:i+"/errors/"+m+"/code",schemaPath:"#/properties/errors/items/properties/code/enum",keyword:"enum",params:{allowedValues:$.properties.
errors.items.properties.code.enum},message:"must be equal to one of the allowed values"}],!1;var f=F===e}else var f=!0;if(f)if(n.message!==void 0){const _=e;if(typeof n.
message!="string")return d.errors=[{instancePath:i+"/errors/"+m+"/message",schemaPath:"#/properties/errors/items/properties/message/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=_===e}else var f=!0}}else return d.errors=[{instancePath:i+"/errors/"+m,schemaPath:"#/properties/errors/items\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=h===e;if(!u)break}}else return d.errors=[{instancePath:i+"/errors",schemaPath:"\
#/properties/errors/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=a===e}else var t=!0}}}}}else return d.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return d.errors=o,e===0}export{V as is12,W as is26,L as is9,T as pattern6,O as pattern8,k as validate101,p as validate102,y as validate112,w as validate96};

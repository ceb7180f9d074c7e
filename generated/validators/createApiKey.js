// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats6 as x,func1 as w,is24 as D,is25 as A,is32 as j,is34 as _,is4 as N,is41 as q,is45 as C,is63 as I,is64 as O,validate55 as c,validate59 as g,validate69 as k}from"./shared.js";
import{validate65 as d}from"./shared-api-keys.js";const B=u;function u(e,{instancePath:i="",parentData:b,parentDataProperty:P,rootData:y=e}={}){let n=null,r=0;if(r===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.name===void 0&&(a="name"))return u.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.name!==void 0){let s=e.name;const o=r;if(r===o)if(typeof s=="string"){if(w(s)>
30)return u.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:30},message:"must NOT have more than 30 c\
haracters"}],!1;if(w(s)<1)return u.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.permissions!==void 0){let s=e.permissions;const o=r;if(r===o)if(Array.isArray(s)){var m=!0;const v=s.length;
for(let l=0;l<v;l++){const h=r;d(s[l],{instancePath:i+"/permissions/"+l,parentData:s,parentDataProperty:l,rootData:y})||(n=n===null?d.errors:n.concat(d.errors),
r=n.length);var m=h===r;if(!m)break}}else return u.errors=[{instancePath:i+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=o===r}else var t=!0;if(t)if(e.expiresInDays!==void 0){let s=e.expiresInDays;const o=r;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s)))return u.errors=[{instancePath:i+"/expiresInDays",schemaPath:"#/properties/expiresInDays/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(r===o&&typeof s=="number"&&isFinite(s)){if(s>365||isNaN(s))return u.errors=[{instancePath:i+"/expiresInDays",schemaPath:"#/properties/e\
xpiresInDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:365},message:"must be <= 365"}],!1;if(s<1||isNaN(s))return u.errors=[{instancePath:i+"/exp\
iresInDays",schemaPath:"#/properties/expiresInDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=o===r}else var t=!0}}else
return u.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return u.errors=n,r===0}const F=f,E=new RegExp(
"^sk-[0-9a-f]{64}$","u");function p(e,{instancePath:i="",parentData:b,parentDataProperty:P,rootData:y=e}={}){let n=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let a;if(e.id===void 0&&(a="id")||e.name===void 0&&(a="name")||e.key===void 0&&(a="key")||e.keyPostfix===void 0&&(a="keyPostfix")||e.permissions===void 0&&
(a="permissions")||e.createOn===void 0&&(a="createOn")||e.createBy===void 0&&(a="createBy")||e.isActive===void 0&&(a="isActive"))return p.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.id!==void 0){let s=e.id;const o=r;
if(r===o&&r===o)if(typeof s=="string"){if(!x.test(s))return p.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"\
uuid"},message:'must match format "uuid"'}],!1}else return p.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.name!==void 0){const s=r;if(typeof e.name!="string")return p.errors=[{instancePath:i+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===r}else var t=!0;if(t){if(e.key!==void 0){let s=e.
key;const o=r;if(r===o)if(typeof s=="string"){if(!E.test(s))return p.errors=[{instancePath:i+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{
pattern:"^sk-[0-9a-f]{64}$"},message:'must match pattern "^sk-[0-9a-f]{64}$"'}],!1}else return p.errors=[{instancePath:i+"/key",schemaPath:"#/properties/key/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.keyPostfix!==void 0){const s=r;if(typeof e.keyPostfix!=
"string")return p.errors=[{instancePath:i+"/keyPostfix",schemaPath:"#/properties/keyPostfix/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=s===r}else var t=!0;if(t){if(e.permissions!==void 0){let s=e.permissions;const o=r;if(r===o)if(Array.isArray(s)){var m=!0;const v=s.length;for(let l=0;l<
v;l++){const h=r;d(s[l],{instancePath:i+"/permissions/"+l,parentData:s,parentDataProperty:l,rootData:y})||(n=n===null?d.errors:n.concat(d.errors),r=n.length);var m=h===
r;if(!m)break}}else return p.errors=[{instancePath:i+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var t=o===r}else var t=!0;if(t){if(e.createOn!==void 0){const s=r;c(e.createOn,{instancePath:i+"/createOn",parentData:e,parentDataProperty:"cre\
ateOn",rootData:y})||(n=n===null?c.errors:n.concat(c.errors),r=n.length);var t=s===r}else var t=!0;if(t){if(e.createBy!==void 0){const s=r;k(e.createBy,{instancePath:i+
"/createBy",parentData:e,parentDataProperty:"createBy",rootData:y})||(n=n===null?k.errors:n.concat(k.errors),r=n.length);var t=s===r}else var t=!0;if(t){if(e.expiresAt!==
void 0){const s=r;c(e.expiresAt,{instancePath:i+"/expiresAt",parentData:e,parentDataProperty:"expiresAt",rootData:y})||(n=n===null?c.errors:n.concat(c.errors),r=
n.length);var t=s===r}else var t=!0;if(t)if(e.isActive!==void 0){const s=r;if(typeof e.isActive!="boolean")return p.errors=[{instancePath:i+"/isActive",schemaPath:"\
#/properties/isActive/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=s===r}else var t=!0}}}}}}}}else return p.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return p.errors=n,r===0}function f(e,{instancePath:i="",parentData:b,parentDataProperty:P,
rootData:y=e}={}){let n=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if(e.response===void 0&&(m="response")||e.count===void 0&&(m="count")||
e.links===void 0&&(m="links")||e.status===void 0&&(m="status")||e.statusCode===void 0&&(m="statusCode"))return f.errors=[{instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(e.response!==void 0){const a=r;p(e.response,{instancePath:i+
"/response",parentData:e,parentDataProperty:"response",rootData:y})||(n=n===null?p.errors:n.concat(p.errors),r=n.length);var t=a===r}else var t=!0;if(t){if(e.count!==
void 0){let a=e.count;const s=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return f.errors=[{instancePath:i+"/count",schemaPath:"#/properties/coun\
t/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(a!==1)return f.errors=[{instancePath:i+"/count",schemaPath:"#/properties/count/\
const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var t=s===r}else var t=!0;if(t){if(e.links!==void 0){const a=r;g(e.links,
{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:y})||(n=n===null?g.errors:n.concat(g.errors),r=n.length);var t=a===r}else var t=!0;if(t){
if(e.status!==void 0){let a=e.status;const s=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return f.errors=[{instancePath:i+"/status",schemaPath:"#\
/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(a!==0)return f.errors=[{instancePath:i+"/status",schemaPath:"#\
/properties/status/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var t=s===r}else var t=!0;if(t)if(e.statusCode!==void 0){
let a=e.statusCode;const s=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return f.errors=[{instancePath:i+"/statusCode",schemaPath:"#/properties/st\
atusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(a!==200)return f.errors=[{instancePath:i+"/statusCode",schemaPath:"#/pro\
perties/statusCode/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"}],!1;var t=s===r}else var t=!0}}}}else return f.errors=[
{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return f.errors=n,r===0}const $={"application/json":B},T={
200:{"application/json":F},400:{"application/json":N,"application/problem+json":I},401:{},402:{"application/problem+json":q},403:{"application/json":D,"applicat\
ion/problem+json":A,"text/plain":O},404:{"application/problem+json":_},415:{"application/problem+json":j},429:{},500:{"application/json":C}};export{$ as request,T as responses};

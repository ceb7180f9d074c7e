// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats6 as k,validate55 as p,validate69 as y}from"./shared.js";const w=new RegExp("^sk-\\*\\*\\*","u"),P={type:"string",enum:["*","*:read","*:write","ac\
counts.self:read","accounts.self:write","accounts:read","accounts:write","files:read","files:write","rooms:read","rooms:write"]};function l(e,{instancePath:n="",
parentData:d,parentDataProperty:v,rootData:u=e}={}){let i=null,r=0;return typeof e!="string"?(l.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1):e==="*"||e==="*:read"||e==="*:write"||e==="accounts.self:read"||e==="accounts.self:write"||e==="accounts:read"||e===
"accounts:write"||e==="files:read"||e==="files:write"||e==="rooms:read"||e==="rooms:write"?(l.errors=i,r===0):(l.errors=[{instancePath:n,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:P.enum},message:"must be equal to one of the allowed values"}],!1)}function a(e,{instancePath:n="",parentData:d,parentDataProperty:v,
rootData:u=e}={}){let i=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.id===void 0&&(o="id")||e.name===void 0&&(o="name")||e.key===void 0&&
(o="key")||e.keyPostfix===void 0&&(o="keyPostfix")||e.createOn===void 0&&(o="createOn")||e.createBy===void 0&&(o="createBy")||e.isActive===void 0&&(o="isActive"))
return a.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(e.id!==
void 0){let t=e.id;const f=r;if(r===f&&r===f)if(typeof t=="string"){if(!k.test(t))return a.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/format",keyword:"\
format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return a.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var s=f===r}else var s=!0;if(s){if(e.name!==void 0){const t=r;if(typeof e.name!="string")return a.errors=
[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===r}else var s=!0;if(s){
if(e.key!==void 0){let t=e.key;const f=r;if(r===f)if(typeof t=="string"){if(!w.test(t))return a.errors=[{instancePath:n+"/key",schemaPath:"#/properties/key/patt\
ern",keyword:"pattern",params:{pattern:"^sk-\\*\\*\\*"},message:'must match pattern "^sk-\\*\\*\\*"'}],!1}else return a.errors=[{instancePath:n+"/key",schemaPath:"\
#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=f===r}else var s=!0;if(s){if(e.keyPostfix!==void 0){const t=r;if(typeof e.
keyPostfix!="string")return a.errors=[{instancePath:n+"/keyPostfix",schemaPath:"#/properties/keyPostfix/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var s=t===r}else var s=!0;if(s){if(e.permissions!==void 0){let t=e.permissions;const f=r;if(r===f)if(Array.isArray(t)){var c=!0;const g=t.length;
for(let m=0;m<g;m++){const h=r;l(t[m],{instancePath:n+"/permissions/"+m,parentData:t,parentDataProperty:m,rootData:u})||(i=i===null?l.errors:i.concat(l.errors),
r=i.length);var c=h===r;if(!c)break}}else return a.errors=[{instancePath:n+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var s=f===r}else var s=!0;if(s){if(e.lastUsed!==void 0){const t=r;p(e.lastUsed,{instancePath:n+"/lastUsed",parentData:e,parentDataProperty:"\
lastUsed",rootData:u})||(i=i===null?p.errors:i.concat(p.errors),r=i.length);var s=t===r}else var s=!0;if(s){if(e.createOn!==void 0){const t=r;p(e.createOn,{instancePath:n+
"/createOn",parentData:e,parentDataProperty:"createOn",rootData:u})||(i=i===null?p.errors:i.concat(p.errors),r=i.length);var s=t===r}else var s=!0;if(s){if(e.createBy!==
void 0){const t=r;y(e.createBy,{instancePath:n+"/createBy",parentData:e,parentDataProperty:"createBy",rootData:u})||(i=i===null?y.errors:i.concat(y.errors),r=i.
length);var s=t===r}else var s=!0;if(s){if(e.expiresAt!==void 0){const t=r;p(e.expiresAt,{instancePath:n+"/expiresAt",parentData:e,parentDataProperty:"expiresAt",
rootData:u})||(i=i===null?p.errors:i.concat(p.errors),r=i.length);var s=t===r}else var s=!0;if(s)if(e.isActive!==void 0){const t=r;if(typeof e.isActive!="boolea\
n")return a.errors=[{instancePath:n+"/isActive",schemaPath:"#/properties/isActive/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var s=t===
r}else var s=!0}}}}}}}}}else return a.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return a.errors=
i,r===0}export{a as validate64,l as validate65};

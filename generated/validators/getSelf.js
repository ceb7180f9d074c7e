// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats0 as N,formats30 as D,formats6 as _,formats8 as q,is34 as C,is45 as O,is64 as M,validate55 as g,validate59 as A,validate69 as S}from"./shared.js";
const E=v,P={type:"object",required:["id","displayName","firstName","lastName","userName","email","status","activationStatus","department","isAdmin","isRoomAdmi\
n","isLDAP","isOwner","isVisitor","isCollaborator","isSSO","mobilePhoneActivationStatus","theme","loginEventId","registrationDate","hasPersonalFolder","avatar",
"avatarOriginal","avatarMax","avatarMedium","avatarSmall","profileUrl","hasAvatar","isAnonim"],properties:{id:{type:"string",format:"uuid"},displayName:{type:"s\
tring"},firstName:{type:"string"},lastName:{type:"string"},userName:{type:"string"},email:{type:"string"},status:{type:"integer",enum:[1,2,4]},activationStatus:{
type:"integer",enum:[0,1,2]},terminated:{$ref:"ApiDateTime#"},contacts:{type:"array",items:{$ref:"Contact#"}},groups:{type:"array",items:{$ref:"GroupSummary#"}},
department:{type:"string"},location:{type:"string"},notes:{type:"string"},isAdmin:{type:"boolean"},isRoomAdmin:{type:"boolean"},isLDAP:{type:"boolean"},listAdminModules:{
type:"array",items:{type:"string"}},isOwner:{type:"boolean"},isVisitor:{type:"boolean"},isCollaborator:{type:"boolean"},isSSO:{type:"boolean"},cultureName:{type:"\
string"},mobilePhone:{type:"string"},mobilePhoneActivationStatus:{type:"integer",enum:[0,1]},theme:{type:"string",enum:["Base","Dark","System"]},quotaLimit:{type:"\
integer",format:"int64"},usedSpace:{type:"number"},isCustomQuota:{type:"boolean"},loginEventId:{type:"integer",format:"int32"},authCookieLifetime:{type:"number"},
createdBy:{$ref:"Employee#"},tfaAppEnabled:{type:"boolean"},registrationDate:{$ref:"ApiDateTime#"},hasPersonalFolder:{type:"boolean"},avatar:{type:"string"},avatarOriginal:{
type:"string"},avatarMax:{type:"string"},avatarMedium:{type:"string"},avatarSmall:{type:"string"},profileUrl:{type:"string",format:"uri"},hasAvatar:{type:"boole\
an"},isAnonim:{type:"boolean"}}};function c(e,{instancePath:a="",parentData:w,parentDataProperty:k,rootData:d=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e=="ob\
ject"&&!Array.isArray(e)){let m;if(e.type===void 0&&(m="type")||e.value===void 0&&(m="value"))return c.errors=[{instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(e.type!==void 0){const n=t;if(typeof e.type!="string")return c.errors=
[{instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=n===t}else var r=!0;if(r)
if(e.value!==void 0){const n=t;if(typeof e.value!="string")return c.errors=[{instancePath:a+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var r=n===t}else var r=!0}else return c.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return c.errors=o,t===0}function y(e,{instancePath:a="",parentData:w,parentDataProperty:k,rootData:d=e}={}){let o=null,t=0;
if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if(e.id===void 0&&(m="id")||e.name===void 0&&(m="name"))return y.errors=[{instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(e.id!==void 0){let n=e.id;const f=t;if(t===f&&t===
f)if(typeof n=="string"){if(!_.test(n))return y.errors=[{instancePath:a+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'}],!1}else return y.errors=[{instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var r=f===t}else var r=!0;if(r){if(e.name!==void 0){const n=t;if(typeof e.name!="string")return y.errors=[{instancePath:a+"/name",schemaPath:"#\
/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=n===t}else var r=!0;if(r){if(e.manager!==void 0){const n=t;if(typeof e.
manager!="string")return y.errors=[{instancePath:a+"/manager",schemaPath:"#/properties/manager/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var r=n===t}else var r=!0;if(r)if(e.isSystem!==void 0){let n=e.isSystem;const f=t;if(typeof n!="boolean")return y.errors=[{instancePath:a+"/isSystem",schemaPath:"\
#/properties/isSystem/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;if(n!==!0)return y.errors=[{instancePath:a+"/isSystem",schemaPath:"\
#/properties/isSystem/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var r=f===t}else var r=!0}}}else return y.errors=
[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return y.errors=o,t===0}function i(e,{instancePath:a="",
parentData:w,parentDataProperty:k,rootData:d=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l;if(e.id===void 0&&(l="id")||e.displayName===
void 0&&(l="displayName")||e.firstName===void 0&&(l="firstName")||e.lastName===void 0&&(l="lastName")||e.userName===void 0&&(l="userName")||e.email===void 0&&(l=
"email")||e.status===void 0&&(l="status")||e.activationStatus===void 0&&(l="activationStatus")||e.department===void 0&&(l="department")||e.isAdmin===void 0&&(l=
"isAdmin")||e.isRoomAdmin===void 0&&(l="isRoomAdmin")||e.isLDAP===void 0&&(l="isLDAP")||e.isOwner===void 0&&(l="isOwner")||e.isVisitor===void 0&&(l="isVisitor")||
e.isCollaborator===void 0&&(l="isCollaborator")||e.isSSO===void 0&&(l="isSSO")||e.mobilePhoneActivationStatus===void 0&&(l="mobilePhoneActivationStatus")||e.theme===
void 0&&(l="theme")||e.loginEventId===void 0&&(l="loginEventId")||e.registrationDate===void 0&&(l="registrationDate")||e.hasPersonalFolder===void 0&&(l="hasPers\
onalFolder")||e.avatar===void 0&&(l="avatar")||e.avatarOriginal===void 0&&(l="avatarOriginal")||e.avatarMax===void 0&&(l="avatarMax")||e.avatarMedium===void 0&&
(l="avatarMedium")||e.avatarSmall===void 0&&(l="avatarSmall")||e.profileUrl===void 0&&(l="profileUrl")||e.hasAvatar===void 0&&(l="hasAvatar")||e.isAnonim===void 0&&
(l="isAnonim"))return i.errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+
"'"}],!1;if(e.id!==void 0){let s=e.id;const p=t;if(t===p&&t===p)if(typeof s=="string"){if(!_.test(s))return i.errors=[{instancePath:a+"/id",schemaPath:"#/proper\
ties/id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return i.errors=[{instancePath:a+"/id",schemaPath:"#/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=p===t}else var r=!0;if(r){if(e.displayName!==void 0){const s=t;if(typeof e.
displayName!="string")return i.errors=[{instancePath:a+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var r=s===t}else var r=!0;if(r){if(e.firstName!==void 0){const s=t;if(typeof e.firstName!="string")return i.errors=[{instancePath:a+"/first\
Name",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=s===t}else var r=!0;if(r){if(e.lastName!==
void 0){const s=t;if(typeof e.lastName!="string")return i.errors=[{instancePath:a+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var r=s===t}else var r=!0;if(r){if(e.userName!==void 0){const s=t;if(typeof e.userName!="string")return i.errors=[{instancePath:a+
"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=s===t}else var r=!0;if(r){if(e.email!==
void 0){const s=t;if(typeof e.email!="string")return i.errors=[{instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var r=s===t}else var r=!0;if(r){if(e.status!==void 0){let s=e.status;const p=t;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return i.errors=[{instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(!(s===
1||s===2||s===4))return i.errors=[{instancePath:a+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:P.properties.status.enum},
message:"must be equal to one of the allowed values"}],!1;var r=p===t}else var r=!0;if(r){if(e.activationStatus!==void 0){let s=e.activationStatus;const p=t;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:a+"/activationStatus",schemaPath:"#/properties/activationStatus/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(!(s===0||s===1||s===2))return i.errors=[{instancePath:a+"/activationStatus",schemaPath:"#/properties/activatio\
nStatus/enum",keyword:"enum",params:{allowedValues:P.properties.activationStatus.enum},message:"must be equal to one of the allowed values"}],!1;var r=p===t}else
var r=!0;if(r){if(e.terminated!==void 0){const s=t;g(e.terminated,{instancePath:a+"/terminated",parentData:e,parentDataProperty:"terminated",rootData:d})||(o=o===
null?g.errors:o.concat(g.errors),t=o.length);var r=s===t}else var r=!0;if(r){if(e.contacts!==void 0){let s=e.contacts;const p=t;if(t===p)if(Array.isArray(s)){var m=!0;
const h=s.length;for(let u=0;u<h;u++){const b=t;c(s[u],{instancePath:a+"/contacts/"+u,parentData:s,parentDataProperty:u,rootData:d})||(o=o===null?c.errors:o.concat(
c.errors),t=o.length);var m=b===t;if(!m)break}}else return i.errors=[{instancePath:a+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var r=p===t}else var r=!0;if(r){if(e.groups!==void 0){let s=e.groups;const p=t;if(t===p)if(Array.isArray(s)){var n=!0;
const h=s.length;for(let u=0;u<h;u++){const b=t;y(s[u],{instancePath:a+"/groups/"+u,parentData:s,parentDataProperty:u,rootData:d})||(o=o===null?y.errors:o.concat(
y.errors),t=o.length);var n=b===t;if(!n)break}}else return i.errors=[{instancePath:a+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var r=p===t}else var r=!0;if(r){if(e.department!==void 0){const s=t;if(typeof e.department!="string")return i.errors=[{instancePath:a+
"/department",schemaPath:"#/properties/department/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=s===t}else var r=!0;if(r){if(e.
location!==void 0){const s=t;if(typeof e.location!="string")return i.errors=[{instancePath:a+"/location",schemaPath:"#/properties/location/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var r=s===t}else var r=!0;if(r){if(e.notes!==void 0){const s=t;if(typeof e.notes!="string")return i.errors=
[{instancePath:a+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=s===t}else var r=!0;if(r){
if(e.isAdmin!==void 0){const s=t;if(typeof e.isAdmin!="boolean")return i.errors=[{instancePath:a+"/isAdmin",schemaPath:"#/properties/isAdmin/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}],!1;var r=s===t}else var r=!0;if(r){if(e.isRoomAdmin!==void 0){const s=t;if(typeof e.isRoomAdmin!="boolean")return i.
errors=[{instancePath:a+"/isRoomAdmin",schemaPath:"#/properties/isRoomAdmin/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=s===
t}else var r=!0;if(r){if(e.isLDAP!==void 0){const s=t;if(typeof e.isLDAP!="boolean")return i.errors=[{instancePath:a+"/isLDAP",schemaPath:"#/properties/isLDAP/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=s===t}else var r=!0;if(r){if(e.listAdminModules!==void 0){let s=e.listAdminModules;
const p=t;if(t===p)if(Array.isArray(s)){var f=!0;const h=s.length;for(let u=0;u<h;u++){const b=t;if(typeof s[u]!="string")return i.errors=[{instancePath:a+"/lis\
tAdminModules/"+u,schemaPath:"#/properties/listAdminModules/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=b===t;if(!f)break}}else
return i.errors=[{instancePath:a+"/listAdminModules",schemaPath:"#/properties/listAdminModules/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var r=p===t}else var r=!0;if(r){if(e.isOwner!==void 0){const s=t;if(typeof e.isOwner!="boolean")return i.errors=[{instancePath:a+"/isOwner",schemaPath:"#/pro\
perties/isOwner/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=s===t}else var r=!0;if(r){if(e.isVisitor!==void 0){const s=t;if(typeof e.
isVisitor!="boolean")return i.errors=[{instancePath:a+"/isVisitor",schemaPath:"#/properties/isVisitor/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}],!1;var r=s===t}else var r=!0;if(r){if(e.isCollaborator!==void 0){const s=t;if(typeof e.isCollaborator!="boolean")return i.errors=[{instancePath:a+
"/isCollaborator",schemaPath:"#/properties/isCollaborator/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=s===t}else var r=!0;
if(r){if(e.isSSO!==void 0){const s=t;if(typeof e.isSSO!="boolean")return i.errors=[{instancePath:a+"/isSSO",schemaPath:"#/properties/isSSO/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}],!1;var r=s===t}else var r=!0;if(r){if(e.cultureName!==void 0){const s=t;if(typeof e.cultureName!="string")return i.
errors=[{instancePath:a+"/cultureName",schemaPath:"#/properties/cultureName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=s===
t}else var r=!0;if(r){if(e.mobilePhone!==void 0){const s=t;if(typeof e.mobilePhone!="string")return i.errors=[{instancePath:a+"/mobilePhone",schemaPath:"#/prope\
rties/mobilePhone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=s===t}else var r=!0;if(r){if(e.mobilePhoneActivationStatus!==void 0){
let s=e.mobilePhoneActivationStatus;const p=t;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:a+"/mobilePhoneActivationS\
tatus",schemaPath:"#/properties/mobilePhoneActivationStatus/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(!(s===0||s===1))return i.
errors=[{instancePath:a+"/mobilePhoneActivationStatus",schemaPath:"#/properties/mobilePhoneActivationStatus/enum",keyword:"enum",params:{allowedValues:P.properties.
mobilePhoneActivationStatus.enum},message:"must be equal to one of the allowed values"}],!1;var r=p===t}else var r=!0;if(r){if(e.theme!==void 0){let s=e.theme;const p=t;
if(typeof s!="string")return i.errors=[{instancePath:a+"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;if(!(s==="Base"||s==="Dark"||s==="System"))return i.errors=[{instancePath:a+"/theme",schemaPath:"#/properties/theme/enum",keyword:"enum",params:{allowedValues:P.
properties.theme.enum},message:"must be equal to one of the allowed values"}],!1;var r=p===t}else var r=!0;if(r){if(e.quotaLimit!==void 0){let s=e.quotaLimit;const p=t;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:a+"/quotaLimit",schemaPath:"#/properties/quotaLimit/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(t===p&&typeof s=="number"&&isFinite(s)&&!D.validate(s))return i.errors=[{instancePath:a+"/quotaLimit",
schemaPath:"#/properties/quotaLimit/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'}],!1;var r=p===t}else var r=!0;if(r){if(e.
usedSpace!==void 0){let s=e.usedSpace;const p=t;if(!(typeof s=="number"&&isFinite(s)))return i.errors=[{instancePath:a+"/usedSpace",schemaPath:"#/properties/use\
dSpace/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var r=p===t}else var r=!0;if(r){if(e.isCustomQuota!==void 0){const s=t;if(typeof e.
isCustomQuota!="boolean")return i.errors=[{instancePath:a+"/isCustomQuota",schemaPath:"#/properties/isCustomQuota/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var r=s===t}else var r=!0;if(r){if(e.loginEventId!==void 0){let s=e.loginEventId;const p=t;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return i.errors=[{instancePath:a+"/loginEventId",schemaPath:"#/properties/loginEventId/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(t===p&&typeof s=="number"&&isFinite(s)&&!N.validate(s))return i.errors=[{instancePath:a+"/loginEventId",schemaPath:"#/properties/loginEventId/format",keyword:"\
format",params:{format:"int32"},message:'must match format "int32"'}],!1;var r=p===t}else var r=!0;if(r){if(e.authCookieLifetime!==void 0){let s=e.authCookieLifetime;
const p=t;if(!(typeof s=="number"&&isFinite(s)))return i.errors=[{instancePath:a+"/authCookieLifetime",schemaPath:"#/properties/authCookieLifetime/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var r=p===t}else var r=!0;if(r){if(e.createdBy!==void 0){const s=t;S(e.createdBy,{instancePath:a+"/cr\
eatedBy",parentData:e,parentDataProperty:"createdBy",rootData:d})||(o=o===null?S.errors:o.concat(S.errors),t=o.length);var r=s===t}else var r=!0;if(r){if(e.tfaAppEnabled!==
void 0){const s=t;if(typeof e.tfaAppEnabled!="boolean")return i.errors=[{instancePath:a+"/tfaAppEnabled",schemaPath:"#/properties/tfaAppEnabled/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}],!1;var r=s===t}else var r=!0;if(r){if(e.registrationDate!==void 0){const s=t;g(e.registrationDate,{instancePath:a+
"/registrationDate",parentData:e,parentDataProperty:"registrationDate",rootData:d})||(o=o===null?g.errors:o.concat(g.errors),t=o.length);var r=s===t}else var r=!0;
if(r){if(e.hasPersonalFolder!==void 0){const s=t;if(typeof e.hasPersonalFolder!="boolean")return i.errors=[{instancePath:a+"/hasPersonalFolder",schemaPath:"#/pr\
operties/hasPersonalFolder/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=s===t}else var r=!0;if(r){if(e.avatar!==void 0){const s=t;
if(typeof e.avatar!="string")return i.errors=[{instancePath:a+"/avatar",schemaPath:"#/properties/avatar/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var r=s===t}else var r=!0;if(r){if(e.avatarOriginal!==void 0){const s=t;if(typeof e.avatarOriginal!="string")return i.errors=[{instancePath:a+
"/avatarOriginal",schemaPath:"#/properties/avatarOriginal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=s===t}else var r=!0;if(r){
if(e.avatarMax!==void 0){const s=t;if(typeof e.avatarMax!="string")return i.errors=[{instancePath:a+"/avatarMax",schemaPath:"#/properties/avatarMax/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var r=s===t}else var r=!0;if(r){if(e.avatarMedium!==void 0){const s=t;if(typeof e.avatarMedium!="stri\
ng")return i.errors=[{instancePath:a+"/avatarMedium",schemaPath:"#/properties/avatarMedium/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var r=s===t}else var r=!0;if(r){if(e.avatarSmall!==void 0){const s=t;if(typeof e.avatarSmall!="string")return i.errors=[{instancePath:a+"/avatarSmall",schemaPath:"\
#/properties/avatarSmall/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=s===t}else var r=!0;if(r){if(e.profileUrl!==void 0){let s=e.
profileUrl;const p=t;if(t===p&&t===p)if(typeof s=="string"){if(!q(s))return i.errors=[{instancePath:a+"/profileUrl",schemaPath:"#/properties/profileUrl/format",
keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return i.errors=[{instancePath:a+"/profileUrl",schemaPath:"#/properties/profi\
leUrl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=p===t}else var r=!0;if(r){if(e.hasAvatar!==void 0){const s=t;if(typeof e.hasAvatar!=
"boolean")return i.errors=[{instancePath:a+"/hasAvatar",schemaPath:"#/properties/hasAvatar/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var r=s===t}else var r=!0;if(r)if(e.isAnonim!==void 0){const s=t;if(typeof e.isAnonim!="boolean")return i.errors=[{instancePath:a+"/isAnonim",schemaPath:"#/p\
roperties/isAnonim/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=s===t}else var r=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return i.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return i.errors=o,t===0}function v(e,{instancePath:a="",
parentData:w,parentDataProperty:k,rootData:d=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if(e.response===void 0&&(m="respo\
nse")||e.count===void 0&&(m="count")||e.links===void 0&&(m="links")||e.status===void 0&&(m="status")||e.statusCode===void 0&&(m="statusCode"))return v.errors=[{
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(e.response!==void 0){
const n=t;i(e.response,{instancePath:a+"/response",parentData:e,parentDataProperty:"response",rootData:d})||(o=o===null?i.errors:o.concat(i.errors),t=o.length);
var r=n===t}else var r=!0;if(r){if(e.count!==void 0){let n=e.count;const f=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return v.errors=[{instancePath:a+
"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(n!==1)return v.errors=[{instancePath:a+"/\
count",schemaPath:"#/properties/count/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var r=f===t}else var r=!0;if(r){if(e.
links!==void 0){const n=t;A(e.links,{instancePath:a+"/links",parentData:e,parentDataProperty:"links",rootData:d})||(o=o===null?A.errors:o.concat(A.errors),t=o.length);
var r=n===t}else var r=!0;if(r){if(e.status!==void 0){let n=e.status;const f=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return v.errors=[{instancePath:a+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(n!==0)return v.errors=[{instancePath:a+
"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var r=f===t}else var r=!0;if(r)
if(e.statusCode!==void 0){let n=e.statusCode;const f=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return v.errors=[{instancePath:a+"/statusCode",schemaPath:"\
#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(n!==200)return v.errors=[{instancePath:a+"/statusCode",schemaPath:"\
#/properties/statusCode/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"}],!1;var r=f===t}else var r=!0}}}}else return v.errors=
[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return v.errors=o,t===0}const L={},j={200:{"application\
/json":E},401:{},403:{"text/plain":M},404:{"application/problem+json":C},429:{},500:{"application/json":O}};export{L as request,j as responses};

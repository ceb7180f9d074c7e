// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats6 as h,is25 as v,is32 as d,is34 as P,is4 as b,is45 as k,is63 as w,validate59 as g}from"./shared.js";import{formats34 as A}from"./shared-authentication.js";
const D=l,j={type:"object",required:["result","isAgent"],properties:{result:{type:"integer",enum:[0,1,2,3,4,5,6]},email:{type:"string"},isAgent:{type:"boolean"},
roomId:{type:"string"},title:{type:"string"}}};function p(e,{instancePath:i="",parentData:y,parentDataProperty:c,rootData:m=e}={}){let n=null,r=0;if(r===0)if(e&&
typeof e=="object"&&!Array.isArray(e)){let o;if(e.result===void 0&&(o="result")||e.isAgent===void 0&&(o="isAgent"))return p.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(e.result!==void 0){let s=e.result;const u=r;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return p.errors=[{instancePath:i+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(!(s===0||s===1||s===2||s===3||s===4||s===5||s===6))return p.errors=[{instancePath:i+"/result",schemaPath:"#/properties/result/\
enum",keyword:"enum",params:{allowedValues:j.properties.result.enum},message:"must be equal to one of the allowed values"}],!1;var t=u===r}else var t=!0;if(t){if(e.
email!==void 0){const s=r;if(typeof e.email!="string")return p.errors=[{instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=s===r}else var t=!0;if(t){if(e.isAgent!==void 0){const s=r;if(typeof e.isAgent!="boolean")return p.errors=[{instancePath:i+
"/isAgent",schemaPath:"#/properties/isAgent/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=s===r}else var t=!0;if(t){if(e.roomId!==
void 0){const s=r;if(typeof e.roomId!="string")return p.errors=[{instancePath:i+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var t=s===r}else var t=!0;if(t)if(e.title!==void 0){const s=r;if(typeof e.title!="string")return p.errors=[{instancePath:i+"\
/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===r}else var t=!0}}}}else return p.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return p.errors=n,r===0}function l(e,{instancePath:i="",
parentData:y,parentDataProperty:c,rootData:m=e}={}){let n=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.response===void 0&&(o="respo\
nse")||e.count===void 0&&(o="count")||e.links===void 0&&(o="links")||e.status===void 0&&(o="status")||e.statusCode===void 0&&(o="statusCode"))return l.errors=[{
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(e.response!==void 0){
const s=r;p(e.response,{instancePath:i+"/response",parentData:e,parentDataProperty:"response",rootData:m})||(n=n===null?p.errors:n.concat(p.errors),r=n.length);
var t=s===r}else var t=!0;if(t){if(e.count!==void 0){let s=e.count;const u=r;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return l.errors=[{instancePath:i+
"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s!==1)return l.errors=[{instancePath:i+"/\
count",schemaPath:"#/properties/count/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var t=u===r}else var t=!0;if(t){if(e.
links!==void 0){const s=r;g(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:m})||(n=n===null?g.errors:n.concat(g.errors),r=n.length);
var t=s===r}else var t=!0;if(t){if(e.status!==void 0){let s=e.status;const u=r;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return l.errors=[{instancePath:i+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s!==0)return l.errors=[{instancePath:i+
"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var t=u===r}else var t=!0;if(t)
if(e.statusCode!==void 0){let s=e.statusCode;const u=r;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return l.errors=[{instancePath:i+"/statusCode",schemaPath:"\
#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s!==200)return l.errors=[{instancePath:i+"/statusCode",schemaPath:"\
#/properties/statusCode/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"}],!1;var t=u===r}else var t=!0}}}}else return l.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return l.errors=n,r===0}const C=a,_={type:"object",properties:{
key:{type:"string"},type:{$ref:"ConfirmationType#"},email:{type:"string",format:"email"},encEmail:{type:"string"},uiD:{type:"string",format:"uuid"},emplType:{type:"\
string",enum:["All","RoomAdmin","Guest","DocSpaceAdmin","User"]},first:{type:"string"},roomId:{type:"string"}}},E={type:"string",enum:["EmpInvite","LinkInvite",
"PortalSuspend","PortalContinue","PortalRemove","DnsChange","PortalOwnerChange","Activation","EmailChange","EmailActivation","PasswordChange","ProfileRemove","P\
honeActivation","PhoneAuth","Auth","TfaActivation","TfaAuth","Wizard","GuestShareLink"]};function f(e,{instancePath:i="",parentData:y,parentDataProperty:c,rootData:m=e}={}){
let n=null,r=0;return typeof e!="string"?(f.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e===
"EmpInvite"||e==="LinkInvite"||e==="PortalSuspend"||e==="PortalContinue"||e==="PortalRemove"||e==="DnsChange"||e==="PortalOwnerChange"||e==="Activation"||e==="E\
mailChange"||e==="EmailActivation"||e==="PasswordChange"||e==="ProfileRemove"||e==="PhoneActivation"||e==="PhoneAuth"||e==="Auth"||e==="TfaActivation"||e==="Tfa\
Auth"||e==="Wizard"||e==="GuestShareLink"?(f.errors=n,r===0):(f.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:E.enum},message:"\
must be equal to one of the allowed values"}],!1)}function a(e,{instancePath:i="",parentData:y,parentDataProperty:c,rootData:m=e}={}){let n=null,r=0;if(r===0)if(e&&
typeof e=="object"&&!Array.isArray(e)){if(e.key!==void 0){const o=r;if(typeof e.key!="string")return a.errors=[{instancePath:i+"/key",schemaPath:"#/properties/k\
ey/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.type!==void 0){const o=r;f(e.type,{instancePath:i+
"/type",parentData:e,parentDataProperty:"type",rootData:m})||(n=n===null?f.errors:n.concat(f.errors),r=n.length);var t=o===r}else var t=!0;if(t){if(e.email!==void 0){
let o=e.email;const s=r;if(r===s&&r===s)if(typeof o=="string"){if(!A.test(o))return a.errors=[{instancePath:i+"/email",schemaPath:"#/properties/email/format",keyword:"\
format",params:{format:"email"},message:'must match format "email"'}],!1}else return a.errors=[{instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=s===r}else var t=!0;if(t){if(e.encEmail!==void 0){const o=r;if(typeof e.encEmail!="string")return a.
errors=[{instancePath:i+"/encEmail",schemaPath:"#/properties/encEmail/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===r}else
var t=!0;if(t){if(e.uiD!==void 0){let o=e.uiD;const s=r;if(r===s&&r===s)if(typeof o=="string"){if(!h.test(o))return a.errors=[{instancePath:i+"/uiD",schemaPath:"\
#/properties/uiD/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return a.errors=[{instancePath:i+"/uiD",schemaPath:"\
#/properties/uiD/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===r}else var t=!0;if(t){if(e.emplType!==void 0){let o=e.emplType;
const s=r;if(typeof o!="string")return a.errors=[{instancePath:i+"/emplType",schemaPath:"#/properties/emplType/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(o==="All"||o==="RoomAdmin"||o==="Guest"||o==="DocSpaceAdmin"||o==="User"))return a.errors=[{instancePath:i+"/emplType",schemaPath:"#/p\
roperties/emplType/enum",keyword:"enum",params:{allowedValues:_.properties.emplType.enum},message:"must be equal to one of the allowed values"}],!1;var t=s===r}else
var t=!0;if(t){if(e.first!==void 0){const o=r;if(typeof e.first!="string")return a.errors=[{instancePath:i+"/first",schemaPath:"#/properties/first/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=o===r}else var t=!0;if(t)if(e.roomId!==void 0){const o=r;if(typeof e.roomId!="string")return a.
errors=[{instancePath:i+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===r}else var t=!0}}}}}}}else
return a.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return a.errors=n,r===0}const T={"appli\
cation/json":C},N={200:{"application/json":D},400:{"application/json":b,"application/problem+json":w},403:{"application/problem+json":v},404:{"application/probl\
em+json":P},415:{"application/problem+json":d},429:{},500:{"application/json":k}};export{T as request,N as responses};

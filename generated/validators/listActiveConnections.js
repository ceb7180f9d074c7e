// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats0 as d,formats6 as w,is25 as P,is34 as _,is41 as I,is45 as j,is64 as q,validate55 as c,validate59 as g}from"./shared.js";const D=f;function o(e,{instancePath:i="",
parentData:v,parentDataProperty:h,rootData:l=e}={}){let a=null,s=0;if(s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.id===void 0&&(p="id")||e.tenantId===
void 0&&(p="tenantId")||e.userId===void 0&&(p="userId")||e.mobile===void 0&&(p="mobile")||e.date===void 0&&(p="date"))return o.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.id!==void 0){let r=e.id;const n=s;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return o.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(s===n&&typeof r=="number"&&isFinite(r)&&!d.validate(r))return o.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/format",keyword:"\
format",params:{format:"int32"},message:'must match format "int32"'}],!1;var t=n===s}else var t=!0;if(t){if(e.tenantId!==void 0){let r=e.tenantId;const n=s;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return o.errors=[{instancePath:i+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(s===n&&typeof r=="number"&&isFinite(r)&&!d.validate(r))return o.errors=[{instancePath:i+"/tenantId",schemaPath:"#/proper\
ties/tenantId/format",keyword:"format",params:{format:"int32"},message:'must match format "int32"'}],!1;var t=n===s}else var t=!0;if(t){if(e.userId!==void 0){let r=e.
userId;const n=s;if(s===n&&s===n)if(typeof r=="string"){if(!w.test(r))return o.errors=[{instancePath:i+"/userId",schemaPath:"#/properties/userId/format",keyword:"\
format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return o.errors=[{instancePath:i+"/userId",schemaPath:"#/properties/userId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=n===s}else var t=!0;if(t){if(e.mobile!==void 0){const r=s;if(typeof e.mobile!="boolean")return o.
errors=[{instancePath:i+"/mobile",schemaPath:"#/properties/mobile/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=r===s}else var t=!0;
if(t){if(e.ip!==void 0){const r=s;if(typeof e.ip!="string")return o.errors=[{instancePath:i+"/ip",schemaPath:"#/properties/ip/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=r===s}else var t=!0;if(t){if(e.country!==void 0){const r=s;if(typeof e.country!="string")return o.errors=[{instancePath:i+
"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=r===s}else var t=!0;if(t){if(e.city!==
void 0){const r=s;if(typeof e.city!="string")return o.errors=[{instancePath:i+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=r===s}else var t=!0;if(t){if(e.browser!==void 0){const r=s;if(typeof e.browser!="string")return o.errors=[{instancePath:i+"/\
browser",schemaPath:"#/properties/browser/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=r===s}else var t=!0;if(t){if(e.platform!==
void 0){const r=s;if(typeof e.platform!="string")return o.errors=[{instancePath:i+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=r===s}else var t=!0;if(t){if(e.date!==void 0){const r=s;c(e.date,{instancePath:i+"/date",parentData:e,parentDataProperty:"\
date",rootData:l})||(a=a===null?c.errors:a.concat(c.errors),s=a.length);var t=r===s}else var t=!0;if(t)if(e.page!==void 0){const r=s;if(typeof e.page!="string")
return o.errors=[{instancePath:i+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=r===s}else
var t=!0}}}}}}}}}}else return o.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return o.errors=
a,s===0}function u(e,{instancePath:i="",parentData:v,parentDataProperty:h,rootData:l=e}={}){let a=null,s=0;if(s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){
let r;if(e.loginEvent===void 0&&(r="loginEvent")||e.items===void 0&&(r="items"))return u.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:r},message:"must have required property '"+r+"'"}],!1;if(e.loginEvent!==void 0){let n=e.loginEvent;const m=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return u.errors=[{instancePath:i+"/loginEvent",schemaPath:"#/properties/loginEvent/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(s===m&&typeof n=="number"&&isFinite(n)&&!d.validate(n))return u.errors=[{instancePath:i+"/loginEvent",schemaPath:"#/properties/loginEvent/for\
mat",keyword:"format",params:{format:"int32"},message:'must match format "int32"'}],!1;var t=m===s}else var t=!0;if(t)if(e.items!==void 0){let n=e.items;const m=s;
if(s===m)if(Array.isArray(n)){var p=!0;const b=n.length;for(let y=0;y<b;y++){const k=s;o(n[y],{instancePath:i+"/items/"+y,parentData:n,parentDataProperty:y,rootData:l})||
(a=a===null?o.errors:a.concat(o.errors),s=a.length);var p=k===s;if(!p)break}}else return u.errors=[{instancePath:i+"/items",schemaPath:"#/properties/items/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===s}else var t=!0}else return u.errors=[{instancePath:i,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return u.errors=a,s===0}function f(e,{instancePath:i="",parentData:v,parentDataProperty:h,rootData:l=e}={}){
let a=null,s=0;if(s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.response===void 0&&(p="response")||e.count===void 0&&(p="count")||e.links===void 0&&
(p="links")||e.status===void 0&&(p="status")||e.statusCode===void 0&&(p="statusCode"))return f.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.response!==void 0){const r=s;u(e.response,{instancePath:i+"/response",parentData:e,
parentDataProperty:"response",rootData:l})||(a=a===null?u.errors:a.concat(u.errors),s=a.length);var t=r===s}else var t=!0;if(t){if(e.count!==void 0){let r=e.count;
const n=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return f.errors=[{instancePath:i+"/count",schemaPath:"#/properties/count/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(r!==1)return f.errors=[{instancePath:i+"/count",schemaPath:"#/properties/count/const",keyword:"const",
params:{allowedValue:1},message:"must be equal to constant"}],!1;var t=n===s}else var t=!0;if(t){if(e.links!==void 0){const r=s;g(e.links,{instancePath:i+"/link\
s",parentData:e,parentDataProperty:"links",rootData:l})||(a=a===null?g.errors:a.concat(g.errors),s=a.length);var t=r===s}else var t=!0;if(t){if(e.status!==void 0){
let r=e.status;const n=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return f.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r!==0)return f.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/con\
st",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var t=n===s}else var t=!0;if(t)if(e.statusCode!==void 0){let r=e.statusCode;
const n=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return f.errors=[{instancePath:i+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(r!==200)return f.errors=[{instancePath:i+"/statusCode",schemaPath:"#/properties/statusCode/const",
keyword:"const",params:{allowedValue:200},message:"must be equal to constant"}],!1;var t=n===s}else var t=!0}}}}else return f.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return f.errors=a,s===0}const E={},F={200:{"application/json":D},401:{},402:{"applic\
ation/problem+json":I},403:{"application/problem+json":P,"text/plain":q},404:{"application/problem+json":_},429:{},500:{"application/json":j}};export{E as request,F as responses};

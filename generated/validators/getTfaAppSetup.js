// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is24 as c,is25 as d,is34 as g,is45 as v,is64 as h,pattern22 as b,validate59 as m}from"./shared.js";const k=u;function i(e,{instancePath:n="",parentData:f,
parentDataProperty:y,rootData:l=e}={}){let o=null,s=0;if(s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.account===void 0&&(a="account")||e.manualEntryKey===
void 0&&(a="manualEntryKey")||e.qrCodeSetupImageUrl===void 0&&(a="qrCodeSetupImageUrl"))return i.errors=[{instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.account!==void 0){const r=s;if(typeof e.account!="string")return i.errors=
[{instancePath:n+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=r===s}else var t=!0;
if(t){if(e.manualEntryKey!==void 0){let r=e.manualEntryKey;const p=s;if(s===p)if(typeof r=="string"){if(!b.test(r))return i.errors=[{instancePath:n+"/manualEntr\
yKey",schemaPath:"#/properties/manualEntryKey/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7]{16}$"},message:'must match pattern "^[A-Z2-7]{16}$"'}],!1}else
return i.errors=[{instancePath:n+"/manualEntryKey",schemaPath:"#/properties/manualEntryKey/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=p===s}else var t=!0;if(t)if(e.qrCodeSetupImageUrl!==void 0){const r=s;if(typeof e.qrCodeSetupImageUrl!="string")return i.errors=[{instancePath:n+"/qrCo\
deSetupImageUrl",schemaPath:"#/properties/qrCodeSetupImageUrl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=r===s}else var t=!0}}else
return i.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return i.errors=o,s===0}function u(e,{instancePath:n="",
parentData:f,parentDataProperty:y,rootData:l=e}={}){let o=null,s=0;if(s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.response===void 0&&(a="respo\
nse")||e.count===void 0&&(a="count")||e.links===void 0&&(a="links")||e.status===void 0&&(a="status")||e.statusCode===void 0&&(a="statusCode"))return u.errors=[{
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.response!==void 0){
const r=s;i(e.response,{instancePath:n+"/response",parentData:e,parentDataProperty:"response",rootData:l})||(o=o===null?i.errors:o.concat(i.errors),s=o.length);
var t=r===s}else var t=!0;if(t){if(e.count!==void 0){let r=e.count;const p=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return u.errors=[{instancePath:n+
"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r!==1)return u.errors=[{instancePath:n+"/\
count",schemaPath:"#/properties/count/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var t=p===s}else var t=!0;if(t){if(e.
links!==void 0){const r=s;m(e.links,{instancePath:n+"/links",parentData:e,parentDataProperty:"links",rootData:l})||(o=o===null?m.errors:o.concat(m.errors),s=o.length);
var t=r===s}else var t=!0;if(t){if(e.status!==void 0){let r=e.status;const p=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return u.errors=[{instancePath:n+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r!==0)return u.errors=[{instancePath:n+
"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var t=p===s}else var t=!0;if(t)
if(e.statusCode!==void 0){let r=e.statusCode;const p=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return u.errors=[{instancePath:n+"/statusCode",schemaPath:"\
#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r!==200)return u.errors=[{instancePath:n+"/statusCode",schemaPath:"\
#/properties/statusCode/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"}],!1;var t=p===s}else var t=!0}}}}else return u.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return u.errors=o,s===0}const w={},q={200:{"application\
/json":k},401:{},403:{"application/json":c,"application/problem+json":d,"text/plain":h},404:{"application/problem+json":g},429:{},500:{"application/json":v}};export{w as request,q as responses};

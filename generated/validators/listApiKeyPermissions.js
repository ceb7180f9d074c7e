// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is25 as v,is34 as h,is41 as g,is45 as b,is64 as k,validate59 as l}from"./shared.js";import{validate65 as m}from"./shared-api-keys.js";const P=a;function a(r,{
instancePath:i="",parentData:w,parentDataProperty:j,rootData:f=r}={}){let n=null,s=0;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.response===
void 0&&(p="response")||r.count===void 0&&(p="count")||r.links===void 0&&(p="links")||r.status===void 0&&(p="status")||r.statusCode===void 0&&(p="statusCode"))return a.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.response!==
void 0){let e=r.response;const o=s;if(s===o)if(Array.isArray(e)){var c=!0;const y=e.length;for(let u=0;u<y;u++){const d=s;m(e[u],{instancePath:i+"/response/"+u,
parentData:e,parentDataProperty:u,rootData:f})||(n=n===null?m.errors:n.concat(m.errors),s=n.length);var c=d===s;if(!c)break}}else return a.errors=[{instancePath:i+
"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=o===s}else var t=!0;if(t){if(r.count!==
void 0){let e=r.count;const o=s;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)))return a.errors=[{instancePath:i+"/count",schemaPath:"#/properties/coun\
t/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s===o&&typeof e=="number"&&isFinite(e)&&(e<0||isNaN(e)))return a.errors=[{instancePath:i+
"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=o===s}else var t=!0;if(t){
if(r.links!==void 0){const e=s;l(r.links,{instancePath:i+"/links",parentData:r,parentDataProperty:"links",rootData:f})||(n=n===null?l.errors:n.concat(l.errors),
s=n.length);var t=e===s}else var t=!0;if(t){if(r.status!==void 0){let e=r.status;const o=s;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)))return a.errors=
[{instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e!==0)return a.errors=
[{instancePath:i+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var t=o===s}else
var t=!0;if(t)if(r.statusCode!==void 0){let e=r.statusCode;const o=s;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)))return a.errors=[{instancePath:i+"\
/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e!==200)return a.errors=[{instancePath:i+
"/statusCode",schemaPath:"#/properties/statusCode/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"}],!1;var t=o===s}else var t=!0}}}}else
return a.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return a.errors=n,s===0}const q={},_={200:{
"application/json":P},401:{},402:{"application/problem+json":g},403:{"application/problem+json":v,"text/plain":k},404:{"application/problem+json":h},429:{},500:{
"application/json":b}};export{q as request,_ as responses};

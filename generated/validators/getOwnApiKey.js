// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is34 as f,is4 as m,is41 as d,is45 as y,is64 as v,validate59 as p}from"./shared.js";import{validate64 as l}from"./shared-api-keys.js";const g=o;function o(e,{
instancePath:n="",parentData:h,parentDataProperty:b,rootData:c=e}={}){let a=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.response===
void 0&&(i="response")||e.count===void 0&&(i="count")||e.links===void 0&&(i="links")||e.status===void 0&&(i="status")||e.statusCode===void 0&&(i="statusCode"))return o.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(e.response!==
void 0){const s=r;l(e.response,{instancePath:n+"/response",parentData:e,parentDataProperty:"response",rootData:c})||(a=a===null?l.errors:a.concat(l.errors),r=a.
length);var t=s===r}else var t=!0;if(t){if(e.count!==void 0){let s=e.count;const u=r;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return o.errors=[{
instancePath:n+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s!==1)return o.errors=[{instancePath:n+
"/count",schemaPath:"#/properties/count/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var t=u===r}else var t=!0;if(t){
if(e.links!==void 0){const s=r;p(e.links,{instancePath:n+"/links",parentData:e,parentDataProperty:"links",rootData:c})||(a=a===null?p.errors:a.concat(p.errors),
r=a.length);var t=s===r}else var t=!0;if(t){if(e.status!==void 0){let s=e.status;const u=r;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return o.errors=
[{instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s!==0)return o.errors=
[{instancePath:n+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var t=u===r}else
var t=!0;if(t)if(e.statusCode!==void 0){let s=e.statusCode;const u=r;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return o.errors=[{instancePath:n+"\
/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s!==200)return o.errors=[{instancePath:n+
"/statusCode",schemaPath:"#/properties/statusCode/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"}],!1;var t=u===r}else var t=!0}}}}else
return o.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return o.errors=a,r===0}const P={},j={200:{
"application/json":g},400:{"application/json":m},401:{},402:{"application/problem+json":d},403:{"text/plain":v},404:{"application/problem+json":f},429:{},500:{"\
application/json":y}};export{P as request,j as responses};

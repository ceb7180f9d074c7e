// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is25 as m,is34 as f,is41 as c,is45 as d,is64 as y,validate59 as u}from"./shared.js";import{pattern42 as g}from"./shared-oauth-2-0.js";const h=a;function a(s,{
instancePath:n="",parentData:v,parentDataProperty:b,rootData:l=s}={}){let p=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.response===
void 0&&(i="response")||s.count===void 0&&(i="count")||s.links===void 0&&(i="links")||s.status===void 0&&(i="status")||s.statusCode===void 0&&(i="statusCode"))return a.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(s.response!==
void 0){let e=s.response;const o=r;if(r===o)if(typeof e=="string"){if(!g.test(e))return a.errors=[{instancePath:n+"/response",schemaPath:"#/properties/response/\
pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[\
A-Za-z0-9_-]+$"'}],!1}else return a.errors=[{instancePath:n+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var t=o===r}else var t=!0;if(t){if(s.count!==void 0){let e=s.count;const o=r;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)))return a.
errors=[{instancePath:n+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e!==1)return a.errors=
[{instancePath:n+"/count",schemaPath:"#/properties/count/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var t=o===r}else
var t=!0;if(t){if(s.links!==void 0){const e=r;u(s.links,{instancePath:n+"/links",parentData:s,parentDataProperty:"links",rootData:l})||(p=p===null?u.errors:p.concat(
u.errors),r=p.length);var t=e===r}else var t=!0;if(t){if(s.status!==void 0){let e=s.status;const o=r;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)))return a.
errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e!==0)return a.
errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var t=o===
r}else var t=!0;if(t)if(s.statusCode!==void 0){let e=s.statusCode;const o=r;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)))return a.errors=[{instancePath:n+
"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e!==200)return a.errors=[{instancePath:n+
"/statusCode",schemaPath:"#/properties/statusCode/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"}],!1;var t=o===r}else var t=!0}}}}else
return a.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return a.errors=p,r===0}const P={},_={200:{
"application/json":h},401:{},402:{"application/problem+json":c},403:{"application/problem+json":m,"text/plain":y},404:{"application/problem+json":f},429:{},500:{
"application/json":d}};export{P as request,_ as responses};

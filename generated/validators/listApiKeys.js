// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is25 as v,is34 as h,is41 as g,is45 as b,is64 as k,validate59 as l}from"./shared.js";import{validate64 as f}from"./shared-api-keys.js";const w=n;function n(r,{
instancePath:a="",parentData:P,parentDataProperty:j,rootData:c=r}={}){let o=null,s=0;if(s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.response===
void 0&&(p="response")||r.count===void 0&&(p="count")||r.links===void 0&&(p="links")||r.status===void 0&&(p="status")||r.statusCode===void 0&&(p="statusCode"))return n.
errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.response!==
void 0){let e=r.response;const i=s;if(s===i)if(Array.isArray(e)){var m=!0;const d=e.length;for(let u=0;u<d;u++){const y=s;f(e[u],{instancePath:a+"/response/"+u,
parentData:e,parentDataProperty:u,rootData:c})||(o=o===null?f.errors:o.concat(f.errors),s=o.length);var m=y===s;if(!m)break}}else return n.errors=[{instancePath:a+
"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=i===s}else var t=!0;if(t){if(r.count!==
void 0){let e=r.count;const i=s;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)))return n.errors=[{instancePath:a+"/count",schemaPath:"#/properties/coun\
t/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e!==1)return n.errors=[{instancePath:a+"/count",schemaPath:"#/properties/count/\
const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var t=i===s}else var t=!0;if(t){if(r.links!==void 0){const e=s;l(r.links,
{instancePath:a+"/links",parentData:r,parentDataProperty:"links",rootData:c})||(o=o===null?l.errors:o.concat(l.errors),s=o.length);var t=e===s}else var t=!0;if(t){
if(r.status!==void 0){let e=r.status;const i=s;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)))return n.errors=[{instancePath:a+"/status",schemaPath:"#\
/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e!==0)return n.errors=[{instancePath:a+"/status",schemaPath:"#\
/properties/status/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var t=i===s}else var t=!0;if(t)if(r.statusCode!==void 0){
let e=r.statusCode;const i=s;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)))return n.errors=[{instancePath:a+"/statusCode",schemaPath:"#/properties/st\
atusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e!==200)return n.errors=[{instancePath:a+"/statusCode",schemaPath:"#/pro\
perties/statusCode/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"}],!1;var t=i===s}else var t=!0}}}}else return n.errors=[
{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return n.errors=o,s===0}const N={},_={200:{"application/\
json":w},401:{},402:{"application/problem+json":g},403:{"application/problem+json":v,"text/plain":k},404:{"application/problem+json":h},429:{},500:{"application\
/json":b}};export{N as request,_ as responses};

// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats6 as h,is25 as _,is34 as j,is41 as A,is45 as q,is64 as G,validate59 as g}from"./shared.js";const U=y,C={type:"object",required:["id","title","enab\
led","available"],properties:{id:{type:"string",enum:["sms","app"]},title:{type:"string"},enabled:{type:"boolean"},available:{type:"boolean"},trustedIps:{type:"\
array",items:{type:"string"}},mandatoryUsers:{type:"array",items:{type:"string",format:"uuid"}},mandatoryGroups:{type:"array",items:{type:"string",format:"uuid"}}}};
function o(r,{instancePath:t="",parentData:k,parentDataProperty:w,rootData:b=r}={}){let m=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.
id===void 0&&(p="id")||r.title===void 0&&(p="title")||r.enabled===void 0&&(p="enabled")||r.available===void 0&&(p="available"))return o.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.id!==void 0){let a=r.id;const l=e;
if(typeof a!="string")return o.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(a==="sms"||a==="app"))return o.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/enum",keyword:"enum",params:{allowedValues:C.properties.id.enum},
message:"must be equal to one of the allowed values"}],!1;var i=l===e}else var i=!0;if(i){if(r.title!==void 0){const a=e;if(typeof r.title!="string")return o.errors=
[{instancePath:t+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=a===e}else var i=!0;if(i){
if(r.enabled!==void 0){const a=e;if(typeof r.enabled!="boolean")return o.errors=[{instancePath:t+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}],!1;var i=a===e}else var i=!0;if(i){if(r.available!==void 0){const a=e;if(typeof r.available!="boolean")return o.
errors=[{instancePath:t+"/available",schemaPath:"#/properties/available/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=a===e}else
var i=!0;if(i){if(r.trustedIps!==void 0){let a=r.trustedIps;const l=e;if(e===l)if(Array.isArray(a)){var n=!0;const v=a.length;for(let u=0;u<v;u++){const d=e;if(typeof a[u]!=
"string")return o.errors=[{instancePath:t+"/trustedIps/"+u,schemaPath:"#/properties/trustedIps/items/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var n=d===e;if(!n)break}}else return o.errors=[{instancePath:t+"/trustedIps",schemaPath:"#/properties/trustedIps/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var i=l===e}else var i=!0;if(i){if(r.mandatoryUsers!==void 0){let a=r.mandatoryUsers;const l=e;if(e===l)if(Array.isArray(a)){
var f=!0;const v=a.length;for(let u=0;u<v;u++){let d=a[u];const c=e;if(e===c&&e===c)if(typeof d=="string"){if(!h.test(d))return o.errors=[{instancePath:t+"/mand\
atoryUsers/"+u,schemaPath:"#/properties/mandatoryUsers/items/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return o.
errors=[{instancePath:t+"/mandatoryUsers/"+u,schemaPath:"#/properties/mandatoryUsers/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var f=c===e;if(!f)break}}else return o.errors=[{instancePath:t+"/mandatoryUsers",schemaPath:"#/properties/mandatoryUsers/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var i=l===e}else var i=!0;if(i)if(r.mandatoryGroups!==void 0){let a=r.mandatoryGroups;const l=e;if(e===l)if(Array.isArray(a)){
var s=!0;const v=a.length;for(let u=0;u<v;u++){let d=a[u];const c=e;if(e===c&&e===c)if(typeof d=="string"){if(!h.test(d))return o.errors=[{instancePath:t+"/mand\
atoryGroups/"+u,schemaPath:"#/properties/mandatoryGroups/items/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return o.
errors=[{instancePath:t+"/mandatoryGroups/"+u,schemaPath:"#/properties/mandatoryGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=c===e;if(!s)break}}else return o.errors=[{instancePath:t+"/mandatoryGroups",schemaPath:"#/properties/mandatoryGroups/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var i=l===e}else var i=!0}}}}}}else return o.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return o.errors=m,e===0}function y(r,{instancePath:t="",parentData:k,parentDataProperty:w,rootData:b=r}={}){let m=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.response===void 0&&(f="response")||r.count===void 0&&(f="count")||r.links===void 0&&(f="links")||r.status===
void 0&&(f="status")||r.statusCode===void 0&&(f="statusCode"))return y.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"}],!1;if(r.response!==void 0){let s=r.response;const p=e;if(e===p)if(Array.isArray(s)){var i=!0;const a=s.length;for(let l=0;l<
a;l++){const P=e;o(s[l],{instancePath:t+"/response/"+l,parentData:s,parentDataProperty:l,rootData:b})||(m=m===null?o.errors:m.concat(o.errors),e=m.length);var i=P===
e;if(!i)break}}else return y.errors=[{instancePath:t+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var n=p===e}else var n=!0;if(n){if(r.count!==void 0){let s=r.count;const p=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return y.errors=
[{instancePath:t+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof s=="number"&&
isFinite(s)&&(s<0||isNaN(s)))return y.errors=[{instancePath:t+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var n=p===e}else var n=!0;if(n){if(r.links!==void 0){const s=e;g(r.links,{instancePath:t+"/links",parentData:r,parentDataProperty:"l\
inks",rootData:b})||(m=m===null?g.errors:m.concat(g.errors),e=m.length);var n=s===e}else var n=!0;if(n){if(r.status!==void 0){let s=r.status;const p=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return y.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(s!==0)return y.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:0},
message:"must be equal to constant"}],!1;var n=p===e}else var n=!0;if(n)if(r.statusCode!==void 0){let s=r.statusCode;const p=e;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s)))return y.errors=[{instancePath:t+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(s!==200)return y.errors=[{instancePath:t+"/statusCode",schemaPath:"#/properties/statusCode/const",keyword:"const",params:{allowedValue:200},
message:"must be equal to constant"}],!1;var n=p===e}else var n=!0}}}}else return y.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return y.errors=m,e===0}const N={},I={200:{"application/json":U},401:{},402:{"application/problem+json":A},403:{"application\
/problem+json":_,"text/plain":G},404:{"application/problem+json":j},429:{},500:{"application/json":q}};export{N as request,I as responses};

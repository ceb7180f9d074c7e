// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{pattern5 as g,validate59 as d}from"./shared.js";const b=n;function u(e,{instancePath:a="",parentData:y,parentDataProperty:c,rootData:m=e}={}){let o=null,
s=0;if(s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let t;if(e.isUsed===void 0&&(t="isUsed")||e.code===void 0&&(t="code"))return u.errors=[{instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;if(e.isUsed!==void 0){const i=s;if(typeof e.
isUsed!="boolean")return u.errors=[{instancePath:a+"/isUsed",schemaPath:"#/properties/isUsed/type",keyword:"type",params:{type:"boolean"},message:"must be boole\
an"}],!1;var l=i===s}else var l=!0;if(l)if(e.code!==void 0){let i=e.code;const r=s;if(s===r)if(typeof i=="string"){if(!g.test(i))return u.errors=[{instancePath:a+
"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+$"'}],!1}else return u.
errors=[{instancePath:a+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=r===s}else var l=!0}else
return u.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return u.errors=o,s===0}function n(e,{instancePath:a="",
parentData:y,parentDataProperty:c,rootData:m=e}={}){let o=null,s=0;if(s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.response===void 0&&(i="respo\
nse")||e.count===void 0&&(i="count")||e.links===void 0&&(i="links")||e.status===void 0&&(i="status")||e.statusCode===void 0&&(i="statusCode"))return n.errors=[{
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(e.response!==void 0){
let r=e.response;const p=s;if(s===p)if(Array.isArray(r)){var l=!0;const v=r.length;for(let f=0;f<v;f++){const h=s;u(r[f],{instancePath:a+"/response/"+f,parentData:r,
parentDataProperty:f,rootData:m})||(o=o===null?u.errors:o.concat(u.errors),s=o.length);var l=h===s;if(!l)break}}else return n.errors=[{instancePath:a+"/response",
schemaPath:"#/properties/response/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=p===s}else var t=!0;if(t){if(e.count!==void 0){let r=e.
count;const p=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return n.errors=[{instancePath:a+"/count",schemaPath:"#/properties/count/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(s===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return n.errors=[{instancePath:a+"/count",
schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=p===s}else var t=!0;if(t){if(e.links!==
void 0){const r=s;d(e.links,{instancePath:a+"/links",parentData:e,parentDataProperty:"links",rootData:m})||(o=o===null?d.errors:o.concat(d.errors),s=o.length);var t=r===
s}else var t=!0;if(t){if(e.status!==void 0){let r=e.status;const p=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return n.errors=[{instancePath:a+"\
/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r!==0)return n.errors=[{instancePath:a+"\
/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var t=p===s}else var t=!0;if(t)
if(e.statusCode!==void 0){let r=e.statusCode;const p=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return n.errors=[{instancePath:a+"/statusCode",schemaPath:"\
#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r!==200)return n.errors=[{instancePath:a+"/statusCode",schemaPath:"\
#/properties/statusCode/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"}],!1;var t=p===s}else var t=!0}}}}else return n.errors=
[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return n.errors=o,s===0}export{b as is3};

// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats6 as u,is24 as g,is25 as h,is32 as v,is34 as b,is41 as k,is45 as w,is5 as P,is63 as j,is64 as A}from"./shared.js";const G=s,U={type:"object",properties:{
type:{type:"string",enum:["None","Sms","App"]},id:{type:"string",format:"uuid"},trustedIps:{type:"array",items:{type:"string"}},mandatoryUsers:{type:"array",items:{
type:"string",format:"uuid"}},mandatoryGroups:{type:"array",items:{type:"string",format:"uuid"}}}};function s(a,{instancePath:i="",parentData:_,parentDataProperty:I,
rootData:x=a}={}){let c=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type!==void 0){let r=a.type;const o=e;if(typeof r!="string")return s.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(r==="None"||r==="Sm\
s"||r==="App"))return s.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:U.properties.type.enum},message:"\
must be equal to one of the allowed values"}],!1;var p=o===e}else var p=!0;if(p){if(a.id!==void 0){let r=a.id;const o=e;if(e===o&&e===o)if(typeof r=="string"){if(!u.
test(r))return s.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],
!1}else return s.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=o===e}else
var p=!0;if(p){if(a.trustedIps!==void 0){let r=a.trustedIps;const o=e;if(e===o)if(Array.isArray(r)){var f=!0;const y=r.length;for(let t=0;t<y;t++){const n=e;if(typeof r[t]!=
"string")return s.errors=[{instancePath:i+"/trustedIps/"+t,schemaPath:"#/properties/trustedIps/items/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var f=n===e;if(!f)break}}else return s.errors=[{instancePath:i+"/trustedIps",schemaPath:"#/properties/trustedIps/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var p=o===e}else var p=!0;if(p){if(a.mandatoryUsers!==void 0){let r=a.mandatoryUsers;const o=e;if(e===o)if(Array.isArray(r)){
var l=!0;const y=r.length;for(let t=0;t<y;t++){let n=r[t];const m=e;if(e===m&&e===m)if(typeof n=="string"){if(!u.test(n))return s.errors=[{instancePath:i+"/mand\
atoryUsers/"+t,schemaPath:"#/properties/mandatoryUsers/items/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return s.
errors=[{instancePath:i+"/mandatoryUsers/"+t,schemaPath:"#/properties/mandatoryUsers/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var l=m===e;if(!l)break}}else return s.errors=[{instancePath:i+"/mandatoryUsers",schemaPath:"#/properties/mandatoryUsers/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var p=o===e}else var p=!0;if(p)if(a.mandatoryGroups!==void 0){let r=a.mandatoryGroups;const o=e;if(e===o)if(Array.isArray(r)){
var d=!0;const y=r.length;for(let t=0;t<y;t++){let n=r[t];const m=e;if(e===m&&e===m)if(typeof n=="string"){if(!u.test(n))return s.errors=[{instancePath:i+"/mand\
atoryGroups/"+t,schemaPath:"#/properties/mandatoryGroups/items/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return s.
errors=[{instancePath:i+"/mandatoryGroups/"+t,schemaPath:"#/properties/mandatoryGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var d=m===e;if(!d)break}}else return s.errors=[{instancePath:i+"/mandatoryGroups",schemaPath:"#/properties/mandatoryGroups/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var p=o===e}else var p=!0}}}}else return s.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return s.errors=c,e===0}const q={"application/json":G},N={200:{"application/json":P},400:{"application/problem+json":j},401:{},402:{
"application/problem+json":k},403:{"application/json":g,"application/problem+json":h,"text/plain":A},404:{"application/problem+json":b},415:{"application/proble\
m+json":v},429:{},500:{"application/json":w}};export{q as request,N as responses};

// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats8 as O,is25 as q,is34 as D,is41 as T,is45 as V,is64 as C,validate168 as w,validate59 as b}from"./shared.js";const x=_,E=new RegExp("/confirm/Tfa(A\
ctivation|Auth)\\?type=Tfa","u"),F=new RegExp("^asc_confirm_key_Tfa(Activation|Auth)$","u");function f(s,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:h=s}={}){
let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.url===void 0&&(o="url")||s.cookieName===void 0&&(o="cookieName")||s.cookieValue===
void 0&&(o="cookieValue"))return f.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required pro\
perty '"+o+"'"}],!1;if(s.url!==void 0){let u=s.url;const m=r;if(r===m&&r===m)if(typeof u=="string")if(E.test(u)){if(!O(u))return f.errors=[{instancePath:t+"/url",
schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return f.errors=[{instancePath:t+"/url",
schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"/confirm/Tfa(Activation|Auth)\\?type=Tfa"},message:'must match pattern "/confirm/Tfa(Ac\
tivation|Auth)\\?type=Tfa"'}],!1;else return f.errors=[{instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=m===r}else var i=!0;if(i){if(s.cookieName!==void 0){let u=s.cookieName;const m=r;if(r===m)if(typeof u=="string"){if(!F.test(u))return f.
errors=[{instancePath:t+"/cookieName",schemaPath:"#/properties/cookieName/pattern",keyword:"pattern",params:{pattern:"^asc_confirm_key_Tfa(Activation|Auth)$"},message:'\
must match pattern "^asc_confirm_key_Tfa(Activation|Auth)$"'}],!1}else return f.errors=[{instancePath:t+"/cookieName",schemaPath:"#/properties/cookieName/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===r}else var i=!0;if(i)if(s.cookieValue!==void 0){const u=r;if(typeof s.cookieValue!=
"string")return f.errors=[{instancePath:t+"/cookieValue",schemaPath:"#/properties/cookieValue/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var i=u===r}else var i=!0}}else return f.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return f.errors=e,r===0}const R=new RegExp("/confirm/Phone(Activation|Auth)\\?type=Phone","u");function c(s,{instancePath:t="",parentData:g,parentDataProperty:v,
rootData:h=s}={}){let e=null,r=0;if(r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let i;if(s.url===void 0&&(i="url"))return c.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(s.url!==void 0){let o=s.url;const u=r;if(r===u&&
r===u)if(typeof o=="string")if(R.test(o)){if(!O(o))return c.errors=[{instancePath:t+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'}],!1}else return c.errors=[{instancePath:t+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"\
/confirm/Phone(Activation|Auth)\\?type=Phone"},message:'must match pattern "/confirm/Phone(Activation|Auth)\\?type=Phone"'}],!1;else return c.errors=[{instancePath:t+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return c.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return c.errors=e,r===0}function _(s,{instancePath:t="",parentData:g,parentDataProperty:v,
rootData:h=s}={}){let e=null,r=0;const i=r;let o=!1;const u=r;if(r===u)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.response===void 0&&(l="response")||
s.count===void 0&&(l="count")||s.links===void 0&&(l="links")||s.status===void 0&&(l="status")||s.statusCode===void 0&&(l="statusCode")){const a={instancePath:t,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"};e===null?e=[a]:e.push(a),r++}else{if(s.
response!==void 0){let a=s.response;const y=r,P=r;let n=!1,d=null;const j=r;f(a,{instancePath:t+"/response",parentData:s,parentDataProperty:"response",rootData:h})||
(e=e===null?f.errors:e.concat(f.errors),r=e.length);var m=j===r;m&&(n=!0,d=0);const N=r;c(a,{instancePath:t+"/response",parentData:s,parentDataProperty:"respons\
e",rootData:h})||(e=e===null?c.errors:e.concat(c.errors),r=e.length);var m=N===r;if(m&&n?(n=!1,d=[d,1]):m&&(n=!0,d=1),n)r=P,e!==null&&(P?e.length=P:e=null);else{
const A={instancePath:t+"/response",schemaPath:"#/anyOf/0/properties/response/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one s\
chema in oneOf"};e===null?e=[A]:e.push(A),r++}var p=y===r}else var p=!0;if(p){if(s.count!==void 0){let a=s.count;const y=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a))){const n={instancePath:t+"/count",schemaPath:"#/anyOf/0/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),r++}if(a!==1){const n={instancePath:t+"/count",schemaPath:"#/anyOf/0/properties/count/const",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),r++}var p=y===r}else var p=!0;if(p){if(s.links!==void 0){const a=r;b(s.links,{instancePath:t+"/links",parentData:s,
parentDataProperty:"links",rootData:h})||(e=e===null?b.errors:e.concat(b.errors),r=e.length);var p=a===r}else var p=!0;if(p){if(s.status!==void 0){let a=s.status;
const y=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const n={instancePath:t+"/status",schemaPath:"#/anyOf/0/properties/status/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(a!==0){const n={instancePath:t+"/status",schemaPath:"#/anyOf/0/properties/\
status/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[n]:e.push(n),r++}var p=y===r}else var p=!0;if(p)if(s.statusCode!==
void 0){let a=s.statusCode;const y=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const n={instancePath:t+"/statusCode",schemaPath:"#/anyOf/0/prope\
rties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(a!==200){const n={instancePath:t+"/stat\
usCode",schemaPath:"#/anyOf/0/properties/statusCode/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),r++}var p=y===r}else var p=!0}}}}}else{const l={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[l]:e.push(l),r++}var k=u===r;if(o=o||k,!o){const l=r;w(s,{instancePath:t,parentData:g,parentDataProperty:v,rootData:h})||(e=e===null?w.errors:e.concat(w.
errors),r=e.length);var k=l===r;o=o||k}if(o)r=i,e!==null&&(i?e.length=i:e=null);else{const l={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return e===null?e=[l]:e.push(l),r++,_.errors=e,!1}return _.errors=e,r===0}const S={},z={200:{"application/json":x},401:{},402:{"a\
pplication/problem+json":T},403:{"application/problem+json":q,"text/plain":C},404:{"application/problem+json":D},429:{},500:{"application/json":V}};export{S as request,z as responses};

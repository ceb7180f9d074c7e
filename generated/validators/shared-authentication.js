// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{validate141 as g,validate59 as b,validate82 as w}from"./shared.js";const k=new RegExp("^[A-Za-z0-9+/]+={0,2}$","u");function v(e,{instancePath:t="",parentData:d,
parentDataProperty:h,rootData:u=e}={}){let n=null,r=0;if(r===0)if(typeof e=="string"){if(!k.test(e))return v.errors=[{instancePath:t,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9+/]+={0,2}$"},message:'must match pattern "^[A-Za-z0-9+/]+={0,2}$"'}],!1}else return v.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return v.errors=n,r===0}const D=new RegExp("^(0001-01-01T00:00:00|[0-9]{4}-[0-9]{2}-\
[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z)$","u");function c(e,{instancePath:t="",parentData:d,parentDataProperty:h,rootData:u=e}={}){let n=null,r=0;
if(r===0)if(typeof e=="string"){if(!D.test(e))return c.errors=[{instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(0001-01-01T00:00:00|[\
0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z)$"},message:'must match pattern "^(0001-01-01T00:00:00|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}\
:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z)$"'}],!1}else return c.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;return c.errors=n,r===0}const P=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function l(e,{instancePath:t="",parentData:d,parentDataProperty:h,rootData:u=e}={}){let n=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.email!==
void 0){let a=e.email;const o=r;if(r===o&&r===o)if(typeof a=="string"){if(!P.test(a))return l.errors=[{instancePath:t+"/email",schemaPath:"#/properties/email/fo\
rmat",keyword:"format",params:{format:"email"},message:'must match format "email"'}],!1}else return l.errors=[{instancePath:t+"/email",schemaPath:"#/properties/\
email/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===r}else var s=!0;if(s){if(e.first!==void 0){const a=r;if(typeof e.first!=
"boolean")return l.errors=[{instancePath:t+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var s=a===
r}else var s=!0;if(s)if(e.key!==void 0){const a=r;if(typeof e.key!="string")return l.errors=[{instancePath:t+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=a===r}else var s=!0}}else return l.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return l.errors=n,r===0}const _=p;function p(e,{instancePath:t="",parentData:d,parentDataProperty:h,rootData:u=e}={}){
let n=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.userName!==void 0){const a=r;if(typeof e.userName!="string")return p.errors=[{instancePath:t+
"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===r}else var s=!0;if(s){if(e.password!==
void 0){const a=r;if(typeof e.password!="string")return p.errors=[{instancePath:t+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=a===r}else var s=!0;if(s){if(e.passwordHash!==void 0){const a=r;if(typeof e.passwordHash!="string")return p.errors=
[{instancePath:t+"/passwordHash",schemaPath:"#/properties/passwordHash/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===r}else
var s=!0;if(s){if(e.provider!==void 0){const a=r;if(typeof e.provider!="string")return p.errors=[{instancePath:t+"/provider",schemaPath:"#/properties/provider/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===r}else var s=!0;if(s){if(e.accessToken!==void 0){const a=r;if(typeof e.accessToken!=
"string")return p.errors=[{instancePath:t+"/accessToken",schemaPath:"#/properties/accessToken/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var s=a===r}else var s=!0;if(s){if(e.codeOAuth!==void 0){const a=r;if(typeof e.codeOAuth!="string")return p.errors=[{instancePath:t+"/codeOAuth",schemaPath:"\
#/properties/codeOAuth/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===r}else var s=!0;if(s){if(e.serializedProfile!==void 0){
const a=r;if(typeof e.serializedProfile!="string")return p.errors=[{instancePath:t+"/serializedProfile",schemaPath:"#/properties/serializedProfile/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=a===r}else var s=!0;if(s){if(e.session!==void 0){const a=r;if(typeof e.session!="boolean")return p.
errors=[{instancePath:t+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var s=a===r}else
var s=!0;if(s){if(e.confirmData!==void 0){const a=r;l(e.confirmData,{instancePath:t+"/confirmData",parentData:e,parentDataProperty:"confirmData",rootData:u})||(n=
n===null?l.errors:n.concat(l.errors),r=n.length);var s=a===r}else var s=!0;if(s){if(e.recaptchaType!==void 0){const a=r;g(e.recaptchaType,{instancePath:t+"/reca\
ptchaType",parentData:e,parentDataProperty:"recaptchaType",rootData:u})||(n=n===null?g.errors:n.concat(g.errors),r=n.length);var s=a===r}else var s=!0;if(s){if(e.
recaptchaResponse!==void 0){const a=r;if(typeof e.recaptchaResponse!="string")return p.errors=[{instancePath:t+"/recaptchaResponse",schemaPath:"#/properties/rec\
aptchaResponse/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===r}else var s=!0;if(s)if(e.culture!==void 0){const a=r;if(typeof e.
culture!="string")return p.errors=[{instancePath:t+"/culture",schemaPath:"#/properties/culture/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var s=a===r}else var s=!0}}}}}}}}}}}else return p.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;return p.errors=n,r===0}const N=y;function y(e,{instancePath:t="",parentData:d,parentDataProperty:h,rootData:u=e}={}){let n=null,r=0;if(r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let a;if(e.error===void 0&&(a="error")||e.status===void 0&&(a="status")||e.statusCode===void 0&&(a="statusCode"))return y.errors=[{
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.error!==void 0){const o=r;
w(e.error,{instancePath:t+"/error",parentData:e,parentDataProperty:"error",rootData:u})||(n=n===null?w.errors:n.concat(w.errors),r=n.length);var s=o===r}else var s=!0;
if(s){if(e.status!==void 0){let o=e.status;const i=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return y.errors=[{instancePath:t+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(o!==1)return y.errors=[{instancePath:t+"/status",schemaPath:"\
#/properties/status/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var s=i===r}else var s=!0;if(s)if(e.statusCode!==void 0){
let o=e.statusCode;const i=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return y.errors=[{instancePath:t+"/statusCode",schemaPath:"#/properties/st\
atusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(o!==404)return y.errors=[{instancePath:t+"/statusCode",schemaPath:"#/pro\
perties/statusCode/const",keyword:"const",params:{allowedValue:404},message:"must be equal to constant"}],!1;var s=i===r}else var s=!0}}else return y.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return y.errors=n,r===0}const A=m;function f(e,{instancePath:t="",parentData:d,
parentDataProperty:h,rootData:u=e}={}){let n=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.expires===void 0&&(a="expires")||e.sms===
void 0&&(a="sms")||e.phoneNoise===void 0&&(a="phoneNoise")||e.tfa===void 0&&(a="tfa"))return f.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.expires!==void 0){const o=r;c(e.expires,{instancePath:t+"/expires",parentData:e,
parentDataProperty:"expires",rootData:u})||(n=n===null?c.errors:n.concat(c.errors),r=n.length);var s=o===r}else var s=!0;if(s){if(e.sms!==void 0){let o=e.sms;const i=r;
if(typeof o!="boolean")return f.errors=[{instancePath:t+"/sms",schemaPath:"#/properties/sms/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"}],!1;if(o!==!0)return f.errors=[{instancePath:t+"/sms",schemaPath:"#/properties/sms/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to\
 constant"}],!1;var s=i===r}else var s=!0;if(s){if(e.phoneNoise!==void 0){const o=r;if(typeof e.phoneNoise!="string")return f.errors=[{instancePath:t+"/phoneNoi\
se",schemaPath:"#/properties/phoneNoise/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===r}else var s=!0;if(s)if(e.tfa!==void 0){
let o=e.tfa;const i=r;if(typeof o!="boolean")return f.errors=[{instancePath:t+"/tfa",schemaPath:"#/properties/tfa/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;if(o!==!1)return f.errors=[{instancePath:t+"/tfa",schemaPath:"#/properties/tfa/const",keyword:"const",params:{allowedValue:!1},message:"mu\
st be equal to constant"}],!1;var s=i===r}else var s=!0}}}else return f.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return f.errors=n,r===0}function m(e,{instancePath:t="",parentData:d,parentDataProperty:h,rootData:u=e}={}){let n=null,r=0;if(r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let a;if(e.response===void 0&&(a="response")||e.count===void 0&&(a="count")||e.links===void 0&&(a="links")||e.status===void 0&&(a="\
status")||e.statusCode===void 0&&(a="statusCode"))return m.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"\
must have required property '"+a+"'"}],!1;if(e.response!==void 0){const o=r;f(e.response,{instancePath:t+"/response",parentData:e,parentDataProperty:"response",
rootData:u})||(n=n===null?f.errors:n.concat(f.errors),r=n.length);var s=o===r}else var s=!0;if(s){if(e.count!==void 0){let o=e.count;const i=r;if(!(typeof o=="n\
umber"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return m.errors=[{instancePath:t+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(o!==1)return m.errors=[{instancePath:t+"/count",schemaPath:"#/properties/count/const",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"}],!1;var s=i===r}else var s=!0;if(s){if(e.links!==void 0){const o=r;b(e.links,{instancePath:t+"/links",parentData:e,parentDataProperty:"\
links",rootData:u})||(n=n===null?b.errors:n.concat(b.errors),r=n.length);var s=o===r}else var s=!0;if(s){if(e.status!==void 0){let o=e.status;const i=r;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return m.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(o!==0)return m.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:0},
message:"must be equal to constant"}],!1;var s=i===r}else var s=!0;if(s)if(e.statusCode!==void 0){let o=e.statusCode;const i=r;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return m.errors=[{instancePath:t+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(o!==200)return m.errors=[{instancePath:t+"/statusCode",schemaPath:"#/properties/statusCode/const",keyword:"const",params:{allowedValue:200},
message:"must be equal to constant"}],!1;var s=i===r}else var s=!0}}}}else return m.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return m.errors=n,r===0}export{P as formats34,_ as is30,N as is33,A as is48,v as validate128,c as validate130,l as validate139};

// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is24 as N,is25 as x,is32 as A,is34 as C,is45 as T,is61 as O,is63 as V,validate141 as P,validate59 as w}from"./shared.js";import{is33 as z,validate128 as y,
validate130 as d,validate139 as _}from"./shared-authentication.js";const E=u;function c(e,{instancePath:n="",parentData:g,parentDataProperty:b,rootData:l=e}={}){
let o=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let t;if(e.token===void 0&&(t="token")||e.expires===void 0&&(t="expires")||e.sms===void 0&&
(t="sms")||e.tfa===void 0&&(t="tfa"))return c.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:t},message:"must have r\
equired property '"+t+"'"}],!1;if(e.token!==void 0){const i=r;y(e.token,{instancePath:n+"/token",parentData:e,parentDataProperty:"token",rootData:l})||(o=o===null?
y.errors:o.concat(y.errors),r=o.length);var s=i===r}else var s=!0;if(s){if(e.expires!==void 0){const i=r;d(e.expires,{instancePath:n+"/expires",parentData:e,parentDataProperty:"\
expires",rootData:l})||(o=o===null?d.errors:o.concat(d.errors),r=o.length);var s=i===r}else var s=!0;if(s){if(e.sms!==void 0){let i=e.sms;const a=r;if(typeof i!=
"boolean")return c.errors=[{instancePath:n+"/sms",schemaPath:"#/properties/sms/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;if(i!==
!1)return c.errors=[{instancePath:n+"/sms",schemaPath:"#/properties/sms/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"}],!1;
var s=a===r}else var s=!0;if(s)if(e.tfa!==void 0){let i=e.tfa;const a=r;if(typeof i!="boolean")return c.errors=[{instancePath:n+"/tfa",schemaPath:"#/properties/\
tfa/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;if(i!==!0)return c.errors=[{instancePath:n+"/tfa",schemaPath:"#/properties/tfa/c\
onst",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var s=a===r}else var s=!0}}}else return c.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return c.errors=o,r===0}function f(e,{instancePath:n="",parentData:g,parentDataProperty:b,
rootData:l=e}={}){let o=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let t;if(e.token===void 0&&(t="token")||e.expires===void 0&&(t="expires")||
e.sms===void 0&&(t="sms")||e.phoneNoise===void 0&&(t="phoneNoise")||e.tfa===void 0&&(t="tfa"))return f.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;if(e.token!==void 0){const i=r;y(e.token,{instancePath:n+"/token",parentData:e,
parentDataProperty:"token",rootData:l})||(o=o===null?y.errors:o.concat(y.errors),r=o.length);var s=i===r}else var s=!0;if(s){if(e.expires!==void 0){const i=r;d(
e.expires,{instancePath:n+"/expires",parentData:e,parentDataProperty:"expires",rootData:l})||(o=o===null?d.errors:o.concat(d.errors),r=o.length);var s=i===r}else
var s=!0;if(s){if(e.sms!==void 0){let i=e.sms;const a=r;if(typeof i!="boolean")return f.errors=[{instancePath:n+"/sms",schemaPath:"#/properties/sms/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;if(i!==!0)return f.errors=[{instancePath:n+"/sms",schemaPath:"#/properties/sms/const",keyword:"cons\
t",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var s=a===r}else var s=!0;if(s){if(e.phoneNoise!==void 0){const i=r;if(typeof e.phoneNoise!=
"string")return f.errors=[{instancePath:n+"/phoneNoise",schemaPath:"#/properties/phoneNoise/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=i===r}else var s=!0;if(s)if(e.tfa!==void 0){let i=e.tfa;const a=r;if(typeof i!="boolean")return f.errors=[{instancePath:n+"/tfa",schemaPath:"#/properti\
es/tfa/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;if(i!==!1)return f.errors=[{instancePath:n+"/tfa",schemaPath:"#/properties/tf\
a/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"}],!1;var s=a===r}else var s=!0}}}}else return f.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return f.errors=o,r===0}function u(e,{instancePath:n="",parentData:g,parentDataProperty:b,
rootData:l=e}={}){let o=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.response===void 0&&(i="response")||e.count===void 0&&(i="count")||
e.links===void 0&&(i="links")||e.status===void 0&&(i="status")||e.statusCode===void 0&&(i="statusCode"))return u.errors=[{instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(e.response!==void 0){let a=e.response;const m=r,k=r;let v=!1,
h=null;const j=r;c(a,{instancePath:n+"/response",parentData:e,parentDataProperty:"response",rootData:l})||(o=o===null?c.errors:o.concat(c.errors),r=o.length);var s=j===
r;s&&(v=!0,h=0);const q=r;f(a,{instancePath:n+"/response",parentData:e,parentDataProperty:"response",rootData:l})||(o=o===null?f.errors:o.concat(f.errors),r=o.length);
var s=q===r;if(s&&v?(v=!1,h=[h,1]):s&&(v=!0,h=1),v)r=k,o!==null&&(k?o.length=k:o=null);else{const D={instancePath:n+"/response",schemaPath:"#/properties/respons\
e/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};return o===null?o=[D]:o.push(D),r++,u.errors=o,!1}var t=m===
r}else var t=!0;if(t){if(e.count!==void 0){let a=e.count;const m=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return u.errors=[{instancePath:n+"/c\
ount",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(a!==1)return u.errors=[{instancePath:n+"/cou\
nt",schemaPath:"#/properties/count/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var t=m===r}else var t=!0;if(t){if(e.
links!==void 0){const a=r;w(e.links,{instancePath:n+"/links",parentData:e,parentDataProperty:"links",rootData:l})||(o=o===null?w.errors:o.concat(w.errors),r=o.length);
var t=a===r}else var t=!0;if(t){if(e.status!==void 0){let a=e.status;const m=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return u.errors=[{instancePath:n+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(a!==0)return u.errors=[{instancePath:n+
"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var t=m===r}else var t=!0;if(t)
if(e.statusCode!==void 0){let a=e.statusCode;const m=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return u.errors=[{instancePath:n+"/statusCode",schemaPath:"\
#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(a!==200)return u.errors=[{instancePath:n+"/statusCode",schemaPath:"\
#/properties/statusCode/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"}],!1;var t=m===r}else var t=!0}}}}else return u.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return u.errors=o,r===0}const H=p;function p(e,{instancePath:n="",
parentData:g,parentDataProperty:b,rootData:l=e}={}){let o=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.userName!==void 0){const t=r;if(typeof e.
userName!="string")return p.errors=[{instancePath:n+"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=t===r}else var s=!0;if(s){if(e.password!==void 0){const t=r;if(typeof e.password!="string")return p.errors=[{instancePath:n+"/password",schemaPath:"\
#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===r}else var s=!0;if(s){if(e.passwordHash!==void 0){const t=r;
if(typeof e.passwordHash!="string")return p.errors=[{instancePath:n+"/passwordHash",schemaPath:"#/properties/passwordHash/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var s=t===r}else var s=!0;if(s){if(e.code!==void 0){const t=r;if(typeof e.code!="string")return p.errors=[{instancePath:n+"/\
code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===r}else var s=!0;if(s){if(e.provider!==void 0){
const t=r;if(typeof e.provider!="string")return p.errors=[{instancePath:n+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var s=t===r}else var s=!0;if(s){if(e.accessToken!==void 0){const t=r;if(typeof e.accessToken!="string")return p.errors=[{instancePath:n+
"/accessToken",schemaPath:"#/properties/accessToken/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===r}else var s=!0;if(s){if(e.
codeOAuth!==void 0){const t=r;if(typeof e.codeOAuth!="string")return p.errors=[{instancePath:n+"/codeOAuth",schemaPath:"#/properties/codeOAuth/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var s=t===r}else var s=!0;if(s){if(e.serializedProfile!==void 0){const t=r;if(typeof e.serializedProfile!=
"string")return p.errors=[{instancePath:n+"/serializedProfile",schemaPath:"#/properties/serializedProfile/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var s=t===r}else var s=!0;if(s){if(e.session!==void 0){const t=r;if(typeof e.session!="boolean")return p.errors=[{instancePath:n+"/session",
schemaPath:"#/properties/session/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var s=t===r}else var s=!0;if(s){if(e.confirmData!==
void 0){const t=r;_(e.confirmData,{instancePath:n+"/confirmData",parentData:e,parentDataProperty:"confirmData",rootData:l})||(o=o===null?_.errors:o.concat(_.errors),
r=o.length);var s=t===r}else var s=!0;if(s){if(e.recaptchaType!==void 0){const t=r;P(e.recaptchaType,{instancePath:n+"/recaptchaType",parentData:e,parentDataProperty:"\
recaptchaType",rootData:l})||(o=o===null?P.errors:o.concat(P.errors),r=o.length);var s=t===r}else var s=!0;if(s){if(e.recaptchaResponse!==void 0){const t=r;if(typeof e.
recaptchaResponse!="string")return p.errors=[{instancePath:n+"/recaptchaResponse",schemaPath:"#/properties/recaptchaResponse/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=t===r}else var s=!0;if(s)if(e.culture!==void 0){const t=r;if(typeof e.culture!="string")return p.errors=[{instancePath:n+
"/culture",schemaPath:"#/properties/culture/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===r}else var s=!0}}}}}}}}}}}}else return p.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return p.errors=o,r===0}const S={"application/js\
on":H},B={200:{"application/json":E},400:{"application/problem+json":V},401:{"application/json":O},403:{"application/json":N,"application/problem+json":x},404:{
"application/json":z,"application/problem+json":C},415:{"application/problem+json":A},429:{},500:{"application/json":T}};export{S as request,B as responses};

// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats8 as A,is24 as N,is25 as T,is32 as V,is34 as C,is4 as D,is45 as E,is61 as K,is63 as F,pattern22 as O,validate59 as w}from"./shared.js";import{is30 as R,
is33 as Z,validate128 as P,validate130 as x}from"./shared-authentication.js";const $=k;function b(e,{instancePath:s="",parentData:v,parentDataProperty:g,rootData:u=e}={}){
let o=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.token===void 0&&(i="token")||e.expires===void 0&&(i="expires")||e.sms===void 0&&
(i="sms")||e.tfa===void 0&&(i="tfa"))return b.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have r\
equired property '"+i+"'"}],!1;if(e.token!==void 0){const a=r;P(e.token,{instancePath:s+"/token",parentData:e,parentDataProperty:"token",rootData:u})||(o=o===null?
P.errors:o.concat(P.errors),r=o.length);var n=a===r}else var n=!0;if(n){if(e.expires!==void 0){const a=r;x(e.expires,{instancePath:s+"/expires",parentData:e,parentDataProperty:"\
expires",rootData:u})||(o=o===null?x.errors:o.concat(x.errors),r=o.length);var n=a===r}else var n=!0;if(n){if(e.sms!==void 0){let a=e.sms;const t=r;if(typeof a!=
"boolean")return b.errors=[{instancePath:s+"/sms",schemaPath:"#/properties/sms/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;if(a!==
!1)return b.errors=[{instancePath:s+"/sms",schemaPath:"#/properties/sms/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"}],!1;
var n=t===r}else var n=!0;if(n)if(e.tfa!==void 0){let a=e.tfa;const t=r;if(typeof a!="boolean")return b.errors=[{instancePath:s+"/tfa",schemaPath:"#/properties/\
tfa/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;if(a!==!1)return b.errors=[{instancePath:s+"/tfa",schemaPath:"#/properties/tfa/c\
onst",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"}],!1;var n=t===r}else var n=!0}}}else return b.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return b.errors=o,r===0}const S=new RegExp("/confirm/PhoneAuth\\?type=PhoneAuth&key=",
"u");function h(e,{instancePath:s="",parentData:v,parentDataProperty:g,rootData:u=e}={}){let o=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;
if(e.expires===void 0&&(i="expires")||e.sms===void 0&&(i="sms")||e.phoneNoise===void 0&&(i="phoneNoise")||e.tfa===void 0&&(i="tfa")||e.confirmUrl===void 0&&(i="\
confirmUrl"))return h.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],
!1;if(e.expires!==void 0){const a=r;x(e.expires,{instancePath:s+"/expires",parentData:e,parentDataProperty:"expires",rootData:u})||(o=o===null?x.errors:o.concat(
x.errors),r=o.length);var n=a===r}else var n=!0;if(n){if(e.sms!==void 0){let a=e.sms;const t=r;if(typeof a!="boolean")return h.errors=[{instancePath:s+"/sms",schemaPath:"\
#/properties/sms/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;if(a!==!0)return h.errors=[{instancePath:s+"/sms",schemaPath:"#/pro\
perties/sms/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var n=t===r}else var n=!0;if(n){if(e.phoneNoise!==void 0){const a=r;
if(typeof e.phoneNoise!="string")return h.errors=[{instancePath:s+"/phoneNoise",schemaPath:"#/properties/phoneNoise/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var n=a===r}else var n=!0;if(n){if(e.tfa!==void 0){let a=e.tfa;const t=r;if(typeof a!="boolean")return h.errors=[{instancePath:s+"\
/tfa",schemaPath:"#/properties/tfa/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;if(a!==!1)return h.errors=[{instancePath:s+"/tfa",
schemaPath:"#/properties/tfa/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"}],!1;var n=t===r}else var n=!0;if(n)if(e.confirmUrl!==
void 0){let a=e.confirmUrl;const t=r;if(r===t&&r===t)if(typeof a=="string")if(S.test(a)){if(!A(a))return h.errors=[{instancePath:s+"/confirmUrl",schemaPath:"#/p\
roperties/confirmUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return h.errors=[{instancePath:s+"/confirmUrl",schemaPath:"\
#/properties/confirmUrl/pattern",keyword:"pattern",params:{pattern:"/confirm/PhoneAuth\\?type=PhoneAuth&key="},message:'must match pattern "/confirm/PhoneAuth\\?\
type=PhoneAuth&key="'}],!1;else return h.errors=[{instancePath:s+"/confirmUrl",schemaPath:"#/properties/confirmUrl/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var n=t===r}else var n=!0}}}}else return h.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;return h.errors=o,r===0}const z=new RegExp("/confirm/PhoneActivation\\?type=PhoneActivation&key=","u");function c(e,{instancePath:s="",parentData:v,
parentDataProperty:g,rootData:u=e}={}){let o=null,r=0;const n=r,i=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let l;if(e.phoneNoise===void 0&&(l="phoneNoise")){
const p={};o===null?o=[p]:o.push(p),r++}else if(e.phoneNoise!==void 0&&typeof e.phoneNoise!="string"){const p={};o===null?o=[p]:o.push(p),r++}}var a=i===r;if(a)
return c.errors=[{instancePath:s,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"}],!1;if(r=n,o!==null&&(n?o.length=n:o=null),r===0)if(e&&
typeof e=="object"&&!Array.isArray(e)){let l;if(e.expires===void 0&&(l="expires")||e.sms===void 0&&(l="sms")||e.tfa===void 0&&(l="tfa")||e.confirmUrl===void 0&&
(l="confirmUrl"))return c.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+
l+"'"}],!1;if(e.expires!==void 0){let p=e.expires;const f=r;if(typeof p!="string")return c.errors=[{instancePath:s+"/expires",schemaPath:"#/properties/expires/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(p!=="0001-01-01T00:00:00")return c.errors=[{instancePath:s+"/expires",schemaPath:"#/\
properties/expires/const",keyword:"const",params:{allowedValue:"0001-01-01T00:00:00"},message:"must be equal to constant"}],!1;var t=f===r}else var t=!0;if(t){if(e.
sms!==void 0){let p=e.sms;const f=r;if(typeof p!="boolean")return c.errors=[{instancePath:s+"/sms",schemaPath:"#/properties/sms/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;if(p!==!0)return c.errors=[{instancePath:s+"/sms",schemaPath:"#/properties/sms/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"}],!1;var t=f===r}else var t=!0;if(t){if(e.tfa!==void 0){let p=e.tfa;const f=r;if(typeof p!="boolean")return c.errors=[{instancePath:s+
"/tfa",schemaPath:"#/properties/tfa/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;if(p!==!1)return c.errors=[{instancePath:s+"/tfa",
schemaPath:"#/properties/tfa/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"}],!1;var t=f===r}else var t=!0;if(t)if(e.confirmUrl!==
void 0){let p=e.confirmUrl;const f=r;if(r===f&&r===f)if(typeof p=="string")if(z.test(p)){if(!A(p))return c.errors=[{instancePath:s+"/confirmUrl",schemaPath:"#/p\
roperties/confirmUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return c.errors=[{instancePath:s+"/confirmUrl",schemaPath:"\
#/properties/confirmUrl/pattern",keyword:"pattern",params:{pattern:"/confirm/PhoneActivation\\?type=PhoneActivation&key="},message:'must match pattern "/confirm\
/PhoneActivation\\?type=PhoneActivation&key="'}],!1;else return c.errors=[{instancePath:s+"/confirmUrl",schemaPath:"#/properties/confirmUrl/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=f===r}else var t=!0}}}else return c.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return c.errors=o,r===0}const B=new RegExp("/confirm/TfaActivation\\?type=TfaActivation&uid=","u");function m(e,{instancePath:s="",
parentData:v,parentDataProperty:g,rootData:u=e}={}){let o=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.expires===void 0&&(i="expire\
s")||e.sms===void 0&&(i="sms")||e.tfa===void 0&&(i="tfa")||e.tfaKey===void 0&&(i="tfaKey")||e.confirmUrl===void 0&&(i="confirmUrl"))return m.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(e.expires!==void 0){let a=e.expires;
const t=r;if(typeof a!="string")return m.errors=[{instancePath:s+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(a!=="0001-01-01T00:00:00")return m.errors=[{instancePath:s+"/expires",schemaPath:"#/properties/expires/const",keyword:"const",params:{allowedValue:"\
0001-01-01T00:00:00"},message:"must be equal to constant"}],!1;var n=t===r}else var n=!0;if(n){if(e.sms!==void 0){let a=e.sms;const t=r;if(typeof a!="boolean")return m.
errors=[{instancePath:s+"/sms",schemaPath:"#/properties/sms/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;if(a!==!1)return m.errors=
[{instancePath:s+"/sms",schemaPath:"#/properties/sms/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"}],!1;var n=t===r}else var n=!0;
if(n){if(e.tfa!==void 0){let a=e.tfa;const t=r;if(typeof a!="boolean")return m.errors=[{instancePath:s+"/tfa",schemaPath:"#/properties/tfa/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}],!1;if(a!==!0)return m.errors=[{instancePath:s+"/tfa",schemaPath:"#/properties/tfa/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"}],!1;var n=t===r}else var n=!0;if(n){if(e.tfaKey!==void 0){let a=e.tfaKey;const t=r;if(r===t)if(typeof a=="\
string"){if(!O.test(a))return m.errors=[{instancePath:s+"/tfaKey",schemaPath:"#/properties/tfaKey/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7]{16}$"},message:'\
must match pattern "^[A-Z2-7]{16}$"'}],!1}else return m.errors=[{instancePath:s+"/tfaKey",schemaPath:"#/properties/tfaKey/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var n=t===r}else var n=!0;if(n)if(e.confirmUrl!==void 0){let a=e.confirmUrl;const t=r;if(r===t&&r===t)if(typeof a=="string")
if(B.test(a)){if(!A(a))return m.errors=[{instancePath:s+"/confirmUrl",schemaPath:"#/properties/confirmUrl/format",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'}],!1}else return m.errors=[{instancePath:s+"/confirmUrl",schemaPath:"#/properties/confirmUrl/pattern",keyword:"pattern",params:{pattern:"\
/confirm/TfaActivation\\?type=TfaActivation&uid="},message:'must match pattern "/confirm/TfaActivation\\?type=TfaActivation&uid="'}],!1;else return m.errors=[{instancePath:s+
"/confirmUrl",schemaPath:"#/properties/confirmUrl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=t===r}else var n=!0}}}}else return m.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return m.errors=o,r===0}const G=new RegExp("/con\
firm/TfaAuth\\?type=TfaAuth&uid=","u");function y(e,{instancePath:s="",parentData:v,parentDataProperty:g,rootData:u=e}={}){let o=null,r=0;const n=r,i=r;if(e&&typeof e==
"object"&&!Array.isArray(e)){let l;if(e.tfaKey===void 0&&(l="tfaKey")){const p={};o===null?o=[p]:o.push(p),r++}else if(e.tfaKey!==void 0&&typeof e.tfaKey!="stri\
ng"){const p={};o===null?o=[p]:o.push(p),r++}}var a=i===r;if(a)return y.errors=[{instancePath:s,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be \
valid"}],!1;if(r=n,o!==null&&(n?o.length=n:o=null),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l;if(e.expires===void 0&&(l="expires")||e.sms===void 0&&
(l="sms")||e.tfa===void 0&&(l="tfa")||e.confirmUrl===void 0&&(l="confirmUrl"))return y.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(e.expires!==void 0){let p=e.expires;const f=r;if(typeof p!="string")return y.errors=[{instancePath:s+
"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(p!=="0001-01-01T00:00:00")return y.errors=
[{instancePath:s+"/expires",schemaPath:"#/properties/expires/const",keyword:"const",params:{allowedValue:"0001-01-01T00:00:00"},message:"must be equal to consta\
nt"}],!1;var t=f===r}else var t=!0;if(t){if(e.sms!==void 0){let p=e.sms;const f=r;if(typeof p!="boolean")return y.errors=[{instancePath:s+"/sms",schemaPath:"#/p\
roperties/sms/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;if(p!==!1)return y.errors=[{instancePath:s+"/sms",schemaPath:"#/proper\
ties/sms/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"}],!1;var t=f===r}else var t=!0;if(t){if(e.tfa!==void 0){let p=e.tfa;
const f=r;if(typeof p!="boolean")return y.errors=[{instancePath:s+"/tfa",schemaPath:"#/properties/tfa/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}],!1;if(p!==!0)return y.errors=[{instancePath:s+"/tfa",schemaPath:"#/properties/tfa/const",keyword:"const",params:{allowedValue:!0},message:"must b\
e equal to constant"}],!1;var t=f===r}else var t=!0;if(t)if(e.confirmUrl!==void 0){let p=e.confirmUrl;const f=r;if(r===f&&r===f)if(typeof p=="string")if(G.test(
p)){if(!A(p))return y.errors=[{instancePath:s+"/confirmUrl",schemaPath:"#/properties/confirmUrl/format",keyword:"format",params:{format:"uri"},message:'must mat\
ch format "uri"'}],!1}else return y.errors=[{instancePath:s+"/confirmUrl",schemaPath:"#/properties/confirmUrl/pattern",keyword:"pattern",params:{pattern:"/confi\
rm/TfaAuth\\?type=TfaAuth&uid="},message:'must match pattern "/confirm/TfaAuth\\?type=TfaAuth&uid="'}],!1;else return y.errors=[{instancePath:s+"/confirmUrl",schemaPath:"\
#/properties/confirmUrl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===r}else var t=!0}}}else return y.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return y.errors=o,r===0}function _(e,{instancePath:s="",parentData:v,parentDataProperty:g,
rootData:u=e}={}){let o=null,r=0;const n=r;let i=!1,a=null;const t=r;b(e,{instancePath:s,parentData:v,parentDataProperty:g,rootData:u})||(o=o===null?b.errors:o.
concat(b.errors),r=o.length);var p=t===r;p&&(i=!0,a=0);const l=r;h(e,{instancePath:s,parentData:v,parentDataProperty:g,rootData:u})||(o=o===null?h.errors:o.concat(
h.errors),r=o.length);var p=l===r;if(p&&i)i=!1,a=[a,1];else{p&&(i=!0,a=1);const f=r;c(e,{instancePath:s,parentData:v,parentDataProperty:g,rootData:u})||(o=o===null?
c.errors:o.concat(c.errors),r=o.length);var p=f===r;if(p&&i)i=!1,a=[a,2];else{p&&(i=!0,a=2);const U=r;m(e,{instancePath:s,parentData:v,parentDataProperty:g,rootData:u})||
(o=o===null?m.errors:o.concat(m.errors),r=o.length);var p=U===r;if(p&&i)i=!1,a=[a,3];else{p&&(i=!0,a=3);const j=r;y(e,{instancePath:s,parentData:v,parentDataProperty:g,
rootData:u})||(o=o===null?y.errors:o.concat(y.errors),r=o.length);var p=j===r;p&&i?(i=!1,a=[a,4]):p&&(i=!0,a=4)}}}if(i)r=n,o!==null&&(n?o.length=n:o=null);else{
const f={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};return o===null?o=[f]:o.
push(f),r++,_.errors=o,!1}return _.errors=o,r===0}function k(e,{instancePath:s="",parentData:v,parentDataProperty:g,rootData:u=e}={}){let o=null,r=0;if(r===0)if(e&&
typeof e=="object"&&!Array.isArray(e)){let i;if(e.response===void 0&&(i="response")||e.count===void 0&&(i="count")||e.links===void 0&&(i="links")||e.status===void 0&&
(i="status")||e.statusCode===void 0&&(i="statusCode"))return k.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;if(e.response!==void 0){const a=r;_(e.response,{instancePath:s+"/response",parentData:e,parentDataProperty:"response",
rootData:u})||(o=o===null?_.errors:o.concat(_.errors),r=o.length);var n=a===r}else var n=!0;if(n){if(e.count!==void 0){let a=e.count;const t=r;if(!(typeof a=="n\
umber"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return k.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(a!==1)return k.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/const",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"}],!1;var n=t===r}else var n=!0;if(n){if(e.links!==void 0){const a=r;w(e.links,{instancePath:s+"/links",parentData:e,parentDataProperty:"\
links",rootData:u})||(o=o===null?w.errors:o.concat(w.errors),r=o.length);var n=a===r}else var n=!0;if(n){if(e.status!==void 0){let a=e.status;const t=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return k.errors=[{instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(a!==0)return k.errors=[{instancePath:s+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:0},
message:"must be equal to constant"}],!1;var n=t===r}else var n=!0;if(n)if(e.statusCode!==void 0){let a=e.statusCode;const t=r;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a)))return k.errors=[{instancePath:s+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(a!==200)return k.errors=[{instancePath:s+"/statusCode",schemaPath:"#/properties/statusCode/const",keyword:"const",params:{allowedValue:200},
message:"must be equal to constant"}],!1;var n=t===r}else var n=!0}}}}else return k.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return k.errors=o,r===0}const H=d,I=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?(Z|[+-]\
[0-9]{2}:[0-9]{2})?$","u");function d(e,{instancePath:s="",parentData:v,parentDataProperty:g,rootData:u=e}={}){let o=null,r=0;if(r===0)if(e&&typeof e=="object"&&
!Array.isArray(e)){let a;if(e.response===void 0&&(a="response")||e.count===void 0&&(a="count")||e.status===void 0&&(a="status")||e.statusCode===void 0&&(a="stat\
usCode"))return d.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],
!1;if(e.response!==void 0){let t=e.response;const l=r;if(r===l)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.token===void 0&&(p="token")||t.expires===
void 0&&(p="expires"))return d.errors=[{instancePath:s+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(t.token!==void 0){const f=r;P(t.token,{instancePath:s+"/response/token",parentData:t,parentDataProperty:"token",rootData:u})||
(o=o===null?P.errors:o.concat(P.errors),r=o.length);var n=f===r}else var n=!0;if(n){if(t.expires!==void 0){let f=t.expires;const q=r;if(r===q)if(typeof f=="stri\
ng"){if(!I.test(f))return d.errors=[{instancePath:s+"/response/expires",schemaPath:"#/properties/response/properties/expires/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?(Z|[+-][0-9]{2}:[0-9]{2})?$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-\
9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?(Z|[+-][0-9]{2}:[0-9]{2})?$"'}],!1}else return d.errors=[{instancePath:s+"/response/expires",schemaPath:"#/prope\
rties/response/properties/expires/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=q===r}else var n=!0;if(n){if(t.sms!==void 0){const f=r;
if(typeof t.sms!="boolean")return d.errors=[{instancePath:s+"/response/sms",schemaPath:"#/properties/response/properties/sms/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var n=f===r}else var n=!0;if(n)if(t.tfa!==void 0){const f=r;if(typeof t.tfa!="boolean")return d.errors=[{instancePath:s+
"/response/tfa",schemaPath:"#/properties/response/properties/tfa/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var n=f===r}else var n=!0}}}else
return d.errors=[{instancePath:s+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=l===
r}else var i=!0;if(i){if(e.count!==void 0){let t=e.count;const l=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return d.errors=[{instancePath:s+"/c\
ount",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t!==1)return d.errors=[{instancePath:s+"/cou\
nt",schemaPath:"#/properties/count/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var i=l===r}else var i=!0;if(i){if(e.
links!==void 0){const t=r;w(e.links,{instancePath:s+"/links",parentData:e,parentDataProperty:"links",rootData:u})||(o=o===null?w.errors:o.concat(w.errors),r=o.length);
var i=t===r}else var i=!0;if(i){if(e.status!==void 0){let t=e.status;const l=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return d.errors=[{instancePath:s+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t!==0)return d.errors=[{instancePath:s+
"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var i=l===r}else var i=!0;if(i)
if(e.statusCode!==void 0){let t=e.statusCode;const l=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return d.errors=[{instancePath:s+"/statusCode",schemaPath:"\
#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t!==201)return d.errors=[{instancePath:s+"/statusCode",schemaPath:"\
#/properties/statusCode/const",keyword:"const",params:{allowedValue:201},message:"must be equal to constant"}],!1;var i=l===r}else var i=!0}}}}else return d.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return d.errors=o,r===0}const M={"application/json":R},
Q={200:{"application/json":$},201:{"application/json":H},400:{"application/problem+json":F,"application/json":D},401:{"application/json":K},403:{"application/js\
on":N,"application/problem+json":T},404:{"application/json":Z,"application/problem+json":C},415:{"application/problem+json":V},429:{},500:{"application/json":E}};export{M as request,Q as responses};

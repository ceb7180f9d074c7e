// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is25 as h,is34 as g,is45 as k,is61 as P,is64 as w,validate59 as f}from"./shared.js";const E=l;function a(e,{instancePath:n="",parentData:m,parentDataProperty:c,
rootData:d=e}={}){let i=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let t;if(e.ldapEnabled===void 0&&(t="ldapEnabled")||e.providers===void 0&&
(t="providers")||e.ssoLabel===void 0&&(t="ssoLabel")||e.oauthEnabled===void 0&&(t="oauthEnabled")||e.ssoUrl===void 0&&(t="ssoUrl")||e.identityServerEnabled===void 0&&
(t="identityServerEnabled"))return a.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;if(e.ldapEnabled!==void 0){const o=r;if(typeof e.ldapEnabled!="boolean")return a.errors=[{instancePath:n+"/ldapEnabled",schemaPath:"#/prop\
erties/ldapEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var s=o===r}else var s=!0;if(s){if(e.ldapDomain!==void 0){const o=r;
if(typeof e.ldapDomain!="string")return a.errors=[{instancePath:n+"/ldapDomain",schemaPath:"#/properties/ldapDomain/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=o===r}else var s=!0;if(s){if(e.providers!==void 0){let o=e.providers;const y=r;if(r===y)if(Array.isArray(o)){var p=!0;const v=o.
length;for(let u=0;u<v;u++){const b=r;if(typeof o[u]!="string")return a.errors=[{instancePath:n+"/providers/"+u,schemaPath:"#/properties/providers/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=b===r;if(!p)break}}else return a.errors=[{instancePath:n+"/providers",schemaPath:"#/properties/\
providers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=y===r}else var s=!0;if(s){if(e.ssoLabel!==void 0){const o=r;if(typeof e.
ssoLabel!="string")return a.errors=[{instancePath:n+"/ssoLabel",schemaPath:"#/properties/ssoLabel/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=o===r}else var s=!0;if(s){if(e.oauthEnabled!==void 0){const o=r;if(typeof e.oauthEnabled!="boolean")return a.errors=[{instancePath:n+"/oauthEn\
abled",schemaPath:"#/properties/oauthEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var s=o===r}else var s=!0;if(s){if(e.ssoUrl!==
void 0){const o=r;if(typeof e.ssoUrl!="string")return a.errors=[{instancePath:n+"/ssoUrl",schemaPath:"#/properties/ssoUrl/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var s=o===r}else var s=!0;if(s)if(e.identityServerEnabled!==void 0){const o=r;if(typeof e.identityServerEnabled!="boolean")return a.
errors=[{instancePath:n+"/identityServerEnabled",schemaPath:"#/properties/identityServerEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var s=o===r}else var s=!0}}}}}}else return a.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return a.errors=i,r===0}function l(e,{instancePath:n="",parentData:m,parentDataProperty:c,rootData:d=e}={}){let i=null,r=0;if(r===0)if(e&&typeof e=="ob\
ject"&&!Array.isArray(e)){let p;if(e.response===void 0&&(p="response")||e.count===void 0&&(p="count")||e.links===void 0&&(p="links")||e.status===void 0&&(p="sta\
tus")||e.statusCode===void 0&&(p="statusCode"))return l.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"m\
ust have required property '"+p+"'"}],!1;if(e.response!==void 0){const t=r;a(e.response,{instancePath:n+"/response",parentData:e,parentDataProperty:"response",rootData:d})||
(i=i===null?a.errors:i.concat(a.errors),r=i.length);var s=t===r}else var s=!0;if(s){if(e.count!==void 0){let t=e.count;const o=r;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t)))return l.errors=[{instancePath:n+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(t!==1)return l.errors=[{instancePath:n+"/count",schemaPath:"#/properties/count/const",keyword:"const",params:{allowedValue:1},message:"must be e\
qual to constant"}],!1;var s=o===r}else var s=!0;if(s){if(e.links!==void 0){const t=r;f(e.links,{instancePath:n+"/links",parentData:e,parentDataProperty:"links",
rootData:d})||(i=i===null?f.errors:i.concat(f.errors),r=i.length);var s=t===r}else var s=!0;if(s){if(e.status!==void 0){let t=e.status;const o=r;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return l.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(t!==0)return l.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:0},
message:"must be equal to constant"}],!1;var s=o===r}else var s=!0;if(s)if(e.statusCode!==void 0){let t=e.statusCode;const o=r;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t)))return l.errors=[{instancePath:n+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(t!==200)return l.errors=[{instancePath:n+"/statusCode",schemaPath:"#/properties/statusCode/const",keyword:"const",params:{allowedValue:200},
message:"must be equal to constant"}],!1;var s=o===r}else var s=!0}}}}else return l.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return l.errors=i,r===0}const D={},j={200:{"application/json":E},401:{"application/json":P},403:{"application/problem+json":h,
"text/plain":w},404:{"application/problem+json":g},429:{},500:{"application/json":k}};export{D as request,j as responses};

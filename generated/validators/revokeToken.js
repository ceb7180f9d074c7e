// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{func1 as m,validate103 as l,validate118 as a}from"./shared.js";import{is35 as u}from"./shared-oauth-2-0.js";const y=o;function o(e,{instancePath:i="",parentData:_,
parentDataProperty:d,rootData:c=e}={}){let n=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.token===void 0&&(p="token")||e.client_id===
void 0&&(p="client_id")||e.client_secret===void 0&&(p="client_secret"))return o.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(e.token!==void 0){let s=e.token;const f=r;if(r===f)if(typeof s=="string"){if(m(s)<1)return o.errors=[{instancePath:i+
"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return o.errors=
[{instancePath:i+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===r}else var t=!0;if(t){
if(e.token_type_hint!==void 0){const s=r;if(typeof e.token_type_hint!="string")return o.errors=[{instancePath:i+"/token_type_hint",schemaPath:"#/properties/toke\
n_type_hint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=s===r}else var t=!0;if(t){if(e.client_id!==void 0){const s=r;l(e.client_id,
{instancePath:i+"/client_id",parentData:e,parentDataProperty:"client_id",rootData:c})||(n=n===null?l.errors:n.concat(l.errors),r=n.length);var t=s===r}else var t=!0;
if(t)if(e.client_secret!==void 0){const s=r;a(e.client_secret,{instancePath:i+"/client_secret",parentData:e,parentDataProperty:"client_secret",rootData:c})||(n=
n===null?a.errors:n.concat(a.errors),r=n.length);var t=s===r}else var t=!0}}}else return o.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return o.errors=n,r===0}const g={"application/x-www-form-urlencoded":y},k={200:{},302:{},400:{"application/json":u},401:{
"application/json":u},429:{}};export{g as request,k as responses};

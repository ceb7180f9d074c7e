// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{func1 as f}from"./shared.js";import{is26 as i,pattern6 as h,validate96 as c}from"./shared-oauth-clients.js";const d=n,v={type:"object",required:["name","\
logo","allowed_origins"],properties:{name:{type:"string",minLength:3,maxLength:256},description:{type:["string","null"],maxLength:255},logo:{$ref:"ClientLogo#"},
allowed_origins:{$ref:"ClientAllowedOrigins#"},allow_pkce:{type:"boolean"}}};function p(e,{instancePath:s="",parentData:u,parentDataProperty:y,rootData:g=e}={}){
let a=null,r=0;if(r===0)if(typeof e=="string"){if(!h.test(e))return p.errors=[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^data:im\
age/(png|jpeg|jpg|svg\\+xml);base64,.+"},message:'must match pattern "^data:image/(png|jpeg|jpg|svg\\+xml);base64,.+"'}],!1}else return p.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return p.errors=a,r===0}function n(e,{instancePath:s="",parentData:u,parentDataProperty:y,
rootData:g=e}={}){let a=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l;if(e.name===void 0&&(l="name")||e.logo===void 0&&(l="logo")||e.allowed_origins===
void 0&&(l="allowed_origins"))return n.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required\
 property '"+l+"'"}],!1;if(e.name!==void 0){let t=e.name;const m=r;if(r===m)if(typeof t=="string"){if(f(t)>256)return n.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(f(t)<3)return n.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:3},message:"must NOT have fewer than 3 characters"}],!1}else return n.errors=
[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=m===r}else var o=!0;if(o){
if(e.description!==void 0){let t=e.description;const m=r;if(typeof t!="string"&&t!==null)return n.errors=[{instancePath:s+"/description",schemaPath:"#/propertie\
s/description/type",keyword:"type",params:{type:v.properties.description.type},message:"must be string,null"}],!1;if(r===m&&typeof t=="string"&&f(t)>255)return n.
errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 2\
55 characters"}],!1;var o=m===r}else var o=!0;if(o){if(e.logo!==void 0){const t=r;p(e.logo,{instancePath:s+"/logo",parentData:e,parentDataProperty:"logo",rootData:g})||
(a=a===null?p.errors:a.concat(p.errors),r=a.length);var o=t===r}else var o=!0;if(o){if(e.allowed_origins!==void 0){const t=r;c(e.allowed_origins,{instancePath:s+
"/allowed_origins",parentData:e,parentDataProperty:"allowed_origins",rootData:g})||(a=a===null?c.errors:a.concat(c.errors),r=a.length);var o=t===r}else var o=!0;
if(o)if(e.allow_pkce!==void 0){const t=r;if(typeof e.allow_pkce!="boolean")return n.errors=[{instancePath:s+"/allow_pkce",schemaPath:"#/properties/allow_pkce/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var o=t===r}else var o=!0}}}}else return n.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return n.errors=a,r===0}const _={"application/json":d},j={200:{},400:{"application/problem+j\
son":i},403:{"application/problem+json":i},404:{"application/problem+json":i},415:{"application/problem+json":i},429:{"application/problem+json":i},500:{"applic\
ation/problem+json":i}};export{_ as request,j as responses};

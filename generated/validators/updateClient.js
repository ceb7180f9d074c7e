// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{func1 as g}from"./shared.js";import{is26 as i,pattern6 as h,validate96 as c}from"./shared-oauth-clients.js";const d=n,v={type:"object",required:["name","\
logo","allowed_origins"],properties:{name:{allOf:[{type:"string",minLength:3,maxLength:256}]},description:{type:["string","null"],maxLength:255},logo:{$ref:"Cli\
entLogo#"},allowed_origins:{$ref:"ClientAllowedOrigins#"},allow_pkce:{type:"boolean"}}};function l(e,{instancePath:t="",parentData:u,parentDataProperty:y,rootData:f=e}={}){
let a=null,r=0;if(r===0)if(typeof e=="string"){if(!h.test(e))return l.errors=[{instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^data:im\
age/(png|jpeg|jpg|svg\\+xml);base64,.+"},message:'must match pattern "^data:image/(png|jpeg|jpg|svg\\+xml);base64,.+"'}],!1}else return l.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return l.errors=a,r===0}function n(e,{instancePath:t="",parentData:u,parentDataProperty:y,
rootData:f=e}={}){let a=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.name===void 0&&(p="name")||e.logo===void 0&&(p="logo")||e.allowed_origins===
void 0&&(p="allowed_origins"))return n.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required\
 property '"+p+"'"}],!1;if(e.name!==void 0){let s=e.name;const m=r;if(r===r)if(typeof s=="string"){if(g(s)>256)return n.errors=[{instancePath:t+"/name",schemaPath:"\
#/properties/name/allOf/0/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(g(s)<3)return n.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/allOf/0/minLength",keyword:"minLength",params:{limit:3},message:"must NOT have fewer than 3 characters"}],!1}else return n.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/allOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=m===r}else
var o=!0;if(o){if(e.description!==void 0){let s=e.description;const m=r;if(typeof s!="string"&&s!==null)return n.errors=[{instancePath:t+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:v.properties.description.type},message:"must be string,null"}],!1;if(r===m&&typeof s=="string"&&g(s)>
255)return n.errors=[{instancePath:t+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT hav\
e more than 255 characters"}],!1;var o=m===r}else var o=!0;if(o){if(e.logo!==void 0){const s=r;l(e.logo,{instancePath:t+"/logo",parentData:e,parentDataProperty:"\
logo",rootData:f})||(a=a===null?l.errors:a.concat(l.errors),r=a.length);var o=s===r}else var o=!0;if(o){if(e.allowed_origins!==void 0){const s=r;c(e.allowed_origins,
{instancePath:t+"/allowed_origins",parentData:e,parentDataProperty:"allowed_origins",rootData:f})||(a=a===null?c.errors:a.concat(c.errors),r=a.length);var o=s===
r}else var o=!0;if(o)if(e.allow_pkce!==void 0){const s=r;if(typeof e.allow_pkce!="boolean")return n.errors=[{instancePath:t+"/allow_pkce",schemaPath:"#/properti\
es/allow_pkce/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var o=s===r}else var o=!0}}}}else return n.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return n.errors=a,r===0}const j={"application/json":d},k={200:{},400:{"application/p\
roblem+json":i},403:{"application/problem+json":i},404:{"application/problem+json":i},415:{"application/problem+json":i},429:{"application/problem+json":i},500:{
"application/problem+json":i}};export{j as request,k as responses};

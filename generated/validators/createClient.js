// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{func1 as g,validate99 as y}from"./shared.js";import{is12 as P,is26 as c,pattern6 as j,pattern8 as x,validate96 as h}from"./shared-oauth-clients.js";const D=n,
L={type:"object",required:["name","logo","website_url","terms_url","policy_url","redirect_uris","allowed_origins","logout_redirect_uri","scopes"],properties:{name:{
type:"string",minLength:3,maxLength:256},description:{type:["string","null"],maxLength:255},logo:{type:"string",maxLength:2e6,pattern:"^data:image/(png|jpeg|jpg\
|svg\\+xml);base64,.+"},website_url:{$ref:"ClientWebAddress#"},terms_url:{$ref:"ClientWebAddress#"},policy_url:{$ref:"ClientWebAddress#"},redirect_uris:{type:"a\
rray",minItems:1,maxItems:12,items:{type:"string",pattern:"^(https?|claude):"}},allowed_origins:{$ref:"ClientAllowedOrigins#"},logout_redirect_uri:{$ref:"Client\
WebAddress#"},scopes:{type:"array",minItems:1,items:{$ref:"ScopeName#"}},allow_pkce:{type:"boolean"}}},A=new RegExp("^https?://[^/\\s]+\\.[^/\\s]+","u");function o(e,{
instancePath:i="",parentData:b,parentDataProperty:k,rootData:u=e}={}){let a=null,r=0;if(r===0)if(typeof e=="string"){if(!A.test(e))return o.errors=[{instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https?://[^/\\s]+\\.[^/\\s]+"},message:'must match pattern "^https?://[^/\\s]+\\.[^/\\s]+"'}],!1}else
return o.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return o.errors=a,r===0}function n(e,{instancePath:i="",
parentData:b,parentDataProperty:k,rootData:u=e}={}){let a=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.name===void 0&&(p="name")||e.
logo===void 0&&(p="logo")||e.website_url===void 0&&(p="website_url")||e.terms_url===void 0&&(p="terms_url")||e.policy_url===void 0&&(p="policy_url")||e.redirect_uris===
void 0&&(p="redirect_uris")||e.allowed_origins===void 0&&(p="allowed_origins")||e.logout_redirect_uri===void 0&&(p="logout_redirect_uri")||e.scopes===void 0&&(p=
"scopes"))return n.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;if(e.name!==void 0){let s=e.name;const l=r;if(r===l)if(typeof s=="string"){if(g(s)>256)return n.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name\
/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(g(s)<3)return n.errors=[{instancePath:i+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:3},message:"must NOT have fewer than 3 characters"}],!1}else return n.errors=[{instancePath:i+"/n\
ame",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===r}else var t=!0;if(t){if(e.description!==
void 0){let s=e.description;const l=r;if(typeof s!="string"&&s!==null)return n.errors=[{instancePath:i+"/description",schemaPath:"#/properties/description/type",
keyword:"type",params:{type:L.properties.description.type},message:"must be string,null"}],!1;if(r===l&&typeof s=="string"&&g(s)>255)return n.errors=[{instancePath:i+
"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],!1;var t=l===
r}else var t=!0;if(t){if(e.logo!==void 0){let s=e.logo;const l=r;if(r===l)if(typeof s=="string"){if(g(s)>2e6)return n.errors=[{instancePath:i+"/logo",schemaPath:"\
#/properties/logo/maxLength",keyword:"maxLength",params:{limit:2e6},message:"must NOT have more than 2000000 characters"}],!1;if(!j.test(s))return n.errors=[{instancePath:i+
"/logo",schemaPath:"#/properties/logo/pattern",keyword:"pattern",params:{pattern:"^data:image/(png|jpeg|jpg|svg\\+xml);base64,.+"},message:'must match pattern "\
^data:image/(png|jpeg|jpg|svg\\+xml);base64,.+"'}],!1}else return n.errors=[{instancePath:i+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=l===r}else var t=!0;if(t){if(e.website_url!==void 0){const s=r;o(e.website_url,{instancePath:i+"/website_url",parentData:e,
parentDataProperty:"website_url",rootData:u})||(a=a===null?o.errors:a.concat(o.errors),r=a.length);var t=s===r}else var t=!0;if(t){if(e.terms_url!==void 0){const s=r;
o(e.terms_url,{instancePath:i+"/terms_url",parentData:e,parentDataProperty:"terms_url",rootData:u})||(a=a===null?o.errors:a.concat(o.errors),r=a.length);var t=s===
r}else var t=!0;if(t){if(e.policy_url!==void 0){const s=r;o(e.policy_url,{instancePath:i+"/policy_url",parentData:e,parentDataProperty:"policy_url",rootData:u})||
(a=a===null?o.errors:a.concat(o.errors),r=a.length);var t=s===r}else var t=!0;if(t){if(e.redirect_uris!==void 0){let s=e.redirect_uris;const l=r;if(r===l)if(Array.
isArray(s)){if(s.length>12)return n.errors=[{instancePath:i+"/redirect_uris",schemaPath:"#/properties/redirect_uris/maxItems",keyword:"maxItems",params:{limit:12},
message:"must NOT have more than 12 items"}],!1;if(s.length<1)return n.errors=[{instancePath:i+"/redirect_uris",schemaPath:"#/properties/redirect_uris/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var _=!0;const d=s.length;for(let m=0;m<d;m++){let f=s[m];const w=r;if(r===
w)if(typeof f=="string"){if(!x.test(f))return n.errors=[{instancePath:i+"/redirect_uris/"+m,schemaPath:"#/properties/redirect_uris/items/pattern",keyword:"patte\
rn",params:{pattern:"^(https?|claude):"},message:'must match pattern "^(https?|claude):"'}],!1}else return n.errors=[{instancePath:i+"/redirect_uris/"+m,schemaPath:"\
#/properties/redirect_uris/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=w===r;if(!_)break}}}else return n.errors=[{instancePath:i+
"/redirect_uris",schemaPath:"#/properties/redirect_uris/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=l===r}else var t=!0;if(t){
if(e.allowed_origins!==void 0){const s=r;h(e.allowed_origins,{instancePath:i+"/allowed_origins",parentData:e,parentDataProperty:"allowed_origins",rootData:u})||
(a=a===null?h.errors:a.concat(h.errors),r=a.length);var t=s===r}else var t=!0;if(t){if(e.logout_redirect_uri!==void 0){const s=r;o(e.logout_redirect_uri,{instancePath:i+
"/logout_redirect_uri",parentData:e,parentDataProperty:"logout_redirect_uri",rootData:u})||(a=a===null?o.errors:a.concat(o.errors),r=a.length);var t=s===r}else var t=!0;
if(t){if(e.scopes!==void 0){let s=e.scopes;const l=r;if(r===l)if(Array.isArray(s)){if(s.length<1)return n.errors=[{instancePath:i+"/scopes",schemaPath:"#/proper\
ties/scopes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var v=!0;const d=s.length;for(let m=0;m<d;m++){const f=r;
y(s[m],{instancePath:i+"/scopes/"+m,parentData:s,parentDataProperty:m,rootData:u})||(a=a===null?y.errors:a.concat(y.errors),r=a.length);var v=f===r;if(!v)break}}}else
return n.errors=[{instancePath:i+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=l===r}else
var t=!0;if(t)if(e.allow_pkce!==void 0){const s=r;if(typeof e.allow_pkce!="boolean")return n.errors=[{instancePath:i+"/allow_pkce",schemaPath:"#/properties/allo\
w_pkce/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=s===r}else var t=!0}}}}}}}}}}else return n.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return n.errors=a,r===0}const O={"application/json":D},T={201:{"application/json":P},
400:{"application/problem+json":c,"application/json":c},403:{"application/problem+json":c},415:{"application/problem+json":c},429:{"application/problem+json":c},
500:{"application/problem+json":c}};export{O as request,T as responses};

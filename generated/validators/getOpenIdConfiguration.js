// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats8 as m,validate99 as f}from"./shared.js";import{pattern27 as $,pattern28 as A,pattern29 as z,pattern30 as q,pattern31 as N,pattern32 as O}from"./shared-oauth-2-0.js";
const T=r,V={type:"object",required:["issuer","authorization_endpoint","token_endpoint","token_endpoint_auth_methods_supported","jwks_uri","response_types_suppo\
rted","grant_types_supported","revocation_endpoint","revocation_endpoint_auth_methods_supported","introspection_endpoint","introspection_endpoint_auth_methods_s\
upported","code_challenge_methods_supported","scopes_supported","tls_client_certificate_bound_access_tokens","dpop_signing_alg_values_supported","userinfo_endpo\
int","end_session_endpoint","subject_types_supported","id_token_signing_alg_values_supported"],properties:{issuer:{type:"string",format:"uri",pattern:"^https?:/\
/[^/]+$"},authorization_endpoint:{type:"string",format:"uri",pattern:"/oauth2/authorize$"},token_endpoint:{type:"string",format:"uri",pattern:"/oauth2/token$"},
token_endpoint_auth_methods_supported:{type:"array",minItems:1,items:{type:"string",const:"client_secret_post"}},jwks_uri:{type:"string",format:"uri",pattern:"/\
oauth2/jwks$"},response_types_supported:{type:"array",minItems:1,items:{type:"string",const:"code"}},grant_types_supported:{type:"array",minItems:1,items:{type:"\
string",enum:["authorization_code","refresh_token","personal_access_token"]}},revocation_endpoint:{type:"string",format:"uri",pattern:"/oauth2/revoke$"},revocation_endpoint_auth_methods_supported:{
type:"array",minItems:1,items:{type:"string",const:"client_secret_post"}},introspection_endpoint:{type:"string",format:"uri",pattern:"/oauth2/introspect$"},introspection_endpoint_auth_methods_supported:{
type:"array",minItems:1,items:{type:"string",const:"client_secret_post"}},code_challenge_methods_supported:{type:"array",minItems:1,items:{type:"string",const:"\
S256"}},scopes_supported:{type:"array",minItems:1,items:{$ref:"ScopeName#"}},tls_client_certificate_bound_access_tokens:{type:"boolean"},dpop_signing_alg_values_supported:{
type:"array",items:{type:"string"}},userinfo_endpoint:{type:"string",format:"uri",pattern:"/oauth2/userinfo$"},end_session_endpoint:{type:"string",format:"uri",
pattern:"/connect/logout$"},subject_types_supported:{type:"array",minItems:1,items:{type:"string",const:"public"}},id_token_signing_alg_values_supported:{type:"\
array",minItems:1,items:{type:"string",const:"RS256"}}}},S=new RegExp("/oauth2/userinfo$","u"),R=new RegExp("/connect/logout$","u");function r(o,{instancePath:s="",
parentData:x,parentDataProperty:D,rootData:I=o}={}){let l=null,e=0;if(e===0)if(o&&typeof o=="object"&&!Array.isArray(o)){let _;if(o.issuer===void 0&&(_="issuer")||
o.authorization_endpoint===void 0&&(_="authorization_endpoint")||o.token_endpoint===void 0&&(_="token_endpoint")||o.token_endpoint_auth_methods_supported===void 0&&
(_="token_endpoint_auth_methods_supported")||o.jwks_uri===void 0&&(_="jwks_uri")||o.response_types_supported===void 0&&(_="response_types_supported")||o.grant_types_supported===
void 0&&(_="grant_types_supported")||o.revocation_endpoint===void 0&&(_="revocation_endpoint")||o.revocation_endpoint_auth_methods_supported===void 0&&(_="revoc\
ation_endpoint_auth_methods_supported")||o.introspection_endpoint===void 0&&(_="introspection_endpoint")||o.introspection_endpoint_auth_methods_supported===void 0&&
(_="introspection_endpoint_auth_methods_supported")||o.code_challenge_methods_supported===void 0&&(_="code_challenge_methods_supported")||o.scopes_supported===void 0&&
(_="scopes_supported")||o.tls_client_certificate_bound_access_tokens===void 0&&(_="tls_client_certificate_bound_access_tokens")||o.dpop_signing_alg_values_supported===
void 0&&(_="dpop_signing_alg_values_supported")||o.userinfo_endpoint===void 0&&(_="userinfo_endpoint")||o.end_session_endpoint===void 0&&(_="end_session_endpoin\
t")||o.subject_types_supported===void 0&&(_="subject_types_supported")||o.id_token_signing_alg_values_supported===void 0&&(_="id_token_signing_alg_values_suppor\
ted"))return r.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;
if(o.issuer!==void 0){let t=o.issuer;const n=e;if(e===n&&e===n)if(typeof t=="string")if($.test(t)){if(!m(t))return r.errors=[{instancePath:s+"/issuer",schemaPath:"\
#/properties/issuer/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return r.errors=[{instancePath:s+"/issuer",schemaPath:"\
#/properties/issuer/pattern",keyword:"pattern",params:{pattern:"^https?://[^/]+$"},message:'must match pattern "^https?://[^/]+$"'}],!1;else return r.errors=[{instancePath:s+
"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(o.authorization_endpoint!==
void 0){let t=o.authorization_endpoint;const n=e;if(e===n&&e===n)if(typeof t=="string")if(A.test(t)){if(!m(t))return r.errors=[{instancePath:s+"/authorization_e\
ndpoint",schemaPath:"#/properties/authorization_endpoint/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return r.errors=
[{instancePath:s+"/authorization_endpoint",schemaPath:"#/properties/authorization_endpoint/pattern",keyword:"pattern",params:{pattern:"/oauth2/authorize$"},message:'\
must match pattern "/oauth2/authorize$"'}],!1;else return r.errors=[{instancePath:s+"/authorization_endpoint",schemaPath:"#/properties/authorization_endpoint/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(o.token_endpoint!==void 0){let t=o.token_endpoint;const n=e;
if(e===n&&e===n)if(typeof t=="string")if(z.test(t)){if(!m(t))return r.errors=[{instancePath:s+"/token_endpoint",schemaPath:"#/properties/token_endpoint/format",
keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return r.errors=[{instancePath:s+"/token_endpoint",schemaPath:"#/properties/t\
oken_endpoint/pattern",keyword:"pattern",params:{pattern:"/oauth2/token$"},message:'must match pattern "/oauth2/token$"'}],!1;else return r.errors=[{instancePath:s+
"/token_endpoint",schemaPath:"#/properties/token_endpoint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){
if(o.token_endpoint_auth_methods_supported!==void 0){let t=o.token_endpoint_auth_methods_supported;const n=e;if(e===n)if(Array.isArray(t)){if(t.length<1)return r.
errors=[{instancePath:s+"/token_endpoint_auth_methods_supported",schemaPath:"#/properties/token_endpoint_auth_methods_supported/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"}],!1;{var c=!0;const u=t.length;for(let p=0;p<u;p++){let i=t[p];const d=e;if(typeof i!="string")return r.errors=
[{instancePath:s+"/token_endpoint_auth_methods_supported/"+p,schemaPath:"#/properties/token_endpoint_auth_methods_supported/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(i!=="client_secret_post")return r.errors=[{instancePath:s+"/token_endpoint_auth_methods_supported/"+p,schemaPath:"#/pr\
operties/token_endpoint_auth_methods_supported/items/const",keyword:"const",params:{allowedValue:"client_secret_post"},message:"must be equal to constant"}],!1;
var c=d===e;if(!c)break}}}else return r.errors=[{instancePath:s+"/token_endpoint_auth_methods_supported",schemaPath:"#/properties/token_endpoint_auth_methods_su\
pported/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=n===e}else var a=!0;if(a){if(o.jwks_uri!==void 0){let t=o.jwks_uri;const n=e;
if(e===n&&e===n)if(typeof t=="string")if(q.test(t)){if(!m(t))return r.errors=[{instancePath:s+"/jwks_uri",schemaPath:"#/properties/jwks_uri/format",keyword:"for\
mat",params:{format:"uri"},message:'must match format "uri"'}],!1}else return r.errors=[{instancePath:s+"/jwks_uri",schemaPath:"#/properties/jwks_uri/pattern",keyword:"\
pattern",params:{pattern:"/oauth2/jwks$"},message:'must match pattern "/oauth2/jwks$"'}],!1;else return r.errors=[{instancePath:s+"/jwks_uri",schemaPath:"#/prop\
erties/jwks_uri/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(o.response_types_supported!==void 0){
let t=o.response_types_supported;const n=e;if(e===n)if(Array.isArray(t)){if(t.length<1)return r.errors=[{instancePath:s+"/response_types_supported",schemaPath:"\
#/properties/response_types_supported/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var h=!0;const u=t.length;for(let p=0;p<
u;p++){let i=t[p];const d=e;if(typeof i!="string")return r.errors=[{instancePath:s+"/response_types_supported/"+p,schemaPath:"#/properties/response_types_suppor\
ted/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(i!=="code")return r.errors=[{instancePath:s+"/response_types_supported/"+
p,schemaPath:"#/properties/response_types_supported/items/const",keyword:"const",params:{allowedValue:"code"},message:"must be equal to constant"}],!1;var h=d===
e;if(!h)break}}}else return r.errors=[{instancePath:s+"/response_types_supported",schemaPath:"#/properties/response_types_supported/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=n===e}else var a=!0;if(a){if(o.grant_types_supported!==void 0){let t=o.grant_types_supported;const n=e;if(e===n)
if(Array.isArray(t)){if(t.length<1)return r.errors=[{instancePath:s+"/grant_types_supported",schemaPath:"#/properties/grant_types_supported/minItems",keyword:"m\
inItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var y=!0;const u=t.length;for(let p=0;p<u;p++){let i=t[p];const d=e;if(typeof i!="str\
ing")return r.errors=[{instancePath:s+"/grant_types_supported/"+p,schemaPath:"#/properties/grant_types_supported/items/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;if(!(i==="authorization_code"||i==="refresh_token"||i==="personal_access_token"))return r.errors=[{instancePath:s+"/grant_types_su\
pported/"+p,schemaPath:"#/properties/grant_types_supported/items/enum",keyword:"enum",params:{allowedValues:V.properties.grant_types_supported.items.enum},message:"\
must be equal to one of the allowed values"}],!1;var y=d===e;if(!y)break}}}else return r.errors=[{instancePath:s+"/grant_types_supported",schemaPath:"#/properti\
es/grant_types_supported/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=n===e}else var a=!0;if(a){if(o.revocation_endpoint!==void 0){
let t=o.revocation_endpoint;const n=e;if(e===n&&e===n)if(typeof t=="string")if(N.test(t)){if(!m(t))return r.errors=[{instancePath:s+"/revocation_endpoint",schemaPath:"\
#/properties/revocation_endpoint/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return r.errors=[{instancePath:s+"/r\
evocation_endpoint",schemaPath:"#/properties/revocation_endpoint/pattern",keyword:"pattern",params:{pattern:"/oauth2/revoke$"},message:'must match pattern "/oau\
th2/revoke$"'}],!1;else return r.errors=[{instancePath:s+"/revocation_endpoint",schemaPath:"#/properties/revocation_endpoint/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(o.revocation_endpoint_auth_methods_supported!==void 0){let t=o.revocation_endpoint_auth_methods_supported;
const n=e;if(e===n)if(Array.isArray(t)){if(t.length<1)return r.errors=[{instancePath:s+"/revocation_endpoint_auth_methods_supported",schemaPath:"#/properties/re\
vocation_endpoint_auth_methods_supported/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var g=!0;const u=t.length;
for(let p=0;p<u;p++){let i=t[p];const d=e;if(typeof i!="string")return r.errors=[{instancePath:s+"/revocation_endpoint_auth_methods_supported/"+p,schemaPath:"#/\
properties/revocation_endpoint_auth_methods_supported/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(i!=="client_secret_post")
return r.errors=[{instancePath:s+"/revocation_endpoint_auth_methods_supported/"+p,schemaPath:"#/properties/revocation_endpoint_auth_methods_supported/items/cons\
t",keyword:"const",params:{allowedValue:"client_secret_post"},message:"must be equal to constant"}],!1;var g=d===e;if(!g)break}}}else return r.errors=[{instancePath:s+
"/revocation_endpoint_auth_methods_supported",schemaPath:"#/properties/revocation_endpoint_auth_methods_supported/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=n===e}else var a=!0;if(a){if(o.introspection_endpoint!==void 0){let t=o.introspection_endpoint;const n=e;if(e===n&&e===n)if(typeof t==
"string")if(O.test(t)){if(!m(t))return r.errors=[{instancePath:s+"/introspection_endpoint",schemaPath:"#/properties/introspection_endpoint/format",keyword:"form\
at",params:{format:"uri"},message:'must match format "uri"'}],!1}else return r.errors=[{instancePath:s+"/introspection_endpoint",schemaPath:"#/properties/intros\
pection_endpoint/pattern",keyword:"pattern",params:{pattern:"/oauth2/introspect$"},message:'must match pattern "/oauth2/introspect$"'}],!1;else return r.errors=
[{instancePath:s+"/introspection_endpoint",schemaPath:"#/properties/introspection_endpoint/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=n===e}else var a=!0;if(a){if(o.introspection_endpoint_auth_methods_supported!==void 0){let t=o.introspection_endpoint_auth_methods_supported;const n=e;
if(e===n)if(Array.isArray(t)){if(t.length<1)return r.errors=[{instancePath:s+"/introspection_endpoint_auth_methods_supported",schemaPath:"#/properties/introspec\
tion_endpoint_auth_methods_supported/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var v=!0;const u=t.length;for(let p=0;p<
u;p++){let i=t[p];const d=e;if(typeof i!="string")return r.errors=[{instancePath:s+"/introspection_endpoint_auth_methods_supported/"+p,schemaPath:"#/properties/\
introspection_endpoint_auth_methods_supported/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(i!=="client_secret_post")return r.
errors=[{instancePath:s+"/introspection_endpoint_auth_methods_supported/"+p,schemaPath:"#/properties/introspection_endpoint_auth_methods_supported/items/const",
keyword:"const",params:{allowedValue:"client_secret_post"},message:"must be equal to constant"}],!1;var v=d===e;if(!v)break}}}else return r.errors=[{instancePath:s+
"/introspection_endpoint_auth_methods_supported",schemaPath:"#/properties/introspection_endpoint_auth_methods_supported/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var a=n===e}else var a=!0;if(a){if(o.code_challenge_methods_supported!==void 0){let t=o.code_challenge_methods_supported;const n=e;
if(e===n)if(Array.isArray(t)){if(t.length<1)return r.errors=[{instancePath:s+"/code_challenge_methods_supported",schemaPath:"#/properties/code_challenge_methods\
_supported/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var k=!0;const u=t.length;for(let p=0;p<u;p++){let i=t[p];
const d=e;if(typeof i!="string")return r.errors=[{instancePath:s+"/code_challenge_methods_supported/"+p,schemaPath:"#/properties/code_challenge_methods_supporte\
d/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(i!=="S256")return r.errors=[{instancePath:s+"/code_challenge_methods_suppor\
ted/"+p,schemaPath:"#/properties/code_challenge_methods_supported/items/const",keyword:"const",params:{allowedValue:"S256"},message:"must be equal to constant"}],
!1;var k=d===e;if(!k)break}}}else return r.errors=[{instancePath:s+"/code_challenge_methods_supported",schemaPath:"#/properties/code_challenge_methods_supported\
/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=n===e}else var a=!0;if(a){if(o.scopes_supported!==void 0){let t=o.scopes_supported;
const n=e;if(e===n)if(Array.isArray(t)){if(t.length<1)return r.errors=[{instancePath:s+"/scopes_supported",schemaPath:"#/properties/scopes_supported/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var w=!0;const u=t.length;for(let p=0;p<u;p++){const i=e;f(t[p],{instancePath:s+"/sc\
opes_supported/"+p,parentData:t,parentDataProperty:p,rootData:I})||(l=l===null?f.errors:l.concat(f.errors),e=l.length);var w=i===e;if(!w)break}}}else return r.errors=
[{instancePath:s+"/scopes_supported",schemaPath:"#/properties/scopes_supported/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=n===
e}else var a=!0;if(a){if(o.tls_client_certificate_bound_access_tokens!==void 0){const t=e;if(typeof o.tls_client_certificate_bound_access_tokens!="boolean")return r.
errors=[{instancePath:s+"/tls_client_certificate_bound_access_tokens",schemaPath:"#/properties/tls_client_certificate_bound_access_tokens/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var a=t===e}else var a=!0;if(a){if(o.dpop_signing_alg_values_supported!==void 0){let t=o.dpop_signing_alg_values_supported;
const n=e;if(e===n)if(Array.isArray(t)){var b=!0;const u=t.length;for(let p=0;p<u;p++){const i=e;if(typeof t[p]!="string")return r.errors=[{instancePath:s+"/dpo\
p_signing_alg_values_supported/"+p,schemaPath:"#/properties/dpop_signing_alg_values_supported/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var b=i===e;if(!b)break}}else return r.errors=[{instancePath:s+"/dpop_signing_alg_values_supported",schemaPath:"#/properties/dpop_signing_alg_valu\
es_supported/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=n===e}else var a=!0;if(a){if(o.userinfo_endpoint!==void 0){let t=o.userinfo_endpoint;
const n=e;if(e===n&&e===n)if(typeof t=="string")if(S.test(t)){if(!m(t))return r.errors=[{instancePath:s+"/userinfo_endpoint",schemaPath:"#/properties/userinfo_e\
ndpoint/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return r.errors=[{instancePath:s+"/userinfo_endpoint",schemaPath:"\
#/properties/userinfo_endpoint/pattern",keyword:"pattern",params:{pattern:"/oauth2/userinfo$"},message:'must match pattern "/oauth2/userinfo$"'}],!1;else return r.
errors=[{instancePath:s+"/userinfo_endpoint",schemaPath:"#/properties/userinfo_endpoint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=n===e}else var a=!0;if(a){if(o.end_session_endpoint!==void 0){let t=o.end_session_endpoint;const n=e;if(e===n&&e===n)if(typeof t=="string")if(R.test(t)){if(!m(
t))return r.errors=[{instancePath:s+"/end_session_endpoint",schemaPath:"#/properties/end_session_endpoint/format",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'}],!1}else return r.errors=[{instancePath:s+"/end_session_endpoint",schemaPath:"#/properties/end_session_endpoint/pattern",keyword:"patt\
ern",params:{pattern:"/connect/logout$"},message:'must match pattern "/connect/logout$"'}],!1;else return r.errors=[{instancePath:s+"/end_session_endpoint",schemaPath:"\
#/properties/end_session_endpoint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(o.subject_types_supported!==
void 0){let t=o.subject_types_supported;const n=e;if(e===n)if(Array.isArray(t)){if(t.length<1)return r.errors=[{instancePath:s+"/subject_types_supported",schemaPath:"\
#/properties/subject_types_supported/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var P=!0;const u=t.length;for(let p=0;p<
u;p++){let i=t[p];const d=e;if(typeof i!="string")return r.errors=[{instancePath:s+"/subject_types_supported/"+p,schemaPath:"#/properties/subject_types_supporte\
d/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(i!=="public")return r.errors=[{instancePath:s+"/subject_types_supported/"+p,
schemaPath:"#/properties/subject_types_supported/items/const",keyword:"const",params:{allowedValue:"public"},message:"must be equal to constant"}],!1;var P=d===
e;if(!P)break}}}else return r.errors=[{instancePath:s+"/subject_types_supported",schemaPath:"#/properties/subject_types_supported/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var a=n===e}else var a=!0;if(a)if(o.id_token_signing_alg_values_supported!==void 0){let t=o.id_token_signing_alg_values_supported;
const n=e;if(e===n)if(Array.isArray(t)){if(t.length<1)return r.errors=[{instancePath:s+"/id_token_signing_alg_values_supported",schemaPath:"#/properties/id_toke\
n_signing_alg_values_supported/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var j=!0;const u=t.length;for(let p=0;p<
u;p++){let i=t[p];const d=e;if(typeof i!="string")return r.errors=[{instancePath:s+"/id_token_signing_alg_values_supported/"+p,schemaPath:"#/properties/id_token\
_signing_alg_values_supported/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(i!=="RS256")return r.errors=[{instancePath:s+"/\
id_token_signing_alg_values_supported/"+p,schemaPath:"#/properties/id_token_signing_alg_values_supported/items/const",keyword:"const",params:{allowedValue:"RS25\
6"},message:"must be equal to constant"}],!1;var j=d===e;if(!j)break}}}else return r.errors=[{instancePath:s+"/id_token_signing_alg_values_supported",schemaPath:"\
#/properties/id_token_signing_alg_values_supported/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=n===e}else var a=!0}}}}}}}}}}}}}}}}}}else
return r.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return r.errors=l,e===0}const C={},F={200:{
"application/json":T},429:{}};export{C as request,F as responses};

// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
var me=(e,r)=>()=>{try{return r||e((r={exports:{}}).exports,r),r.exports}catch(c){throw r=0,c}},B=me(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.formatNames=e.fastFormats=e.fullFormats=void 0;function r(d,l){return{validate:d,compare:l}}e.fullFormats={date:r(o,t),time:r(s(!0),u),"date-time":r(p(!0),m),
"iso-time":r(s(),i),"iso-date-time":r(p(),h),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:D,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:ye,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:H,int32:{type:"number",validate:te},int64:{type:"number",validate:fe},float:{type:"\
number",validate:ie},double:{type:"number",validate:ie},password:!0,binary:!0},e.fastFormats={...e.fullFormats,date:r(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,t),time:r(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
u),"date-time":r(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,m),"iso-time":r(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
i),"iso-date-time":r(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,h),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
e.formatNames=Object.keys(e.fullFormats);function c(d){return d%4===0&&(d%100!==0||d%400===0)}var y=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,f=[0,31,28,31,30,31,30,31,31,30,
31,30,31];function o(d){let l=y.exec(d);if(!l)return!1;let v=+l[1],P=+l[2],R=+l[3];return P>=1&&P<=12&&R>=1&&R<=(P===2&&c(v)?29:f[P])}function t(d,l){if(d&&l)return d>
l?1:d<l?-1:0}var a=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function s(d){return function(l){let v=a.exec(l);if(!v)return!1;let P=+v[1],
R=+v[2],W=+v[3],Y=v[4],oe=v[5]==="-"?-1:1,ne=+(v[6]||0),pe=+(v[7]||0);if(ne>23||pe>59||d&&!Y)return!1;if(P<=23&&R<=59&&W<60)return!0;let re=R-pe*oe,ue=P-ne*oe-(re<
0?1:0);return(ue===23||ue===-1)&&(re===59||re===-1)&&W<61}}function u(d,l){if(!(d&&l))return;let v=new Date("2020-01-01T"+d).valueOf(),P=new Date("2020-01-01T"+
l).valueOf();if(v&&P)return v-P}function i(d,l){if(!(d&&l))return;let v=a.exec(d),P=a.exec(l);if(v&&P)return d=v[1]+v[2]+v[3],l=P[1]+P[2]+P[3],d>l?1:d<l?-1:0}var n=/t|\s/i;
function p(d){let l=s(d);return function(v){let P=v.split(n);return P.length===2&&o(P[0])&&l(P[1])}}function m(d,l){if(!(d&&l))return;let v=new Date(d).valueOf(),
P=new Date(l).valueOf();if(v&&P)return v-P}function h(d,l){if(!(d&&l))return;let[v,P]=d.split(n),[R,W]=l.split(n),Y=t(v,R);if(Y!==void 0)return Y||u(P,W)}var C=/\/|:/,
N=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function D(d){return C.test(d)&&N.test(d)}var M=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function H(d){return M.lastIndex=0,M.test(d)}
var ee=-(2**31),G=2**31-1;function te(d){return Number.isInteger(d)&&d<=G&&d>=ee}function fe(d){return Number.isInteger(d)}function ie(){return!0}var ce=/[^\\]\\Z/;
function ye(d){if(ce.test(d))return!1;try{return new RegExp(d),!0}catch{return!1}}}),le=me(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});function r(c){
let y=c.length,f=0,o=0,t;for(;o<y;)f++,t=c.charCodeAt(o++),t>=55296&&t<=56319&&o<y&&(t=c.charCodeAt(o),(t&64512)===56320&&o++);return f}e.default=r}),de=B().fullFormats.
int32,ae=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,he=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{7}(Z|[+-][0\
-9]{2}:[0-9]{2})$","u");function L(e,{instancePath:r="",parentData:c,parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;if(t===0)if(typeof e=="string"){if(!he.
test(e))return L.errors=[{instancePath:r,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]\
{7}(Z|[+-][0-9]{2}:[0-9]{2})$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{7}(Z|[+-][0-9]{2}:[0-9]{2})$"'}],!1}else
return L.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return L.errors=o,t===0}var ve={type:"o\
bject",required:["href","action"],properties:{href:{type:"string",format:"uri"},action:{type:"string",enum:["GET","POST","PUT","DELETE"]}}},T=B().fullFormats.uri;
function F(e,{instancePath:r="",parentData:c,parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let s;if(e.
href===void 0&&(s="href")||e.action===void 0&&(s="action"))return F.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:s},
message:"must have required property '"+s+"'"}],!1;if(e.href!==void 0){let u=e.href,i=t;if(t===i&&t===i)if(typeof u=="string"){if(!T(u))return F.errors=[{instancePath:r+
"/href",schemaPath:"#/properties/href/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return F.errors=[{instancePath:r+
"/href",schemaPath:"#/properties/href/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===t}else var a=!0;if(a)if(e.action!==void 0){
let u=e.action,i=t;if(typeof u!="string")return F.errors=[{instancePath:r+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;if(!(u==="GET"||u==="POST"||u==="PUT"||u==="DELETE"))return F.errors=[{instancePath:r+"/action",schemaPath:"#/properties/action/en\
um",keyword:"enum",params:{allowedValues:ve.properties.action.enum},message:"must be equal to one of the allowed values"}],!1;var a=i===t}else var a=!0}else return F.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.errors=o,t===0}function g(e,{instancePath:r="",
parentData:c,parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;if(t===0)if(Array.isArray(e)){if(e.length>1)return g.errors=[{instancePath:r,schemaPath:"#/ma\
xItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(e.length<1)return g.errors=[{instancePath:r,schemaPath:"#/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let s=e.length;for(let u=0;u<s;u++){let i=t;F(e[u],{instancePath:r+
"/"+u,parentData:e,parentDataProperty:u,rootData:f})||(o=o===null?F.errors:o.concat(F.errors),t=o.length);var a=i===t;if(!a)break}}}else return g.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return g.errors=o,t===0}function k(e,{instancePath:r="",parentData:c,parentDataProperty:y,
rootData:f=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let s;if(e.id===void 0&&(s="id")||e.displayName===void 0&&(s="displayName")||
e.avatar===void 0&&(s="avatar")||e.avatarOriginal===void 0&&(s="avatarOriginal")||e.avatarMax===void 0&&(s="avatarMax")||e.avatarMedium===void 0&&(s="avatarMedi\
um")||e.avatarSmall===void 0&&(s="avatarSmall")||e.hasAvatar===void 0&&(s="hasAvatar")||e.isAnonim===void 0&&(s="isAnonim"))return k.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(e.id!==void 0){let u=e.id,i=t;if(t===i&&t===i)if(typeof u==
"string"){if(!ae.test(u))return k.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"uuid"},message:'must match \
format "uuid"'}],!1}else return k.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=i===t}else var a=!0;if(a){if(e.displayName!==void 0){let i=t;if(typeof e.displayName!="string")return k.errors=[{instancePath:r+"/displayName",schemaPath:"\
#/properties/displayName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===t}else var a=!0;if(a){if(e.avatar!==void 0){let n=t;
if(typeof e.avatar!="string")return k.errors=[{instancePath:r+"/avatar",schemaPath:"#/properties/avatar/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var a=n===t}else var a=!0;if(a){if(e.avatarOriginal!==void 0){let p=t;if(typeof e.avatarOriginal!="string")return k.errors=[{instancePath:r+"/\
avatarOriginal",schemaPath:"#/properties/avatarOriginal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===t}else var a=!0;if(a){
if(e.avatarMax!==void 0){let m=t;if(typeof e.avatarMax!="string")return k.errors=[{instancePath:r+"/avatarMax",schemaPath:"#/properties/avatarMax/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=m===t}else var a=!0;if(a){if(e.avatarMedium!==void 0){let h=t;if(typeof e.avatarMedium!="string")
return k.errors=[{instancePath:r+"/avatarMedium",schemaPath:"#/properties/avatarMedium/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=h===t}else var a=!0;if(a){if(e.avatarSmall!==void 0){let C=t;if(typeof e.avatarSmall!="string")return k.errors=[{instancePath:r+"/avatarSmall",schemaPath:"\
#/properties/avatarSmall/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=C===t}else var a=!0;if(a){if(e.profileUrl!==void 0){let N=e.
profileUrl,D=t;if(t===D&&t===D)if(typeof N=="string"){if(!T(N))return k.errors=[{instancePath:r+"/profileUrl",schemaPath:"#/properties/profileUrl/format",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return k.errors=[{instancePath:r+"/profileUrl",schemaPath:"#/properties/profileUrl/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=D===t}else var a=!0;if(a){if(e.hasAvatar!==void 0){let D=t;if(typeof e.hasAvatar!="\
boolean")return k.errors=[{instancePath:r+"/hasAvatar",schemaPath:"#/properties/hasAvatar/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var a=D===t}else var a=!0;if(a)if(e.isAnonim!==void 0){let D=t;if(typeof e.isAnonim!="boolean")return k.errors=[{instancePath:r+"/isAnonim",schemaPath:"#/pro\
perties/isAnonim/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=D===t}else var a=!0}}}}}}}}}else return k.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return k.errors=o,t===0}var Pe=new RegExp("^[A-Za-z0-9_-]+$","u"),ge=S;function b(e,{
instancePath:r="",parentData:c,parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let s;if(e.message===
void 0&&(s="message")||e.type===void 0&&(s="type")||e.stack===void 0&&(s="stack")||e.hresult===void 0&&(s="hresult"))return b.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(e.message!==void 0){let u=t;if(typeof e.message!=
"string")return b.errors=[{instancePath:r+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=u===t}else var a=!0;if(a){if(e.type!==void 0){let i=t;if(typeof e.type!="string")return b.errors=[{instancePath:r+"/type",schemaPath:"#/properties/type/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===t}else var a=!0;if(a){if(e.stack!==void 0){let n=t;if(typeof e.stack!="string")
return b.errors=[{instancePath:r+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===t}else
var a=!0;if(a)if(e.hresult!==void 0){let n=e.hresult,p=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return b.errors=[{instancePath:r+"/hresult",schemaPath:"\
#/properties/hresult/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===p&&typeof n=="number"&&isFinite(n)&&!de.validate(n))return b.
errors=[{instancePath:r+"/hresult",schemaPath:"#/properties/hresult/format",keyword:"format",params:{format:"int32"},message:'must match format "int32"'}],!1;var a=p===
t}else var a=!0}}}else return b.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return b.errors=
o,t===0}function S(e,{instancePath:r="",parentData:c,parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){
let s;if(e.error===void 0&&(s="error")||e.status===void 0&&(s="status")||e.statusCode===void 0&&(s="statusCode"))return S.errors=[{instancePath:r,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(e.error!==void 0){let u=t;b(e.error,{instancePath:r+
"/error",parentData:e,parentDataProperty:"error",rootData:f})||(o=o===null?b.errors:o.concat(b.errors),t=o.length);var a=u===t}else var a=!0;if(a){if(e.status!==
void 0){let i=e.status,n=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return S.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(i!==1)return S.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/c\
onst",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var a=n===t}else var a=!0;if(a)if(e.statusCode!==void 0){let i=e.statusCode,
n=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return S.errors=[{instancePath:r+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(i!==400)return S.errors=[{instancePath:r+"/statusCode",schemaPath:"#/properties/statusCode/const",
keyword:"const",params:{allowedValue:400},message:"must be equal to constant"}],!1;var a=n===t}else var a=!0}}else return S.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=o,t===0}var be=A;function A(e,{instancePath:r="",parentData:c,parentDataProperty:y,
rootData:f=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let s;if(e.response===void 0&&(s="response")||e.count===void 0&&(s="count")||
e.links===void 0&&(s="links")||e.status===void 0&&(s="status")||e.statusCode===void 0&&(s="statusCode"))return A.errors=[{instancePath:r,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(e.response!==void 0){let u=t;if(typeof e.response!="boolean")
return A.errors=[{instancePath:r+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=u===
t}else var a=!0;if(a){if(e.count!==void 0){let i=e.count,n=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return A.errors=[{instancePath:r+"/count",
schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(i!==1)return A.errors=[{instancePath:r+"/count",schemaPath:"\
#/properties/count/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var a=n===t}else var a=!0;if(a){if(e.links!==void 0){
let n=t;g(e.links,{instancePath:r+"/links",parentData:e,parentDataProperty:"links",rootData:f})||(o=o===null?g.errors:o.concat(g.errors),t=o.length);var a=n===t}else
var a=!0;if(a){if(e.status!==void 0){let p=e.status,m=t;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return A.errors=[{instancePath:r+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(p!==0)return A.errors=[{instancePath:r+"/status",schemaPath:"\
#/properties/status/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var a=m===t}else var a=!0;if(a)if(e.statusCode!==void 0){
let p=e.statusCode,m=t;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return A.errors=[{instancePath:r+"/statusCode",schemaPath:"#/properties/statusCo\
de/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(p!==200)return A.errors=[{instancePath:r+"/statusCode",schemaPath:"#/propertie\
s/statusCode/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"}],!1;var a=m===t}else var a=!0}}}}else return A.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.errors=o,t===0}var we=le().default,ke={type:"string",enum:["acc\
ounts:read","accounts:write","accounts.self:read","accounts.self:write","files:read","files:write","rooms:read","rooms:write","openid"]};function J(e,{instancePath:r="",
parentData:c,parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;return typeof e!="string"?(J.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1):e==="accounts:read"||e==="accounts:write"||e==="accounts.self:read"||e==="accounts.self:write"||e==="files:read"||
e==="files:write"||e==="rooms:read"||e==="rooms:write"||e==="openid"?(J.errors=o,t===0):(J.errors=[{instancePath:r,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ke.
enum},message:"must be equal to one of the allowed values"}],!1)}function K(e,{instancePath:r="",parentData:c,parentDataProperty:y,rootData:f=e}={}){let o=null,
t=0;if(t===0&&t===0)if(typeof e=="string"){if(!ae.test(e))return K.errors=[{instancePath:r,schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'}],!1}else return K.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return K.
errors=o,t===0}var De=B().fullFormats["date-time"],qe=B().fullFormats.int64,Ce=new RegExp("^[A-Za-z0-9-]{36}$","u");function Q(e,{instancePath:r="",parentData:c,
parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;if(t===0)if(typeof e=="string"){if(!Ce.test(e))return Q.errors=[{instancePath:r,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9-]{36}$"},message:'must match pattern "^[A-Za-z0-9-]{36}$"'}],!1}else return Q.errors=[{instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;return Q.errors=o,t===0}var Ne={type:"integer",enum:[0,1,2,3]};function X(e,{instancePath:r="",
parentData:c,parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;return typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)?e===0||e===1||e===2||e===3?(X.errors=
o,t===0):(X.errors=[{instancePath:r,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ne.enum},message:"must be equal to one of the allowed values"}],!1):
(X.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1)}function V(e,{instancePath:r="",parentData:c,
parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let s;if(e.count===void 0&&(s="count")||e.links===void 0&&
(s="links")||e.status===void 0&&(s="status")||e.statusCode===void 0&&(s="statusCode"))return V.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(e.count!==void 0){let u=e.count,i=t;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&
isFinite(u)))return V.errors=[{instancePath:r+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(u!==0)return V.errors=[{instancePath:r+"/count",schemaPath:"#/properties/count/const",keyword:"const",params:{allowedValue:0},message:"must be equal to const\
ant"}],!1;var a=i===t}else var a=!0;if(a){if(e.links!==void 0){let i=t;g(e.links,{instancePath:r+"/links",parentData:e,parentDataProperty:"links",rootData:f})||
(o=o===null?g.errors:o.concat(g.errors),t=o.length);var a=i===t}else var a=!0;if(a){if(e.status!==void 0){let n=e.status,p=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return V.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"}],!1;if(n!==0)return V.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:0},message:"must be equa\
l to constant"}],!1;var a=p===t}else var a=!0;if(a)if(e.statusCode!==void 0){let n=e.statusCode,p=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return V.
errors=[{instancePath:r+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(n!==200)
return V.errors=[{instancePath:r+"/statusCode",schemaPath:"#/properties/statusCode/const",keyword:"const",params:{allowedValue:200},message:"must be equal to co\
nstant"}],!1;var a=p===t}else var a=!0}}}else return V.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return V.errors=o,t===0}var ze=E;function z(e,{instancePath:r="",parentData:c,parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let s;if(e.message===void 0&&(s="message")||e.type===void 0&&(s="type")||e.stack===void 0&&(s="stack")||e.hresult===void 0&&(s="hre\
sult"))return z.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;
if(e.message!==void 0){let u=t;if(typeof e.message!="string")return z.errors=[{instancePath:r+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=u===t}else var a=!0;if(a){if(e.type!==void 0){let i=t;if(e.type!==null)return z.errors=[{instancePath:r+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"null"},message:"must be null"}],!1;var a=i===t}else var a=!0;if(a){if(e.stack!==void 0){let n=t;
if(e.stack!==null)return z.errors=[{instancePath:r+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type:"null"},message:"must be null"}],!1;
var a=n===t}else var a=!0;if(a)if(e.hresult!==void 0){let n=e.hresult,p=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return z.errors=[{instancePath:r+
"/hresult",schemaPath:"#/properties/hresult/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(n!==0)return z.errors=[{instancePath:r+
"/hresult",schemaPath:"#/properties/hresult/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var a=p===t}else var a=!0}}}else
return z.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=o,t===0}function E(e,{instancePath:r="",
parentData:c,parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if(e.error===void 0&&(u="error")||
e.status===void 0&&(u="status")||e.statusCode===void 0&&(u="statusCode"))return E.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(e.error!==void 0){let i=e.error,n=t,p=t,m=!1,h=null,C=t;z(i,{instancePath:r+"/error",parentData:e,parentDataProperty:"\
error",rootData:f})||(o=o===null?z.errors:o.concat(z.errors),t=o.length);var a=C===t;a&&(m=!0,h=0);let N=t;b(i,{instancePath:r+"/error",parentData:e,parentDataProperty:"\
error",rootData:f})||(o=o===null?b.errors:o.concat(b.errors),t=o.length);var a=N===t;if(a&&m?(m=!1,h=[h,1]):a&&(m=!0,h=1),m)t=p,o!==null&&(p?o.length=p:o=null);else{
let M={instancePath:r+"/error",schemaPath:"#/properties/error/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};
return o===null?o=[M]:o.push(M),t++,E.errors=o,!1}var s=n===t}else var s=!0;if(s){if(e.status!==void 0){let n=e.status,p=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return E.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"}],!1;if(n!==1)return E.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:1},message:"must be equa\
l to constant"}],!1;var s=p===t}else var s=!0;if(s)if(e.statusCode!==void 0){let n=e.statusCode,p=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.
errors=[{instancePath:r+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(n!==403)
return E.errors=[{instancePath:r+"/statusCode",schemaPath:"#/properties/statusCode/const",keyword:"const",params:{allowedValue:403},message:"must be equal to co\
nstant"}],!1;var s=p===t}else var s=!0}}else return E.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return E.errors=o,t===0}var je=I;function I(e,{instancePath:r="",parentData:c,parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let s;if(e.type===void 0&&(s="type")||e.title===void 0&&(s="title")||e.status===void 0&&(s="status")||e.traceId===void 0&&(s="trace\
Id"))return I.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(e.
type!==void 0){let u=e.type,i=t;if(t===i&&t===i)if(typeof u=="string"){if(!T(u))return I.errors=[{instancePath:r+"/type",schemaPath:"#/properties/type/format",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return I.errors=[{instancePath:r+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=i===t}else var a=!0;if(a){if(e.title!==void 0){let i=t;if(typeof e.title!="string")return I.errors=
[{instancePath:r+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===t}else var a=!0;if(a){
if(e.status!==void 0){let n=e.status,p=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return I.errors=[{instancePath:r+"/status",schemaPath:"#/prope\
rties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(n!==403)return I.errors=[{instancePath:r+"/status",schemaPath:"#/pro\
perties/status/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"}],!1;var a=p===t}else var a=!0;if(a)if(e.traceId!==void 0){let n=t;
if(typeof e.traceId!="string")return I.errors=[{instancePath:r+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=n===t}else var a=!0}}}else return I.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;return I.errors=o,t===0}var Ae=new RegExp("^[A-Z2-7]{16}$","u");function j(e,{instancePath:r="",parentData:c,parentDataProperty:y,rootData:f=e}={}){
let o=null,t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let s;if(e.response===void 0&&(s="response")||e.count===void 0&&(s="count")||e.links===void 0&&
(s="links")||e.status===void 0&&(s="status")||e.statusCode===void 0&&(s="statusCode"))return j.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(e.response!==void 0){let u=e.response,i=t;if(t===i&&t===i)if(typeof u=="string"){
if(!T(u))return j.errors=[{instancePath:r+"/response",schemaPath:"#/properties/response/format",keyword:"format",params:{format:"uri"},message:'must match forma\
t "uri"'}],!1}else return j.errors=[{instancePath:r+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var a=i===t}else var a=!0;if(a){if(e.count!==void 0){let i=e.count,n=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return j.errors=[{instancePath:r+
"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(i!==1)return j.errors=[{instancePath:r+"/\
count",schemaPath:"#/properties/count/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var a=n===t}else var a=!0;if(a){if(e.
links!==void 0){let n=t;g(e.links,{instancePath:r+"/links",parentData:e,parentDataProperty:"links",rootData:f})||(o=o===null?g.errors:o.concat(g.errors),t=o.length);
var a=n===t}else var a=!0;if(a){if(e.status!==void 0){let p=e.status,m=t;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return j.errors=[{instancePath:r+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(p!==0)return j.errors=[{instancePath:r+
"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var a=m===t}else var a=!0;if(a)
if(e.statusCode!==void 0){let p=e.statusCode,m=t;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return j.errors=[{instancePath:r+"/statusCode",schemaPath:"\
#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(p!==200)return j.errors=[{instancePath:r+"/statusCode",schemaPath:"\
#/properties/statusCode/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"}],!1;var a=m===t}else var a=!0}}}}else return j.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return j.errors=o,t===0}var $e=w;function w(e,{instancePath:r="",
parentData:c,parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if(e.response===void 0&&(u="respo\
nse")||e.count===void 0&&(u="count")||e.links===void 0&&(u="links")||e.status===void 0&&(u="status")||e.statusCode===void 0&&(u="statusCode"))return w.errors=[{
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(e.response!==void 0){
let i=e.response,n=t;if(t===n)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if(i.type===void 0&&(m="type")||i.title===void 0&&(m="title")||i.status===void 0&&
(m="status")||i.traceId===void 0&&(m="traceId"))return w.errors=[{instancePath:r+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(i.type!==void 0){let h=i.type,C=t;if(t===C&&t===C)if(typeof h=="string"){if(!T(h))return w.
errors=[{instancePath:r+"/response/type",schemaPath:"#/properties/response/properties/type/format",keyword:"format",params:{format:"uri"},message:'must match fo\
rmat "uri"'}],!1}else return w.errors=[{instancePath:r+"/response/type",schemaPath:"#/properties/response/properties/type/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var a=C===t}else var a=!0;if(a){if(i.title!==void 0){let C=t;if(typeof i.title!="string")return w.errors=[{instancePath:r+"/\
response/title",schemaPath:"#/properties/response/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=C===t}else var a=!0;
if(a){if(i.status!==void 0){let N=i.status,D=t;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return w.errors=[{instancePath:r+"/response/status",schemaPath:"\
#/properties/response/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(N!==415)return w.errors=[{instancePath:r+
"/response/status",schemaPath:"#/properties/response/properties/status/const",keyword:"const",params:{allowedValue:415},message:"must be equal to constant"}],!1;
var a=D===t}else var a=!0;if(a)if(i.traceId!==void 0){let N=t;if(typeof i.traceId!="string")return w.errors=[{instancePath:r+"/response/traceId",schemaPath:"#/p\
roperties/response/properties/traceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=N===t}else var a=!0}}}else return w.errors=
[{instancePath:r+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=n===t}else var s=!0;
if(s){if(e.count!==void 0){let n=e.count,p=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return w.errors=[{instancePath:r+"/count",schemaPath:"#/pr\
operties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(n!==1)return w.errors=[{instancePath:r+"/count",schemaPath:"#/prop\
erties/count/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var s=p===t}else var s=!0;if(s){if(e.links!==void 0){let p=t;
g(e.links,{instancePath:r+"/links",parentData:e,parentDataProperty:"links",rootData:f})||(o=o===null?g.errors:o.concat(g.errors),t=o.length);var s=p===t}else var s=!0;
if(s){if(e.status!==void 0){let m=e.status,h=t;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return w.errors=[{instancePath:r+"/status",schemaPath:"#\
/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(m!==0)return w.errors=[{instancePath:r+"/status",schemaPath:"#\
/properties/status/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var s=h===t}else var s=!0;if(s)if(e.statusCode!==void 0){
let m=e.statusCode,h=t;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return w.errors=[{instancePath:r+"/statusCode",schemaPath:"#/properties/statusCo\
de/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(m!==200)return w.errors=[{instancePath:r+"/statusCode",schemaPath:"#/propertie\
s/statusCode/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"}],!1;var s=h===t}else var s=!0}}}}else return w.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return w.errors=o,t===0}var Fe=_;function _(e,{instancePath:r="",parentData:c,
parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let s;if(e.type===void 0&&(s="type")||e.title===void 0&&
(s="title")||e.status===void 0&&(s="status")||e.traceId===void 0&&(s="traceId"))return _.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(e.type!==void 0){let u=e.type,i=t;if(t===i&&t===i)if(typeof u=="string"){if(!T(u))return _.
errors=[{instancePath:r+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return _.
errors=[{instancePath:r+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===t}else var a=!0;
if(a){if(e.title!==void 0){let i=t;if(typeof e.title!="string")return _.errors=[{instancePath:r+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=i===t}else var a=!0;if(a){if(e.status!==void 0){let n=e.status,p=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n)))return _.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(n!==404)return _.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:404},message:"must be equal\
 to constant"}],!1;var a=p===t}else var a=!0;if(a)if(e.traceId!==void 0){let n=t;if(typeof e.traceId!="string")return _.errors=[{instancePath:r+"/traceId",schemaPath:"\
#/properties/traceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===t}else var a=!0}}}else return _.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _.errors=o,t===0}function $(e,{instancePath:r="",parentData:c,parentDataProperty:y,
rootData:f=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let s;if(e.response===void 0&&(s="response")||e.count===void 0&&(s="count")||
e.links===void 0&&(s="links")||e.status===void 0&&(s="status")||e.statusCode===void 0&&(s="statusCode"))return $.errors=[{instancePath:r,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(e.response!==void 0){let u=t;if(typeof e.response!="string")
return $.errors=[{instancePath:r+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=u===
t}else var a=!0;if(a){if(e.count!==void 0){let i=e.count,n=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=[{instancePath:r+"/count",
schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(i!==1)return $.errors=[{instancePath:r+"/count",schemaPath:"\
#/properties/count/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var a=n===t}else var a=!0;if(a){if(e.links!==void 0){
let n=t;g(e.links,{instancePath:r+"/links",parentData:e,parentDataProperty:"links",rootData:f})||(o=o===null?g.errors:o.concat(g.errors),t=o.length);var a=n===t}else
var a=!0;if(a){if(e.status!==void 0){let p=e.status,m=t;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return $.errors=[{instancePath:r+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(p!==0)return $.errors=[{instancePath:r+"/status",schemaPath:"\
#/properties/status/const",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var a=m===t}else var a=!0;if(a)if(e.statusCode!==void 0){
let p=e.statusCode,m=t;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return $.errors=[{instancePath:r+"/statusCode",schemaPath:"#/properties/statusCo\
de/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(p!==200)return $.errors=[{instancePath:r+"/statusCode",schemaPath:"#/propertie\
s/statusCode/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"}],!1;var a=m===t}else var a=!0}}}}else return $.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $.errors=o,t===0}var Ve=O;function O(e,{instancePath:r="",parentData:c,
parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let s;if(e.status===void 0&&(s="status")||e.traceId===
void 0&&(s="traceId"))return O.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:s},message:"must have required propert\
y '"+s+"'"}],!1;if(e.type!==void 0){let u=e.type,i=t;if(t===i&&t===i)if(typeof u=="string"){if(!T(u))return O.errors=[{instancePath:r+"/type",schemaPath:"#/prop\
erties/type/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return O.errors=[{instancePath:r+"/type",schemaPath:"#/pr\
operties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===t}else var a=!0;if(a){if(e.title!==void 0){let i=t;if(typeof e.
title!="string")return O.errors=[{instancePath:r+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=i===t}else var a=!0;if(a){if(e.status!==void 0){let n=e.status,p=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return O.errors=[{instancePath:r+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(n!==402)return O.errors=[{instancePath:r+
"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:402},message:"must be equal to constant"}],!1;var a=p===t}else var a=!0;if(a)
if(e.traceId!==void 0){let n=t;if(typeof e.traceId!="string")return O.errors=[{instancePath:r+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===t}else var a=!0}}}else return O.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return O.errors=o,t===0}var Ie=Z;function Z(e,{instancePath:r="",parentData:c,parentDataProperty:y,rootData:f=e}={}){let o=null,
t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let s;if(e.error===void 0&&(s="error")||e.status===void 0&&(s="status")||e.statusCode===void 0&&(s="st\
atusCode"))return Z.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],
!1;if(e.error!==void 0){let u=t;b(e.error,{instancePath:r+"/error",parentData:e,parentDataProperty:"error",rootData:f})||(o=o===null?b.errors:o.concat(b.errors),
t=o.length);var a=u===t}else var a=!0;if(a){if(e.status!==void 0){let i=e.status,n=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Z.errors=[{
instancePath:r+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(i!==1)return Z.errors=[{
instancePath:r+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var a=n===t}else
var a=!0;if(a)if(e.statusCode!==void 0){let i=e.statusCode,n=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Z.errors=[{instancePath:r+"/statu\
sCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(i!==500)return Z.errors=[{instancePath:r+
"/statusCode",schemaPath:"#/properties/statusCode/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"}],!1;var a=n===t}else var a=!0}}else
return Z.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=o,t===0}var _e=U;function U(e,{
instancePath:r="",parentData:c,parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let s;if(e.error===void 0&&
(s="error")||e.status===void 0&&(s="status")||e.statusCode===void 0&&(s="statusCode"))return U.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(e.error!==void 0){let u=t;z(e.error,{instancePath:r+"/error",parentData:e,parentDataProperty:"\
error",rootData:f})||(o=o===null?z.errors:o.concat(z.errors),t=o.length);var a=u===t}else var a=!0;if(a){if(e.status!==void 0){let i=e.status,n=t;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return U.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(i!==1)return U.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant"}],!1;var a=n===t}else var a=!0;if(a)if(e.statusCode!==void 0){let i=e.statusCode,n=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return U.errors=[{instancePath:r+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(i!==401)return U.errors=[{instancePath:r+"/statusCode",schemaPath:"#/properties/statusCode/const",keyword:"const",params:{allowedValue:401},message:"\
must be equal to constant"}],!1;var a=n===t}else var a=!0}}else return U.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return U.errors=o,t===0}var Oe=x;function q(e,{instancePath:r="",parentData:c,parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;if(t===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.type===void 0&&(i="type")||e.title===void 0&&(i="title")||e.status===void 0&&(i="status")||e.errors===
void 0&&(i="errors")||e.traceId===void 0&&(i="traceId"))return q.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;if(e.type!==void 0){let n=e.type,p=t;if(t===p&&t===p)if(typeof n=="string"){if(!T(n))return q.errors=[{instancePath:r+
"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return q.errors=[{instancePath:r+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===t}else var a=!0;if(a){if(e.title!==void 0){
let p=t;if(typeof e.title!="string")return q.errors=[{instancePath:r+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=p===t}else var a=!0;if(a){if(e.status!==void 0){let m=e.status,h=t;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return q.
errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(m!==400)return q.
errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"}],!1;var a=h===
t}else var a=!0;if(a){if(e.errors!==void 0){let h=e.errors,C=t;if(t===C)if(h&&typeof h=="object"&&!Array.isArray(h))for(let D in h){let M=h[D],H=t;if(t===H)if(Array.
isArray(M)){var s=!0;let ee=M.length;for(let G=0;G<ee;G++){let te=t;if(typeof M[G]!="string")return q.errors=[{instancePath:r+"/errors/"+D.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+G,schemaPath:"#/properties/errors/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=te===
t;if(!s)break}}else return q.errors=[{instancePath:r+"/errors/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/errors/additionalProperties/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=H===t;if(!u)break}else return q.errors=[{instancePath:r+"/errors",schemaPath:"#/prop\
erties/errors/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=C===t}else var a=!0;if(a)if(e.traceId!==void 0){let h=t;if(typeof e.
traceId!="string")return q.errors=[{instancePath:r+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var a=h===t}else var a=!0}}}}else return q.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return q.errors=o,t===0}function x(e,{instancePath:r="",parentData:c,parentDataProperty:y,rootData:f=e}={}){let o=null,t=0;if(t===t)if(e&&typeof e=="object"&&
!Array.isArray(e)){let s;if(e.response===void 0&&(s="response")||e.count===void 0&&(s="count")||e.links===void 0&&(s="links")||e.status===void 0&&(s="status")||
e.statusCode===void 0&&(s="statusCode"))return x.errors=[{instancePath:r,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty:s},message:"\
must have required property '"+s+"'"}],!1;if(e.response!==void 0){let u=t;q(e.response,{instancePath:r+"/response",parentData:e,parentDataProperty:"response",rootData:f})||
(o=o===null?q.errors:o.concat(q.errors),t=o.length);var a=u===t}else var a=!0;if(a){if(e.count!==void 0){let i=e.count,n=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return x.errors=[{instancePath:r+"/count",schemaPath:"#/allOf/0/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(i!==1)return x.errors=[{instancePath:r+"/count",schemaPath:"#/allOf/0/properties/count/const",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"}],!1;var a=n===t}else var a=!0;if(a){if(e.links!==void 0){let n=t;g(e.links,{instancePath:r+"/links",parentData:e,parentDataProperty:"\
links",rootData:f})||(o=o===null?g.errors:o.concat(g.errors),t=o.length);var a=n===t}else var a=!0;if(a){if(e.status!==void 0){let p=e.status,m=t;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return x.errors=[{instancePath:r+"/status",schemaPath:"#/allOf/0/properties/status/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(p!==1)return x.errors=[{instancePath:r+"/status",schemaPath:"#/allOf/0/properties/status/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var a=m===t}else var a=!0;if(a)if(e.statusCode!==void 0){let p=e.statusCode,m=t;if(!(typeof p=="number"&&
!(p%1)&&!isNaN(p)&&isFinite(p)))return x.errors=[{instancePath:r+"/statusCode",schemaPath:"#/allOf/0/properties/statusCode/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"}],!1;if(p!==400)return x.errors=[{instancePath:r+"/statusCode",schemaPath:"#/allOf/0/properties/statusCode/const",keyword:"con\
st",params:{allowedValue:400},message:"must be equal to constant"}],!1;var a=m===t}else var a=!0}}}}else return x.errors=[{instancePath:r,schemaPath:"#/allOf/0/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return x.errors=o,t===0}var xe=se;function se(e,{instancePath:r="",parentData:c,parentDataProperty:y,
rootData:f=e}={}){let o=null,t=0;return typeof e!="string"?(se.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1):(se.errors=o,t===0)}export{de as formats0,De as formats20,qe as formats30,ae as formats6,T as formats8,we as func1,ze as is24,je as is25,$e as is32,Fe as is34,ge as is4,Ve as is41,
Ie as is45,be as is5,_e as is61,Oe as is63,xe as is64,Ae as pattern22,Pe as pattern5,K as validate103,Q as validate118,X as validate141,V as validate168,j as validate206,
$ as validate225,L as validate55,g as validate59,k as validate69,b as validate82,J as validate99};

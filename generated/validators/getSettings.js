// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats0 as S,formats30 as T,formats6 as N,is25 as E,is34 as L,is45 as F,is61 as q,is63 as z,is64 as U,validate141 as _,validate59 as A}from"./shared.js";
const R=d,x={type:"object",required:["trustedDomainsType","culture","utcOffset","utcHoursOffset","greetingSettings","ownerId","enableAdmMess","docSpace","standa\
lone","isAmi","baseDomain","version","recaptchaType","debugInfo","tenantStatus","tenantAlias","displayAbout","cookieSettingsEnabled","limitedAccessSpace","limit\
edAccessDevToolsForUsers","displayBanners","userNameRegex","deepLink","maxImageUploadSize","externalResources"],properties:{timezone:{type:"string"},trustedDomains:{
type:"array",items:{type:"string"}},trustedDomainsType:{type:"integer",enum:[0,1,2]},culture:{type:"string"},utcOffset:{type:"string",pattern:"^-?[0-9]{2}:[0-9]\
{2}:[0-9]{2}$"},utcHoursOffset:{type:"number"},greetingSettings:{type:"string"},ownerId:{type:"string",format:"uuid"},nameSchemaId:{type:"string"},enabledJoin:{
type:"boolean"},enableAdmMess:{type:"boolean"},thirdpartyEnable:{type:"boolean"},docSpace:{type:"boolean",const:!0},standalone:{type:"boolean"},isAmi:{type:"boo\
lean"},baseDomain:{type:"string"},wizardToken:{type:"string"},passwordHash:{$ref:"PasswordHashParameters#"},firebase:{$ref:"Firebase#"},version:{type:"string"},
recaptchaType:{$ref:"RecaptchaType#"},recaptchaPublicKey:{type:"string"},debugInfo:{type:"boolean"},socketUrl:{type:"string"},tenantStatus:{type:"integer",enum:[
0,1,2,3,4,5,6]},tenantAlias:{type:"string"},displayAbout:{type:"boolean"},domainValidator:{$ref:"DomainValidator#"},zendeskKey:{type:"string"},tagManagerId:{type:"\
string"},cookieSettingsEnabled:{type:"boolean"},limitedAccessSpace:{type:"boolean"},limitedAccessDevToolsForUsers:{type:"boolean"},displayBanners:{type:"boolean"},
aiEnabled:{type:"boolean"},userNameRegex:{type:"string"},invitationLimit:{type:"integer",format:"int32"},plugins:{$ref:"Plugins#"},deepLink:{$ref:"DeepLink#"},formGallery:{
$ref:"FormGallery#"},maxImageUploadSize:{type:"integer",format:"int64"},logoText:{type:"string"},externalResources:{$ref:"ExternalResources#"},defaultFolderType:{
type:"integer",format:"int32"},externalDbEnabled:{type:"boolean"}}},O=new RegExp("^-?[0-9]{2}:[0-9]{2}:[0-9]{2}$","u");function v(e,{instancePath:i="",parentData:c,
parentDataProperty:g,rootData:u=e}={}){let a=null,s=0;if(s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.size===void 0&&(o="size")||e.iterations===
void 0&&(o="iterations")||e.salt===void 0&&(o="salt"))return v.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;if(e.size!==void 0){let n=e.size;const t=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return v.errors=[{
instancePath:i+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var r=t===s}else var r=!0;if(r){
if(e.iterations!==void 0){let n=e.iterations;const t=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return v.errors=[{instancePath:i+"/iterations",schemaPath:"\
#/properties/iterations/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var r=t===s}else var r=!0;if(r)if(e.salt!==void 0){const n=s;
if(typeof e.salt!="string")return v.errors=[{instancePath:i+"/salt",schemaPath:"#/properties/salt/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var r=n===s}else var r=!0}}else return v.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return v.errors=a,s===0}function m(e,{instancePath:i="",parentData:c,parentDataProperty:g,rootData:u=e}={}){let a=null,s=0;if(s===0)if(e&&typeof e=="object"&&
!Array.isArray(e)){let o;if(e.apiKey===void 0&&(o="apiKey")||e.authDomain===void 0&&(o="authDomain")||e.projectId===void 0&&(o="projectId")||e.storageBucket===void 0&&
(o="storageBucket")||e.messagingSenderId===void 0&&(o="messagingSenderId")||e.appId===void 0&&(o="appId")||e.measurementId===void 0&&(o="measurementId")||e.databaseURL===
void 0&&(o="databaseURL"))return m.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required pro\
perty '"+o+"'"}],!1;if(e.apiKey!==void 0){const n=s;if(typeof e.apiKey!="string")return m.errors=[{instancePath:i+"/apiKey",schemaPath:"#/properties/apiKey/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=n===s}else var r=!0;if(r){if(e.authDomain!==void 0){const n=s;if(typeof e.authDomain!=
"string")return m.errors=[{instancePath:i+"/authDomain",schemaPath:"#/properties/authDomain/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var r=n===s}else var r=!0;if(r){if(e.projectId!==void 0){const n=s;if(typeof e.projectId!="string")return m.errors=[{instancePath:i+"/projectId",schemaPath:"\
#/properties/projectId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=n===s}else var r=!0;if(r){if(e.storageBucket!==void 0){const n=s;
if(typeof e.storageBucket!="string")return m.errors=[{instancePath:i+"/storageBucket",schemaPath:"#/properties/storageBucket/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var r=n===s}else var r=!0;if(r){if(e.messagingSenderId!==void 0){const n=s;if(typeof e.messagingSenderId!="string")return m.
errors=[{instancePath:i+"/messagingSenderId",schemaPath:"#/properties/messagingSenderId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var r=n===s}else var r=!0;if(r){if(e.appId!==void 0){const n=s;if(typeof e.appId!="string")return m.errors=[{instancePath:i+"/appId",schemaPath:"#/properties/ap\
pId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=n===s}else var r=!0;if(r){if(e.measurementId!==void 0){const n=s;if(typeof e.
measurementId!="string")return m.errors=[{instancePath:i+"/measurementId",schemaPath:"#/properties/measurementId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var r=n===s}else var r=!0;if(r)if(e.databaseURL!==void 0){const n=s;if(typeof e.databaseURL!="string")return m.errors=[{instancePath:i+"/da\
tabaseURL",schemaPath:"#/properties/databaseURL/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=n===s}else var r=!0}}}}}}}else return m.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return m.errors=a,s===0}function b(e,{instancePath:i="",
parentData:c,parentDataProperty:g,rootData:u=e}={}){let a=null,s=0;if(s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.regex===void 0&&(o="regex")||
e.minLength===void 0&&(o="minLength")||e.maxLength===void 0&&(o="maxLength"))return b.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(e.regex!==void 0){const n=s;if(typeof e.regex!="string")return b.errors=[{instancePath:i+
"/regex",schemaPath:"#/properties/regex/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=n===s}else var r=!0;if(r){if(e.minLength!==
void 0){let n=e.minLength;const t=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return b.errors=[{instancePath:i+"/minLength",schemaPath:"#/propert\
ies/minLength/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var r=t===s}else var r=!0;if(r)if(e.maxLength!==void 0){let n=e.maxLength;
const t=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return b.errors=[{instancePath:i+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var r=t===s}else var r=!0}}else return b.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return b.errors=a,s===0}function h(e,{instancePath:i="",parentData:c,parentDataProperty:g,rootData:u=e}={}){
let a=null,s=0;if(s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.enabled===void 0&&(o="enabled")||e.upload===void 0&&(o="upload")||e.delete===void 0&&
(o="delete"))return h.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],
!1;if(e.enabled!==void 0){const n=s;if(typeof e.enabled!="boolean")return h.errors=[{instancePath:i+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}],!1;var r=n===s}else var r=!0;if(r){if(e.upload!==void 0){const n=s;if(typeof e.upload!="boolean")return h.
errors=[{instancePath:i+"/upload",schemaPath:"#/properties/upload/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=n===s}else var r=!0;
if(r)if(e.delete!==void 0){const n=s;if(typeof e.delete!="boolean")return h.errors=[{instancePath:i+"/delete",schemaPath:"#/properties/delete/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"}],!1;var r=n===s}else var r=!0}}else return h.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return h.errors=a,s===0}function k(e,{instancePath:i="",parentData:c,parentDataProperty:g,rootData:u=e}={}){let a=null,
s=0;if(s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.androidPackageName===void 0&&(o="androidPackageName")||e.url===void 0&&(o="url")||e.iosPackageId===
void 0&&(o="iosPackageId"))return k.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required pr\
operty '"+o+"'"}],!1;if(e.androidPackageName!==void 0){const n=s;if(typeof e.androidPackageName!="string")return k.errors=[{instancePath:i+"/androidPackageName",
schemaPath:"#/properties/androidPackageName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=n===s}else var r=!0;if(r){if(e.url!==
void 0){const n=s;if(typeof e.url!="string")return k.errors=[{instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var r=n===s}else var r=!0;if(r)if(e.iosPackageId!==void 0){const n=s;if(typeof e.iosPackageId!="string")return k.errors=[{instancePath:i+"/\
iosPackageId",schemaPath:"#/properties/iosPackageId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=n===s}else var r=!0}}else return k.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return k.errors=a,s===0}function y(e,{instancePath:i="",
parentData:c,parentDataProperty:g,rootData:u=e}={}){let a=null,s=0;if(s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.path!==void 0){const o=s;if(typeof e.
path!="string")return y.errors=[{instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var r=o===s}else var r=!0;if(r){if(e.domain!==void 0){const o=s;if(typeof e.domain!="string")return y.errors=[{instancePath:i+"/domain",schemaPath:"#/properties\
/domain/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=o===s}else var r=!0;if(r){if(e.ext!==void 0){const o=s;if(typeof e.ext!=
"string")return y.errors=[{instancePath:i+"/ext",schemaPath:"#/properties/ext/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=o===
s}else var r=!0;if(r){if(e.uploadPath!==void 0){const o=s;if(typeof e.uploadPath!="string")return y.errors=[{instancePath:i+"/uploadPath",schemaPath:"#/properti\
es/uploadPath/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=o===s}else var r=!0;if(r){if(e.uploadDomain!==void 0){const o=s;if(typeof e.
uploadDomain!="string")return y.errors=[{instancePath:i+"/uploadDomain",schemaPath:"#/properties/uploadDomain/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var r=o===s}else var r=!0;if(r){if(e.uploadExt!==void 0){const o=s;if(typeof e.uploadExt!="string")return y.errors=[{instancePath:i+"/uploa\
dExt",schemaPath:"#/properties/uploadExt/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=o===s}else var r=!0;if(r)if(e.uploadDashboard!==
void 0){const o=s;if(typeof e.uploadDashboard!="string")return y.errors=[{instancePath:i+"/uploadDashboard",schemaPath:"#/properties/uploadDashboard/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var r=o===s}else var r=!0}}}}}}else return y.errors=[{instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return y.errors=a,s===0}function l(e,{instancePath:i="",parentData:c,parentDataProperty:g,rootData:u=e}={}){
let a=null,s=0;if(s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.domain!==void 0){const n=s;if(typeof e.domain!="string")return l.errors=[{instancePath:i+
"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=n===s}else var r=!0;if(r)if(e.entries!==
void 0){let n=e.entries;const t=s;if(s===t)if(n&&typeof n=="object"&&!Array.isArray(n))for(const I in n){const D=s;if(typeof n[I]!="string")return l.errors=[{instancePath:i+
"/entries/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/entries/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var o=D===s;if(!o)break}else return l.errors=[{instancePath:i+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var r=t===s}else var r=!0}else return l.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return l.errors=a,s===0}function P(e,{instancePath:i="",parentData:c,parentDataProperty:g,rootData:u=e}={}){let a=null,s=0;if(s===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.api===void 0&&(o="api")||e.common===void 0&&(o="common")||e.integrations===void 0&&(o="integrations")||
e.site===void 0&&(o="site")||e.socialNetworks===void 0&&(o="socialNetworks"))return P.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(e.api!==void 0){const n=s;l(e.api,{instancePath:i+"/api",parentData:e,parentDataProperty:"\
api",rootData:u})||(a=a===null?l.errors:a.concat(l.errors),s=a.length);var r=n===s}else var r=!0;if(r){if(e.common!==void 0){const n=s;l(e.common,{instancePath:i+
"/common",parentData:e,parentDataProperty:"common",rootData:u})||(a=a===null?l.errors:a.concat(l.errors),s=a.length);var r=n===s}else var r=!0;if(r){if(e.forum!==
void 0){const n=s;l(e.forum,{instancePath:i+"/forum",parentData:e,parentDataProperty:"forum",rootData:u})||(a=a===null?l.errors:a.concat(l.errors),s=a.length);var r=n===
s}else var r=!0;if(r){if(e.helpcenter!==void 0){const n=s;l(e.helpcenter,{instancePath:i+"/helpcenter",parentData:e,parentDataProperty:"helpcenter",rootData:u})||
(a=a===null?l.errors:a.concat(l.errors),s=a.length);var r=n===s}else var r=!0;if(r){if(e.integrations!==void 0){const n=s;l(e.integrations,{instancePath:i+"/int\
egrations",parentData:e,parentDataProperty:"integrations",rootData:u})||(a=a===null?l.errors:a.concat(l.errors),s=a.length);var r=n===s}else var r=!0;if(r){if(e.
site!==void 0){const n=s;l(e.site,{instancePath:i+"/site",parentData:e,parentDataProperty:"site",rootData:u})||(a=a===null?l.errors:a.concat(l.errors),s=a.length);
var r=n===s}else var r=!0;if(r){if(e.socialNetworks!==void 0){const n=s;l(e.socialNetworks,{instancePath:i+"/socialNetworks",parentData:e,parentDataProperty:"so\
cialNetworks",rootData:u})||(a=a===null?l.errors:a.concat(l.errors),s=a.length);var r=n===s}else var r=!0;if(r){if(e.support!==void 0){const n=s;l(e.support,{instancePath:i+
"/support",parentData:e,parentDataProperty:"support",rootData:u})||(a=a===null?l.errors:a.concat(l.errors),s=a.length);var r=n===s}else var r=!0;if(r)if(e.videoguides!==
void 0){const n=s;l(e.videoguides,{instancePath:i+"/videoguides",parentData:e,parentDataProperty:"videoguides",rootData:u})||(a=a===null?l.errors:a.concat(l.errors),
s=a.length);var r=n===s}else var r=!0}}}}}}}}else return P.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;return P.errors=a,s===0}function p(e,{instancePath:i="",parentData:c,parentDataProperty:g,rootData:u=e}={}){let a=null,s=0;if(s===0)if(e&&typeof e=="\
object"&&!Array.isArray(e)){let n;if(e.trustedDomainsType===void 0&&(n="trustedDomainsType")||e.culture===void 0&&(n="culture")||e.utcOffset===void 0&&(n="utcOf\
fset")||e.utcHoursOffset===void 0&&(n="utcHoursOffset")||e.greetingSettings===void 0&&(n="greetingSettings")||e.ownerId===void 0&&(n="ownerId")||e.enableAdmMess===
void 0&&(n="enableAdmMess")||e.docSpace===void 0&&(n="docSpace")||e.standalone===void 0&&(n="standalone")||e.isAmi===void 0&&(n="isAmi")||e.baseDomain===void 0&&
(n="baseDomain")||e.version===void 0&&(n="version")||e.recaptchaType===void 0&&(n="recaptchaType")||e.debugInfo===void 0&&(n="debugInfo")||e.tenantStatus===void 0&&
(n="tenantStatus")||e.tenantAlias===void 0&&(n="tenantAlias")||e.displayAbout===void 0&&(n="displayAbout")||e.cookieSettingsEnabled===void 0&&(n="cookieSettings\
Enabled")||e.limitedAccessSpace===void 0&&(n="limitedAccessSpace")||e.limitedAccessDevToolsForUsers===void 0&&(n="limitedAccessDevToolsForUsers")||e.displayBanners===
void 0&&(n="displayBanners")||e.userNameRegex===void 0&&(n="userNameRegex")||e.deepLink===void 0&&(n="deepLink")||e.maxImageUploadSize===void 0&&(n="maxImageUpl\
oadSize")||e.externalResources===void 0&&(n="externalResources"))return p.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(e.timezone!==void 0){const t=s;if(typeof e.timezone!="string")return p.errors=[{instancePath:i+"/timezone",
schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=t===s}else var r=!0;if(r){if(e.trustedDomains!==
void 0){let t=e.trustedDomains;const f=s;if(s===f)if(Array.isArray(t)){var o=!0;const D=t.length;for(let w=0;w<D;w++){const j=s;if(typeof t[w]!="string")return p.
errors=[{instancePath:i+"/trustedDomains/"+w,schemaPath:"#/properties/trustedDomains/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var o=j===s;if(!o)break}}else return p.errors=[{instancePath:i+"/trustedDomains",schemaPath:"#/properties/trustedDomains/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var r=f===s}else var r=!0;if(r){if(e.trustedDomainsType!==void 0){let t=e.trustedDomainsType;const f=s;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return p.errors=[{instancePath:i+"/trustedDomainsType",schemaPath:"#/properties/trustedDomainsType/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(!(t===0||t===1||t===2))return p.errors=[{instancePath:i+"/trustedDomainsType",schemaPath:"#/properties/trusted\
DomainsType/enum",keyword:"enum",params:{allowedValues:x.properties.trustedDomainsType.enum},message:"must be equal to one of the allowed values"}],!1;var r=f===
s}else var r=!0;if(r){if(e.culture!==void 0){const t=s;if(typeof e.culture!="string")return p.errors=[{instancePath:i+"/culture",schemaPath:"#/properties/cultur\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=t===s}else var r=!0;if(r){if(e.utcOffset!==void 0){let t=e.utcOffset;const f=s;
if(s===f)if(typeof t=="string"){if(!O.test(t))return p.errors=[{instancePath:i+"/utcOffset",schemaPath:"#/properties/utcOffset/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{2}:[0-9]{2}:[0-9]{2}$"},message:'must match pattern "^-?[0-9]{2}:[0-9]{2}:[0-9]{2}$"'}],!1}else return p.errors=[{instancePath:i+"/utcOffset",
schemaPath:"#/properties/utcOffset/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=f===s}else var r=!0;if(r){if(e.utcHoursOffset!==
void 0){let t=e.utcHoursOffset;const f=s;if(!(typeof t=="number"&&isFinite(t)))return p.errors=[{instancePath:i+"/utcHoursOffset",schemaPath:"#/properties/utcHo\
ursOffset/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var r=f===s}else var r=!0;if(r){if(e.greetingSettings!==void 0){const t=s;if(typeof e.
greetingSettings!="string")return p.errors=[{instancePath:i+"/greetingSettings",schemaPath:"#/properties/greetingSettings/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var r=t===s}else var r=!0;if(r){if(e.ownerId!==void 0){let t=e.ownerId;const f=s;if(s===f&&s===f)if(typeof t=="string"){if(!N.
test(t))return p.errors=[{instancePath:i+"/ownerId",schemaPath:"#/properties/ownerId/format",keyword:"format",params:{format:"uuid"},message:'must match format \
"uuid"'}],!1}else return p.errors=[{instancePath:i+"/ownerId",schemaPath:"#/properties/ownerId/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var r=f===s}else var r=!0;if(r){if(e.nameSchemaId!==void 0){const t=s;if(typeof e.nameSchemaId!="string")return p.errors=[{instancePath:i+"/nameSchemaI\
d",schemaPath:"#/properties/nameSchemaId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=t===s}else var r=!0;if(r){if(e.enabledJoin!==
void 0){const t=s;if(typeof e.enabledJoin!="boolean")return p.errors=[{instancePath:i+"/enabledJoin",schemaPath:"#/properties/enabledJoin/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var r=t===s}else var r=!0;if(r){if(e.enableAdmMess!==void 0){const t=s;if(typeof e.enableAdmMess!="boolean")return p.
errors=[{instancePath:i+"/enableAdmMess",schemaPath:"#/properties/enableAdmMess/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=t===
s}else var r=!0;if(r){if(e.thirdpartyEnable!==void 0){const t=s;if(typeof e.thirdpartyEnable!="boolean")return p.errors=[{instancePath:i+"/thirdpartyEnable",schemaPath:"\
#/properties/thirdpartyEnable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=t===s}else var r=!0;if(r){if(e.docSpace!==void 0){
let t=e.docSpace;const f=s;if(typeof t!="boolean")return p.errors=[{instancePath:i+"/docSpace",schemaPath:"#/properties/docSpace/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;if(t!==!0)return p.errors=[{instancePath:i+"/docSpace",schemaPath:"#/properties/docSpace/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"}],!1;var r=f===s}else var r=!0;if(r){if(e.standalone!==void 0){const t=s;if(typeof e.standalone!="boolean")
return p.errors=[{instancePath:i+"/standalone",schemaPath:"#/properties/standalone/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=t===
s}else var r=!0;if(r){if(e.isAmi!==void 0){const t=s;if(typeof e.isAmi!="boolean")return p.errors=[{instancePath:i+"/isAmi",schemaPath:"#/properties/isAmi/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=t===s}else var r=!0;if(r){if(e.baseDomain!==void 0){const t=s;if(typeof e.baseDomain!=
"string")return p.errors=[{instancePath:i+"/baseDomain",schemaPath:"#/properties/baseDomain/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var r=t===s}else var r=!0;if(r){if(e.wizardToken!==void 0){const t=s;if(typeof e.wizardToken!="string")return p.errors=[{instancePath:i+"/wizardToken",schemaPath:"\
#/properties/wizardToken/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=t===s}else var r=!0;if(r){if(e.passwordHash!==void 0){const t=s;
v(e.passwordHash,{instancePath:i+"/passwordHash",parentData:e,parentDataProperty:"passwordHash",rootData:u})||(a=a===null?v.errors:a.concat(v.errors),s=a.length);
var r=t===s}else var r=!0;if(r){if(e.firebase!==void 0){const t=s;m(e.firebase,{instancePath:i+"/firebase",parentData:e,parentDataProperty:"firebase",rootData:u})||
(a=a===null?m.errors:a.concat(m.errors),s=a.length);var r=t===s}else var r=!0;if(r){if(e.version!==void 0){const t=s;if(typeof e.version!="string")return p.errors=
[{instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=t===s}else var r=!0;
if(r){if(e.recaptchaType!==void 0){const t=s;_(e.recaptchaType,{instancePath:i+"/recaptchaType",parentData:e,parentDataProperty:"recaptchaType",rootData:u})||(a=
a===null?_.errors:a.concat(_.errors),s=a.length);var r=t===s}else var r=!0;if(r){if(e.recaptchaPublicKey!==void 0){const t=s;if(typeof e.recaptchaPublicKey!="st\
ring")return p.errors=[{instancePath:i+"/recaptchaPublicKey",schemaPath:"#/properties/recaptchaPublicKey/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var r=t===s}else var r=!0;if(r){if(e.debugInfo!==void 0){const t=s;if(typeof e.debugInfo!="boolean")return p.errors=[{instancePath:i+"/debugI\
nfo",schemaPath:"#/properties/debugInfo/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=t===s}else var r=!0;if(r){if(e.socketUrl!==
void 0){const t=s;if(typeof e.socketUrl!="string")return p.errors=[{instancePath:i+"/socketUrl",schemaPath:"#/properties/socketUrl/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var r=t===s}else var r=!0;if(r){if(e.tenantStatus!==void 0){let t=e.tenantStatus;const f=s;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t)))return p.errors=[{instancePath:i+"/tenantStatus",schemaPath:"#/properties/tenantStatus/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;if(!(t===0||t===1||t===2||t===3||t===4||t===5||t===6))return p.errors=[{instancePath:i+"/tenantStatus",schemaPath:"#/properti\
es/tenantStatus/enum",keyword:"enum",params:{allowedValues:x.properties.tenantStatus.enum},message:"must be equal to one of the allowed values"}],!1;var r=f===s}else
var r=!0;if(r){if(e.tenantAlias!==void 0){const t=s;if(typeof e.tenantAlias!="string")return p.errors=[{instancePath:i+"/tenantAlias",schemaPath:"#/properties/t\
enantAlias/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=t===s}else var r=!0;if(r){if(e.displayAbout!==void 0){const t=s;if(typeof e.
displayAbout!="boolean")return p.errors=[{instancePath:i+"/displayAbout",schemaPath:"#/properties/displayAbout/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var r=t===s}else var r=!0;if(r){if(e.domainValidator!==void 0){const t=s;b(e.domainValidator,{instancePath:i+"/domainValidator",parentData:e,
parentDataProperty:"domainValidator",rootData:u})||(a=a===null?b.errors:a.concat(b.errors),s=a.length);var r=t===s}else var r=!0;if(r){if(e.zendeskKey!==void 0){
const t=s;if(typeof e.zendeskKey!="string")return p.errors=[{instancePath:i+"/zendeskKey",schemaPath:"#/properties/zendeskKey/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var r=t===s}else var r=!0;if(r){if(e.tagManagerId!==void 0){const t=s;if(typeof e.tagManagerId!="string")return p.errors=
[{instancePath:i+"/tagManagerId",schemaPath:"#/properties/tagManagerId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=t===s}else
var r=!0;if(r){if(e.cookieSettingsEnabled!==void 0){const t=s;if(typeof e.cookieSettingsEnabled!="boolean")return p.errors=[{instancePath:i+"/cookieSettingsEnab\
led",schemaPath:"#/properties/cookieSettingsEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=t===s}else var r=!0;if(r){
if(e.limitedAccessSpace!==void 0){const t=s;if(typeof e.limitedAccessSpace!="boolean")return p.errors=[{instancePath:i+"/limitedAccessSpace",schemaPath:"#/prope\
rties/limitedAccessSpace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=t===s}else var r=!0;if(r){if(e.limitedAccessDevToolsForUsers!==
void 0){const t=s;if(typeof e.limitedAccessDevToolsForUsers!="boolean")return p.errors=[{instancePath:i+"/limitedAccessDevToolsForUsers",schemaPath:"#/propertie\
s/limitedAccessDevToolsForUsers/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=t===s}else var r=!0;if(r){if(e.displayBanners!==
void 0){const t=s;if(typeof e.displayBanners!="boolean")return p.errors=[{instancePath:i+"/displayBanners",schemaPath:"#/properties/displayBanners/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=t===s}else var r=!0;if(r){if(e.aiEnabled!==void 0){const t=s;if(typeof e.aiEnabled!="boolean")
return p.errors=[{instancePath:i+"/aiEnabled",schemaPath:"#/properties/aiEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=t===
s}else var r=!0;if(r){if(e.userNameRegex!==void 0){const t=s;if(typeof e.userNameRegex!="string")return p.errors=[{instancePath:i+"/userNameRegex",schemaPath:"#\
/properties/userNameRegex/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=t===s}else var r=!0;if(r){if(e.invitationLimit!==void 0){
let t=e.invitationLimit;const f=s;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return p.errors=[{instancePath:i+"/invitationLimit",schemaPath:"#/pro\
perties/invitationLimit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s===f&&typeof t=="number"&&isFinite(t)&&!S.validate(t))return p.
errors=[{instancePath:i+"/invitationLimit",schemaPath:"#/properties/invitationLimit/format",keyword:"format",params:{format:"int32"},message:'must match format \
"int32"'}],!1;var r=f===s}else var r=!0;if(r){if(e.plugins!==void 0){const t=s;h(e.plugins,{instancePath:i+"/plugins",parentData:e,parentDataProperty:"plugins",
rootData:u})||(a=a===null?h.errors:a.concat(h.errors),s=a.length);var r=t===s}else var r=!0;if(r){if(e.deepLink!==void 0){const t=s;k(e.deepLink,{instancePath:i+
"/deepLink",parentData:e,parentDataProperty:"deepLink",rootData:u})||(a=a===null?k.errors:a.concat(k.errors),s=a.length);var r=t===s}else var r=!0;if(r){if(e.formGallery!==
void 0){const t=s;y(e.formGallery,{instancePath:i+"/formGallery",parentData:e,parentDataProperty:"formGallery",rootData:u})||(a=a===null?y.errors:a.concat(y.errors),
s=a.length);var r=t===s}else var r=!0;if(r){if(e.maxImageUploadSize!==void 0){let t=e.maxImageUploadSize;const f=s;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return p.errors=[{instancePath:i+"/maxImageUploadSize",schemaPath:"#/properties/maxImageUploadSize/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(s===f&&typeof t=="number"&&isFinite(t)&&!T.validate(t))return p.errors=[{instancePath:i+"/maxImageUploadSize",schemaPath:"#/properties/max\
ImageUploadSize/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'}],!1;var r=f===s}else var r=!0;if(r){if(e.logoText!==void 0){
const t=s;if(typeof e.logoText!="string")return p.errors=[{instancePath:i+"/logoText",schemaPath:"#/properties/logoText/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var r=t===s}else var r=!0;if(r){if(e.externalResources!==void 0){const t=s;P(e.externalResources,{instancePath:i+"/externalRes\
ources",parentData:e,parentDataProperty:"externalResources",rootData:u})||(a=a===null?P.errors:a.concat(P.errors),s=a.length);var r=t===s}else var r=!0;if(r){if(e.
defaultFolderType!==void 0){let t=e.defaultFolderType;const f=s;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return p.errors=[{instancePath:i+"/defa\
ultFolderType",schemaPath:"#/properties/defaultFolderType/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s===f&&typeof t=="numbe\
r"&&isFinite(t)&&!S.validate(t))return p.errors=[{instancePath:i+"/defaultFolderType",schemaPath:"#/properties/defaultFolderType/format",keyword:"format",params:{
format:"int32"},message:'must match format "int32"'}],!1;var r=f===s}else var r=!0;if(r)if(e.externalDbEnabled!==void 0){const t=s;if(typeof e.externalDbEnabled!=
"boolean")return p.errors=[{instancePath:i+"/externalDbEnabled",schemaPath:"#/properties/externalDbEnabled/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var r=t===s}else var r=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return p.errors=[{instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return p.errors=a,s===0}function d(e,{instancePath:i="",parentData:c,parentDataProperty:g,rootData:u=e}={}){
let a=null,s=0;if(s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.response===void 0&&(o="response")||e.count===void 0&&(o="count")||e.links===void 0&&
(o="links")||e.status===void 0&&(o="status")||e.statusCode===void 0&&(o="statusCode"))return d.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(e.response!==void 0){const n=s;p(e.response,{instancePath:i+"/response",parentData:e,
parentDataProperty:"response",rootData:u})||(a=a===null?p.errors:a.concat(p.errors),s=a.length);var r=n===s}else var r=!0;if(r){if(e.count!==void 0){let n=e.count;
const t=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return d.errors=[{instancePath:i+"/count",schemaPath:"#/properties/count/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(n!==1)return d.errors=[{instancePath:i+"/count",schemaPath:"#/properties/count/const",keyword:"const",
params:{allowedValue:1},message:"must be equal to constant"}],!1;var r=t===s}else var r=!0;if(r){if(e.links!==void 0){const n=s;A(e.links,{instancePath:i+"/link\
s",parentData:e,parentDataProperty:"links",rootData:u})||(a=a===null?A.errors:a.concat(A.errors),s=a.length);var r=n===s}else var r=!0;if(r){if(e.status!==void 0){
let n=e.status;const t=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return d.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(n!==0)return d.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/con\
st",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"}],!1;var r=t===s}else var r=!0;if(r)if(e.statusCode!==void 0){let n=e.statusCode;
const t=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return d.errors=[{instancePath:i+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(n!==200)return d.errors=[{instancePath:i+"/statusCode",schemaPath:"#/properties/statusCode/const",
keyword:"const",params:{allowedValue:200},message:"must be equal to constant"}],!1;var r=t===s}else var r=!0}}}}else return d.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return d.errors=a,s===0}const B={},H={200:{"application/json":R},400:{"application/p\
roblem+json":z},401:{"application/json":q},403:{"application/problem+json":E,"text/plain":U},404:{"application/problem+json":L},429:{},500:{"application/json":F}};export{B as request,H as responses};

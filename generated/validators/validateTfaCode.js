// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is24 as a,is25 as l,is32 as c,is34 as m,is4 as y,is45 as f,is5 as u,is63 as d,is64 as b}from"./shared.js";const j=r;function r(e,{instancePath:o="",parentData:v,
parentDataProperty:g,rootData:h=e}={}){let n=null,s=0;if(s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let t;if(e.code===void 0&&(t="code"))return r.errors=
[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;if(e.code!==void 0){const p=s;
if(typeof e.code!="string")return r.errors=[{instancePath:o+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var i=p===s}else var i=!0;if(i)if(e.session!==void 0){const p=s;if(typeof e.session!="boolean")return r.errors=[{instancePath:o+"/session",schemaPath:"\
#/properties/session/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=p===s}else var i=!0}else return r.errors=[{instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return r.errors=n,s===0}const k={"application/json":j},q={200:{"applicat\
ion/json":u},400:{"application/json":y,"application/problem+json":d},401:{},403:{"application/json":a,"application/problem+json":l,"text/plain":b},404:{"applica\
tion/problem+json":m},415:{"application/problem+json":c},429:{},500:{"application/json":f}};export{k as request,q as responses};

// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is25 as d,is34 as _,is45 as j,is64 as x,validate168 as a,validate206 as c}from"./shared.js";const O=f;function f(n,{instancePath:i="",parentData:p,parentDataProperty:u,
rootData:m=n}={}){let e=null,s=0;const t=s;let r=!1,l=null;const h=s;a(n,{instancePath:i,parentData:p,parentDataProperty:u,rootData:m})||(e=e===null?a.errors:e.
concat(a.errors),s=e.length);var o=h===s;o&&(r=!0,l=0);const g=s;c(n,{instancePath:i,parentData:p,parentDataProperty:u,rootData:m})||(e=e===null?c.errors:e.concat(
c.errors),s=e.length);var o=g===s;if(o&&r?(r=!1,l=[l,1]):o&&(r=!0,l=1),r)s=t,e!==null&&(t?e.length=t:e=null);else{const v={instancePath:i,schemaPath:"#/oneOf",keyword:"\
oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};return e===null?e=[v]:e.push(v),s++,f.errors=e,!1}return f.errors=e,s===0}const k={},
q={200:{"application/json":O},403:{"application/problem+json":d,"text/plain":x},404:{"application/problem+json":_},429:{},500:{"application/json":j}};export{k as request,q as responses};

// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is25 as d,is34 as j,is41 as _,is45 as x,is64 as b,validate168 as a,validate225 as c}from"./shared.js";const O=p;function p(n,{instancePath:i="",parentData:f,
parentDataProperty:u,rootData:m=n}={}){let e=null,s=0;const t=s;let r=!1,l=null;const h=s;c(n,{instancePath:i,parentData:f,parentDataProperty:u,rootData:m})||(e=
e===null?c.errors:e.concat(c.errors),s=e.length);var o=h===s;o&&(r=!0,l=0);const g=s;a(n,{instancePath:i,parentData:f,parentDataProperty:u,rootData:m})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length);var o=g===s;if(o&&r?(r=!1,l=[l,1]):o&&(r=!0,l=1),r)s=t,e!==null&&(t?e.length=t:e=null);else{const v={instancePath:i,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};return e===null?e=[v]:e.push(v),s++,p.errors=e,
!1}return p.errors=e,s===0}const q={},w={200:{"application/json":O},401:{},402:{"application/problem+json":_},403:{"application/problem+json":d,"text/plain":b},
404:{"application/problem+json":j},429:{},500:{"application/json":x}};export{q as request,w as responses};

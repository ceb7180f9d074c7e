// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{validate99 as u}from"./shared.js";import{is26 as y}from"./shared-oauth-clients.js";const d=m,f={type:"object",required:["name","group","type"],properties:{
name:{$ref:"ScopeName#"},group:{type:"string",enum:["accounts","profiles","files","rooms","openid"]},type:{type:"string",enum:["read","write","openid"]}}};function p(e,{
instancePath:o="",parentData:c,parentDataProperty:g,rootData:l=e}={}){let s=null,t=0;if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let n;if(e.name===void 0&&
(n="name")||e.group===void 0&&(n="group")||e.type===void 0&&(n="type"))return p.errors=[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(e.name!==void 0){const r=t;u(e.name,{instancePath:o+"/name",parentData:e,parentDataProperty:"name",rootData:l})||
(s=s===null?u.errors:s.concat(u.errors),t=s.length);var a=r===t}else var a=!0;if(a){if(e.group!==void 0){let r=e.group;const i=t;if(typeof r!="string")return p.
errors=[{instancePath:o+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(r==="accounts"||r===
"profiles"||r==="files"||r==="rooms"||r==="openid"))return p.errors=[{instancePath:o+"/group",schemaPath:"#/properties/group/enum",keyword:"enum",params:{allowedValues:f.
properties.group.enum},message:"must be equal to one of the allowed values"}],!1;var a=i===t}else var a=!0;if(a)if(e.type!==void 0){let r=e.type;const i=t;if(typeof r!=
"string")return p.errors=[{instancePath:o+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(r===
"read"||r==="write"||r==="openid"))return p.errors=[{instancePath:o+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:f.properties.
type.enum},message:"must be equal to one of the allowed values"}],!1;var a=i===t}else var a=!0}}else return p.errors=[{instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return p.errors=s,t===0}function m(e,{instancePath:o="",parentData:c,parentDataProperty:g,rootData:l=e}={}){
let s=null,t=0;if(t===0)if(Array.isArray(e)){var a=!0;const n=e.length;for(let r=0;r<n;r++){const i=t;p(e[r],{instancePath:o+"/"+r,parentData:e,parentDataProperty:r,
rootData:l})||(s=s===null?p.errors:s.concat(p.errors),t=s.length);var a=i===t;if(!a)break}}else return m.errors=[{instancePath:o,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;return m.errors=s,t===0}const b={},w={200:{"application/json":d},403:{},429:{"application/problem+json":y},
500:{"application/problem+json":y}};export{b as request,w as responses};

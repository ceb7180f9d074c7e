// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is25 as i,is32 as p,is34 as n,is4 as a,is45 as l,is63 as m,is64 as c}from"./shared.js";import{is48 as b}from"./shared-authentication.js";const y=o;function o(e,{
instancePath:r="",parentData:f,parentDataProperty:j,rootData:u=e}={}){let t=null,s=0;if(s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.mobilePhone!==void 0&&
typeof e.mobilePhone!="string")return o.errors=[{instancePath:r+"/mobilePhone",schemaPath:"#/properties/mobilePhone/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return o.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return o.
errors=t,s===0}const g={"application/json":y},x={200:{"application/json":b},400:{"application/problem+json":m,"application/json":a},401:{},403:{"application/pro\
blem+json":i,"text/plain":c},404:{"application/problem+json":n},415:{"application/problem+json":p},429:{},500:{"application/json":l}};export{g as request,x as responses};

// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{formats6 as p,is24 as n,is25 as l,is32 as m,is34 as c,is41 as f,is45 as u,is63 as y,is64 as j,validate225 as d}from"./shared.js";const b=d,h=s;function s(e,{
instancePath:t="",parentData:g,parentDataProperty:P,rootData:k=e}={}){let a=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.id!==void 0){let o=e.
id;const i=r;if(r===i&&r===i)if(typeof o=="string"){if(!p.test(o))return s.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'}],!1}else return s.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1}}else return s.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return s.errors=a,r===0}const w={"application/json":h},x={200:{"application/json":b},400:{"application/problem+json":y},401:{},402:{"application/problem+json":f},
403:{"application/json":n,"application/problem+json":l,"text/plain":j},404:{"application/problem+json":c},415:{"application/problem+json":m},429:{},500:{"applic\
ation/json":u}};export{w as request,x as responses};

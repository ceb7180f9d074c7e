// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is24 as i,is25 as o,is32 as p,is34 as s,is4 as n,is45 as a,is61 as t,is63 as l}from"./shared.js";import{is30 as c,is33 as r,is48 as j}from"./shared-authentication.js";
const b={"application/json":c},f={200:{"application/json":j},400:{"application/problem+json":l,"application/json":n},401:{"application/json":t},403:{"applicatio\
n/json":i,"application/problem+json":o},404:{"application/json":r,"application/problem+json":s},415:{"application/problem+json":p},429:{},500:{"application/json":a}};export{b as request,f as responses};

// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is25 as o,is34 as i,is45 as p,is5 as s,is61 as n,is64 as t}from"./shared.js";const e={},l={200:{"application/json":s},401:{"application/json":n},403:{"ap\
plication/problem+json":o,"text/plain":t},404:{"application/problem+json":i},429:{},500:{"application/json":p}};export{e as request,l as responses};

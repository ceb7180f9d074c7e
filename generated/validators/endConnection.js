// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is24 as o,is25 as i,is34 as p,is41 as s,is45 as n,is5 as t,is64 as a}from"./shared.js";const l={},r={200:{"application/json":t},401:{},402:{"application/\
problem+json":s},403:{"application/json":o,"application/problem+json":i,"text/plain":a},404:{"application/problem+json":p},429:{},500:{"application/json":n}};export{l as request,r as responses};

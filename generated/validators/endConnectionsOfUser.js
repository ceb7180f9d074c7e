// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is24 as o,is25 as i,is34 as p,is41 as s,is45 as n,is64 as t,validate168 as a}from"./shared.js";const e=a,c={},r={200:{"application/json":e},401:{},402:{"\
application/problem+json":s},403:{"application/json":o,"application/problem+json":i,"text/plain":t},404:{"application/problem+json":p},429:{},500:{"application/\
json":n}};export{c as request,r as responses};

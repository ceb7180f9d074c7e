// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is25 as o,is34 as i,is41 as p,is45 as s,is5 as n,is64 as t}from"./shared.js";const e={},l={200:{"application/json":n},401:{},402:{"application/problem+js\
on":p},403:{"application/problem+json":o,"text/plain":t},404:{"application/problem+json":i},429:{},500:{"application/json":s}};export{e as request,l as responses};

// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is35 as o,is38 as p}from"./shared-oauth-2-0.js";const i={},n={200:{"application/json":p},302:{},400:{"application/json":o},401:{"application/json":o},403:{
"application/json":o},429:{}};export{i as request,n as responses};

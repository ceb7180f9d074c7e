// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is12 as p,is26 as o}from"./shared-oauth-clients.js";const n={},s={200:{"application/json":p},403:{"application/problem+json":o},404:{"application/problem\
+json":o},429:{"application/problem+json":o},500:{"application/problem+json":o}};export{n as request,s as responses};

// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is26 as o,is9 as p}from"./shared-oauth-clients.js";const i={},n={200:{"application/json":p},403:{},404:{"application/problem+json":o},429:{"application/p\
roblem+json":o},500:{"application/problem+json":o}};export{i as request,n as responses};

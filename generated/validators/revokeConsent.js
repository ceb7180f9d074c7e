// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is26 as o}from"./shared-oauth-clients.js";const s={},e={200:{},403:{},429:{"application/problem+json":o},500:{"application/problem+json":o},503:{}};export{s as request,e as responses};

// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{is26 as o}from"./shared-oauth-clients.js";const n={},i={200:{},400:{"application/problem+json":o},403:{"application/problem+json":o},404:{"application/pr\
oblem+json":o},429:{"application/problem+json":o},500:{"application/problem+json":o}};export{n as request,i as responses};

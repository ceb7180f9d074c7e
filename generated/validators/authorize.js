// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
const e={},s={200:{},302:{},429:{}};export{e as request,s as responses};

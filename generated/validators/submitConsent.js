// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{func1 as x,validate103 as v,validate99 as d}from"./shared.js";const j=c;function c(r,{instancePath:f="",parentData:L,parentDataProperty:N,rootData:h=r}={}){
let s=null,e=0;const m=e,P=e,_=e;let i=!1;const k=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.response_type===void 0&&(n="response_type")){const t={};
s===null?s=[t]:s.push(t),e++}}var l=k===e;if(i=i||l,!i){const n=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.request_uri===void 0&&(o="request_uri")){
const A={};s===null?s=[A]:s.push(A),e++}}var l=n===e;if(i=i||l,!i){const o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.redirect_uri===void 0&&(u="\
redirect_uri")){const a={};s===null?s=[a]:s.push(a),e++}}var l=o===e;if(i=i||l,!i){const u=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.code_challenge===
void 0&&(y="code_challenge")){const b={};s===null?s=[b]:s.push(b),e++}}var l=u===e;if(i=i||l,!i){const y=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let D;if(r.
code_challenge_method===void 0&&(D="code_challenge_method")){const w={};s===null?s=[w]:s.push(w),e++}}var l=y===e;i=i||l}}}}if(i)e=_,s!==null&&(_?s.length=_:s=null);else{
const n={};s===null?s=[n]:s.push(n),e++}var q=P===e;if(q)return c.errors=[{instancePath:f,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"}],
!1;if(e=m,s!==null&&(m?s.length=m:s=null),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.client_id===void 0&&(n="client_id")||r.state===void 0&&(n=
"state"))return c.errors=[{instancePath:f,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],
!1;if(r.client_id!==void 0){const t=e;v(r.client_id,{instancePath:f+"/client_id",parentData:r,parentDataProperty:"client_id",rootData:h})||(s=s===null?v.errors:
s.concat(v.errors),e=s.length);var p=t===e}else var p=!0;if(p){if(r.state!==void 0){let t=r.state;const o=e;if(e===o)if(typeof t=="string"){if(x(t)<1)return c.errors=
[{instancePath:f+"/state",schemaPath:"#/properties/state/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return c.errors=[{instancePath:f+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=o===e}else
var p=!0;if(p)if(r.scope!==void 0){let t=r.scope;const o=e;if(e===o)if(Array.isArray(t)){var g=!0;const u=t.length;for(let a=0;a<u;a++){const y=e;d(t[a],{instancePath:f+
"/scope/"+a,parentData:t,parentDataProperty:a,rootData:h})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var g=y===e;if(!g)break}}else return c.errors=[{
instancePath:f+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=o===e}else var p=!0}}else return c.
errors=[{instancePath:f,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return c.errors=s,e===0}const T={"application/x-\
www-form-urlencoded":j,"multipart/form-data":j},E={200:{},302:{},429:{}};export{T as request,E as responses};

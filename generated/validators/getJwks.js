// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import{pattern5 as P}from"./shared.js";const x=l,w=new RegExp("^[A-Za-z0-9_-]{43}$","u");function p(e,{instancePath:s="",parentData:g,parentDataProperty:k,rootData:c=e}={}){
let i=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.kty===void 0&&(o="kty")||e.kid===void 0&&(o="kid")||e.crv===void 0&&(o="crv")||e.
x===void 0&&(o="x")||e.y===void 0&&(o="y"))return p.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must \
have required property '"+o+"'"}],!1;if(e.kty!==void 0){let t=e.kty;const n=r;if(typeof t!="string")return p.errors=[{instancePath:s+"/kty",schemaPath:"#/proper\
ties/kty/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(t!=="EC")return p.errors=[{instancePath:s+"/kty",schemaPath:"#/properties/\
kty/const",keyword:"const",params:{allowedValue:"EC"},message:"must be equal to constant"}],!1;var a=n===r}else var a=!0;if(a){if(e.kid!==void 0){const t=r;if(typeof e.
kid!="string")return p.errors=[{instancePath:s+"/kid",schemaPath:"#/properties/kid/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=t===
r}else var a=!0;if(a){if(e.crv!==void 0){let t=e.crv;const n=r;if(typeof t!="string")return p.errors=[{instancePath:s+"/crv",schemaPath:"#/properties/crv/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(t!=="P-256")return p.errors=[{instancePath:s+"/crv",schemaPath:"#/properties/crv/const",keyword:"\
const",params:{allowedValue:"P-256"},message:"must be equal to constant"}],!1;var a=n===r}else var a=!0;if(a){if(e.x!==void 0){let t=e.x;const n=r;if(r===n)if(typeof t==
"string"){if(!w.test(t))return p.errors=[{instancePath:s+"/x",schemaPath:"#/properties/x/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{43}$"},message:'\
must match pattern "^[A-Za-z0-9_-]{43}$"'}],!1}else return p.errors=[{instancePath:s+"/x",schemaPath:"#/properties/x/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=n===r}else var a=!0;if(a)if(e.y!==void 0){let t=e.y;const n=r;if(r===n)if(typeof t=="string"){if(!w.test(t))return p.errors=
[{instancePath:s+"/y",schemaPath:"#/properties/y/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{43}$"},message:'must match pattern "^[A-Za-z0-9_-]{4\
3}$"'}],!1}else return p.errors=[{instancePath:s+"/y",schemaPath:"#/properties/y/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===
r}else var a=!0}}}}else return p.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return p.errors=
i,r===0}function y(e,{instancePath:s="",parentData:g,parentDataProperty:k,rootData:c=e}={}){let i=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){
let o;if(e.kty===void 0&&(o="kty")||e.kid===void 0&&(o="kid")||e.n===void 0&&(o="n")||e.e===void 0&&(o="e"))return y.errors=[{instancePath:s,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(e.kty!==void 0){let t=e.kty;const n=r;if(typeof t!="str\
ing")return y.errors=[{instancePath:s+"/kty",schemaPath:"#/properties/kty/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(t!=="RSA")
return y.errors=[{instancePath:s+"/kty",schemaPath:"#/properties/kty/const",keyword:"const",params:{allowedValue:"RSA"},message:"must be equal to constant"}],!1;
var a=n===r}else var a=!0;if(a){if(e.kid!==void 0){const t=r;if(typeof e.kid!="string")return y.errors=[{instancePath:s+"/kid",schemaPath:"#/properties/kid/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=t===r}else var a=!0;if(a){if(e.n!==void 0){let t=e.n;const n=r;if(r===n)if(typeof t=="\
string"){if(!P.test(t))return y.errors=[{instancePath:s+"/n",schemaPath:"#/properties/n/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'\
must match pattern "^[A-Za-z0-9_-]+$"'}],!1}else return y.errors=[{instancePath:s+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=n===r}else var a=!0;if(a)if(e.e!==void 0){let t=e.e;const n=r;if(r===n)if(typeof t=="string"){if(!P.test(t))return y.errors=[{instancePath:s+
"/e",schemaPath:"#/properties/e/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+$"'}],!1}else return y.
errors=[{instancePath:s+"/e",schemaPath:"#/properties/e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===r}else var a=!0}}}else
return y.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return y.errors=i,r===0}function l(e,{instancePath:s="",
parentData:g,parentDataProperty:k,rootData:c=e}={}){let i=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let t;if(e.keys===void 0&&(t="keys"))return l.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;if(e.keys!==void 0){
let n=e.keys;if(r===r)if(Array.isArray(n)){var a=!0;const b=n.length;for(let f=0;f<b;f++){let h=n[f];const _=r,d=r;let u=!1,m=null;const A=r;p(h,{instancePath:s+
"/keys/"+f,parentData:n,parentDataProperty:f,rootData:c})||(i=i===null?p.errors:i.concat(p.errors),r=i.length);var o=A===r;o&&(u=!0,m=0);const q=r;y(h,{instancePath:s+
"/keys/"+f,parentData:n,parentDataProperty:f,rootData:c})||(i=i===null?y.errors:i.concat(y.errors),r=i.length);var o=q===r;if(o&&u?(u=!1,m=[m,1]):o&&(u=!0,m=1),
u)r=d,i!==null&&(d?i.length=d:i=null);else{const v={instancePath:s+"/keys/"+f,schemaPath:"#/properties/keys/items/oneOf",keyword:"oneOf",params:{passingSchemas:m},
message:"must match exactly one schema in oneOf"};return i===null?i=[v]:i.push(v),r++,l.errors=i,!1}var a=_===r;if(!a)break}}else return l.errors=[{instancePath:s+
"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return l.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return l.errors=i,r===0}const z={},Z={200:{"application/json":x},302:{},429:{}};export{z as request,Z as responses};

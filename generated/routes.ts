// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
// Both expect `/path METHOD`, with the path as the server routes it: percent-decoded, no slash at the end. Aliases are included.

/** The operations that carry a credential of their own. */
export const ownCredentials = /^(?!\/api\/2\.0\/authentication\/logout POST$)(\/api\/2\.0(\/authentication( POST|\/[^/]+ \w+)|\/clients( \w+|\/[^/]+( \w+|\/activation \w+|\/info \w+|\/regenerate \w+|\/revoke \w+))|\/oauth2(\/authorize \w+|\/clients( \w+|\/[^/]+( \w+|\/activation \w+|\/info \w+|\/regenerate \w+|\/revoke \w+))|\/introspect \w+|\/jwks \w+|\/revoke \w+|\/scopes \w+|\/token \w+)|\/scopes \w+|\/settings\/tfaapp(\/setup \w+|\/validate \w+))|\/oauth2(\/authorize \w+|\/introspect \w+|\/jwks \w+|\/revoke \w+|\/token \w+))$/i

/** The operations that document a redirect (3xx). */
export const documentedRedirects = /^(\/api\/2\.0\/oauth2(\/authorize \w+|\/introspect \w+|\/jwks \w+|\/revoke \w+|\/token \w+|\/userinfo \w+)|\/oauth2(\/authorize \w+|\/introspect \w+|\/jwks \w+|\/revoke \w+|\/token \w+|\/userinfo \w+))$/i

/** The operations that take a credential and serve anonymous callers as well: a dead token makes one of them of the caller. */
export const servesAnonymous = /^\/api\/2\.0(\/authentication( GET|\/logout \w+)|\/capabilities \w+|\/capabilities\.json \w+|\/settings \w+)$/i

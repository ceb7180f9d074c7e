// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
// Both expect `/path METHOD`, with the path as the server routes it: percent-decoded, no slash at the end. Aliases are included.

/** The operations that carry a credential of their own. */
export const ownCredentials = /^(?!\/api\/2\.0\/authentication\/logout POST$)(\/api\/2\.0(\/authentication( POST|\/[^/]+ POST)|\/clients( (DELETE|GET|POST)|\/[^/]+( (DELETE|GET|PUT)|\/activation PATCH|\/info GET|\/regenerate PATCH|\/revoke DELETE))|\/oauth2(\/authorize (GET|POST)|\/clients( (DELETE|GET|POST)|\/[^/]+( (DELETE|GET|PUT)|\/activation PATCH|\/info GET|\/regenerate PATCH|\/revoke DELETE))|\/introspect POST|\/jwks GET|\/revoke POST|\/scopes GET|\/token POST)|\/scopes GET|\/settings\/tfaapp(\/setup GET|\/validate POST))|\/oauth2(\/authorize (GET|POST)|\/introspect POST|\/jwks GET|\/revoke POST|\/token POST))$/i

/** The operations that document a redirect (3xx). */
export const documentedRedirects = /^(\/api\/2\.0\/oauth2(\/authorize (GET|POST)|\/introspect POST|\/jwks GET|\/revoke POST|\/token POST|\/userinfo (GET|POST))|\/oauth2(\/authorize (GET|POST)|\/introspect POST|\/jwks GET|\/revoke POST|\/token POST|\/userinfo (GET|POST)))$/i

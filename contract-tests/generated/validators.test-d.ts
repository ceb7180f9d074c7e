/** Compiled, never run: what the types of the guards say, and what must not compile, one line each with its reason. */
import type { operations } from '../../generated/schema.d.ts'
import { getSelf, login, logout } from '../../generated/validators/index.js'

type Self = operations['getSelf']['responses'][200]['content']['application/json']
type Login = operations['login']['requestBody']['content']['application/json']

declare const value: unknown

const { request, responses } = await getSelf()
// @ts-expect-error what has not been judged is unknown
value satisfies Self
if (responses[200]['application/json'](value)) value satisfies Self

const guards = await login()
if (guards.request['application/json'](value)) value satisfies Login
guards.request['application/json'].errors?.[0]?.instancePath satisfies string | undefined

// @ts-expect-error a status that the operation does not document has no guards
responses[418] satisfies unknown
// @ts-expect-error a media type that the response does not have has no guard
responses[200]['text/html'] satisfies unknown
// @ts-expect-error an operation without a request body has no guard for one
request['application/json'] satisfies unknown
// @ts-expect-error the guards come with a promise: each operation is a module of its own
logout().responses satisfies unknown

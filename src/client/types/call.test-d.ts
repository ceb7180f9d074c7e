/** Compiled, never run: what a call may be given, and what must not compile, one line each with its reason. */
import { createClient } from '../index.ts'

const portal = createClient({ baseUrl: 'https://acme.example' })

await portal.GET('/api/2.0/people/@self', { headers: { accept: 'application/json' }, timeout: 1000 })
await portal.DELETE('/api/2.0/keys/{keyId}', { params: { path: { keyId: '3fa85f64-5717-4562-b3fc-2c963f66afa6' } } })
await portal.POST('/api/2.0/keys', { body: { name: 'ci', permissions: ['files:read'], expiresInDays: 30 } })

// @ts-expect-error the description has no such path
await portal.GET('/api/2.0/people/@nobody')
// @ts-expect-error the path has no such method
await portal.DELETE('/api/2.0/people/@self')
// @ts-expect-error the path parameter is missing
await portal.DELETE('/api/2.0/keys/{keyId}')
// @ts-expect-error the path parameter has another name
await portal.DELETE('/api/2.0/keys/{keyId}', { params: { path: { id: 'x' } } })
// @ts-expect-error the body is missing
await portal.POST('/api/2.0/keys')
// @ts-expect-error a required property of the body is missing
await portal.POST('/api/2.0/keys', { body: { expiresInDays: 30 } })
// @ts-expect-error a property of the body has the wrong type
await portal.POST('/api/2.0/keys', { body: { name: 'ci', expiresInDays: 'many' } })
// @ts-expect-error the operation takes no body
await portal.GET('/api/2.0/people/@self', { body: {} })
// @ts-expect-error the method belongs to the call, not to its options
await portal.GET('/api/2.0/people/@self', { method: 'POST' })
// @ts-expect-error the cookie jar stays out, whatever the caller says
await portal.GET('/api/2.0/people/@self', { credentials: 'include' })

const form = { token: 't', client_id: 'c', client_secret: 's' }
await portal.POST('/oauth2/revoke', { body: new URLSearchParams(form) })
await portal.POST('/oauth2/revoke', { body: form, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
// @ts-expect-error an object becomes a form only where the call says so
await portal.POST('/oauth2/revoke', { body: form })

// The data follows how the body is read.
const text = await portal.GET('/api/2.0/people/@self', { parseAs: 'text' })
if (text.ok) text.data satisfies string
const stream = await portal.GET('/api/2.0/people/@self', { parseAs: 'stream' })
if (stream.ok) stream.data satisfies ReadableStream | null

/** Types generated from any other document will do. */
interface OtherPaths {
  '/pets/{id}': {
    parameters: { path: { id: number } }
    get: {
      parameters: { query: { verbose: boolean }; header?: never; path: { id: number }; cookie?: never }
      requestBody?: never
      responses: { 200: { headers: object; content: { 'application/json': { name: string } } } }
    }
    put: {
      parameters: { query?: never; header?: never; path: { id: number }; cookie?: never }
      requestBody?: { content: { 'application/json': { name: string } } }
      responses: { 204: { headers: object; content?: never } }
    }
    post?: never
  }
}
const pets = createClient<OtherPaths>({ baseUrl: 'https://pets.example' })
const pet = await pets.GET('/pets/{id}', { params: { path: { id: 1 }, query: { verbose: true } } })
if (pet.ok) pet.data.name satisfies string
await pets.PUT('/pets/{id}', { params: { path: { id: 1 } } })
await pets.PUT('/pets/{id}', { params: { path: { id: 1 } }, body: { name: 'Rex' } })
// @ts-expect-error the required query is missing
await pets.GET('/pets/{id}', { params: { path: { id: 1 } } })
// @ts-expect-error this document has no such method
await pets.POST('/pets/{id}')

// @ts-expect-error a client of another document does not know this one's paths
await pets.GET('/api/2.0/people/@self')
// @ts-expect-error a key is no credential: apiKey(key) is
createClient({ baseUrl: 'https://acme.example', auth: 'sk-0' })
// @ts-expect-error without a base URL there is no portal
createClient({})

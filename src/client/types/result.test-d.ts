/** Compiled, never run: what the types of a result say, and what must not compile, one line each with its reason. */
import { apiKey, createClient, unwrap, type ResultOf } from '../index.ts'

const portal = createClient({ baseUrl: 'https://acme.example', auth: apiKey('sk-0') })

// The example of the README.
const self = await portal.GET('/api/2.0/people/@self')
if (self.ok) self.data.response.displayName satisfies string
else self.error.code satisfies string

// A documented status narrows exactly, also one without a body.
if (self.status === 200) self.ok satisfies true
if (self.status === 401) {
  self.error.body satisfies undefined
  self.error.code satisfies 'unauthorized'
  self.error.status satisfies 401
}
if (!self.ok && self.status === 500) self.error.body?.error.message satisfies string | undefined
if (!self.ok && self.status === 502) {
  self.error.code satisfies string
  // @ts-expect-error a documented status has its code in a member of its own
  self.error.code satisfies 'unauthorized'
  // @ts-expect-error an undocumented status says nothing about its body
  self.error.body satisfies string
}
// @ts-expect-error 299 is no status that the registry knows
if (self.status === 299) throw new Error()
// @ts-expect-error without a look at `ok` there is no data
self.data satisfies unknown
// @ts-expect-error a success has no error
if (self.ok) self.error satisfies unknown
// @ts-expect-error results are read, not written
if (self.ok) self.data = self.data
// @ts-expect-error an empty 401 has no message
if (self.status === 401) self.error.body.error satisfies unknown

// unwrap gives the data of the success, at once or later.
unwrap(self).response.displayName satisfies string
;(await unwrap(portal.GET('/api/2.0/people/@self'))).response.displayName satisfies string
// @ts-expect-error a response is no result
void unwrap(new Response())

/** Ranges and `default`, as other descriptions have them. */
interface Other {
  parameters: { query?: never; header?: never; path?: never; cookie?: never }
  responses: {
    200: { headers: object; content: { 'application/json': { exact: true } } }
    '2XX': { headers: object; content: { 'application/json': { range: true } } }
    404: { headers: object; content: { 'application/problem+json': { missing: true } } }
    '4XX': { headers: object; content: { 'application/json': { refused: true }; 'text/plain': string } }
    default: { headers: object; content: { 'application/json': { any: true } } }
  }
}
declare const other: ResultOf<Other>
if (other.status === 200) other.data.exact satisfies true
if (other.status === 201) other.data.range satisfies true
if (other.status === 404) other.error.body?.missing satisfies true | undefined
if (other.status === 403 && typeof other.error.body !== 'string') other.error.body?.refused satisfies true | undefined
if (other.status === 500) other.error.body?.any satisfies true | undefined
// @ts-expect-error the exact entry wins over its range
if (other.status === 200) other.data.range satisfies true
// @ts-expect-error beside a documented success, `default` is for errors
if (other.ok) other.data.any satisfies true

/** Only `default`: it stands for successes too. */
declare const only: ResultOf<{ responses: { default: { headers: object; content: { 'application/json': 1 } } } }>
if (only.ok) only.data satisfies 1
else only.error.body satisfies 1 | undefined

/** A success without a body, and one that is not JSON. */
declare const empty: ResultOf<{ responses: { 204: { headers: object; content?: never } } }>
if (empty.ok) empty.data satisfies undefined
declare const page: ResultOf<{ responses: { 200: { headers: object; content: { 'text/html': string } } } }>
// @ts-expect-error what is not JSON is not read as such: ask for it with parseAs
if (page.ok) page.data satisfies string
declare const text: ResultOf<{ responses: { 200: { headers: object; content: { 'text/html': string } } } }, 'text'>
if (text.ok) text.data satisfies string

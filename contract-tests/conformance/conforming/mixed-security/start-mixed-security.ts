import type { Call, Reply } from '../../kit/call.ts'
import { createAnswerer } from '../../kit/create-answerer.ts'
import { listen } from '../../kit/listen.ts'
import { refuse } from '../../kit/problem.ts'
import type { StartedServer } from '../../kit/started-server.ts'

const token = 'mixed-token-5f2b8c1e9d3a7064b1c2'
const key = 'mixed-key-0a9b8c7d6e5f4a3b2c1d'

/**
 * OR, AND, optional and none, side by side, with habits that a strict reader may take for faults: 404 for methods that a path does
 * not have, errors documented by `default` only, headers that nobody documented, and a wrong credential that counts for none where
 * one is optional.
 */
export async function startMixedSecurity(): Promise<StartedServer> {
  const notes: { id: number; text: string }[] = []
  const answer = createAnswerer<undefined>({
    routes: [
      { id: 'getOpen', method: 'GET', path: '/open', serve: () => text('anybody') },
      { id: 'getEither', method: 'GET', path: '/either', serve: () => text('token or key') },
      { id: 'getBoth', method: 'GET', path: '/both', serve: () => text('token and key') },
      { id: 'getBothOrCookie', method: 'GET', path: '/both-or-cookie', serve: () => text('token and key, or cookie') },
      {
        id: 'getMaybe',
        method: 'GET',
        path: '/maybe',
        serve: ({ call }) => text(hasToken(call) ? 'somebody' : 'anybody'),
      },
      {
        id: 'addNote',
        method: 'POST',
        path: '/notes',
        body: {
          mediaTypes: ['application/json'],
          // Properties that are not known are passed over, as the document leaves them open.
          schema: { type: 'object', required: ['text'], properties: { text: { type: 'string', maxLength: 100 } } },
        },
        serve: ({ body }) => {
          const note = { id: notes.length + 1, text: String(body.text) }
          notes.push(note)
          return { status: 201, headers: { Location: `/notes/${note.id}` }, json: note }
        },
      },
      {
        id: 'readNote',
        method: 'GET',
        path: '/notes/{id}',
        serve: ({ path }) => {
          const note = notes.find(({ id }) => String(id) === path.id)
          return note === undefined ? refuse(404, 'there is none') : { status: 200, json: note }
        },
      },
    ],
    admit: ({ id }, call) => {
      const wanted = rules[id] ?? []
      if (wanted.length > 0 && !wanted.some((needed) => needed.every((has) => has(call))))
        refuse(401, 'who are you?', { 'WWW-Authenticate': 'Bearer, ApiKey realm="mixed"' })
      return undefined
    },
    input: { invalid: 422, takesAnyMediaType: false },
    otherMethod: ({ method }, allow) =>
      method === 'OPTIONS'
        ? { status: 204, headers: { Allow: `${allow}, OPTIONS`, 'Access-Control-Allow-Methods': allow } }
        : { status: 404, json: { title: 'Not Found', status: 404, detail: 'no such route' } },
    finish: (reply) => ({
      ...reply,
      headers: { ...reply.headers, 'X-Request-Id': '4711', 'Access-Control-Allow-Origin': '*', Vary: 'Origin' },
    }),
  })
  return {
    ...(await listen(answer)),
    documentPath: `${import.meta.dirname}/openapi.yaml`,
    profilePath: `${import.meta.dirname}/profile.yaml`,
  }
}

type Has = (call: Call) => boolean

const hasToken: Has = ({ authorizations }) =>
  authorizations.length === 1 && new RegExp(`^bearer +${token}$`, 'i').test(authorizations[0] ?? '')
const hasKey: Has = ({ headers }) => headers['x-key'] === key
const hasCookie: Has = ({ headers }) => (headers.cookie ?? '').split('; ').includes(`mixed=${key}`)

/** By operation: alternatives, and what each needs. */
const rules: Readonly<Record<string, readonly (readonly Has[])[]>> = {
  getEither: [[hasToken], [hasKey]],
  getBoth: [[hasToken, hasKey]],
  getBothOrCookie: [[hasToken, hasKey], [hasCookie]],
  addNote: [[hasToken], [hasKey]],
  readNote: [[hasToken], [hasKey]],
}

function text(said: string): Reply {
  return { status: 200, json: { said } }
}

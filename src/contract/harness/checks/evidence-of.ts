import type { Document, Operation } from '../../document/document.ts'
import type { Case } from '../case.ts'
import type { Evidence, WireExchange, WireHeader, WireRequest, WireResponse } from '../evidence.ts'

/** For the tests of checks: evidence of a case where everything is right, but for what is given. */
export interface Given {
  readonly operation?: Partial<Operation>
  readonly values?: Partial<Case['values']>
  readonly request?: Partial<WireRequest>
  readonly response?: Partial<WireResponse>
  readonly verdicts?: Partial<WireExchange['verdicts']>
  readonly evidence?: Partial<Evidence>
}

const operation: Operation = {
  id: 'putItem',
  method: 'PUT',
  path: '/items/{name}',
  parameters: ['path', 'query', 'header', 'cookie'].map((place) => ({
    name: place === 'path' ? 'name' : place === 'header' ? 'X-Trace' : place === 'query' ? 'filter' : 'theme',
    in: place as 'path' | 'query' | 'header' | 'cookie',
    required: false,
    schema: true,
    pointer: `/${place}`,
  })),
  responses: [{ status: '200', headers: [], content: [], links: [], pointer: '/responses' }],
  security: [[]],
  pointer: '/paths/put',
  raw: {},
}

const headers: readonly WireHeader[] = [
  ['authorization', 'Bearer secret'],
  ['content-type', 'application/json'],
  ['x-trace', 't1'],
  ['cookie', 'theme=dark'],
]

const document: Document = {
  source: 'shop.yaml',
  title: '',
  version: '',
  openapi: '3.1.0',
  operations: [],
  securitySchemes: {
    token: { type: 'http', scheme: 'bearer' },
    key: { type: 'apiKey', in: 'query', name: 'key' },
    session: { type: 'apiKey', in: 'cookie', name: 'session' },
  },
  bundled: {},
  problems: [],
  locate: () => ({ file: 'shop.yaml', line: 3, column: 1 }),
}

export function evidenceOf(given: Given = {}): Evidence {
  const row = {
    operation: { ...operation, ...given.operation },
    alternative: [],
    alternativeName: 'token',
    status: '200',
  }
  const values = {
    path: { name: 'a/b' },
    query: { filter: 'x&y' },
    header: { 'X-Trace': 't1' },
    cookie: { theme: 'dark' },
    body: { mediaType: 'application/json', value: { a: 1 } },
    ...given.values,
  }
  return {
    document,
    case: { row, variant: '', values, answer: { code: 200 } },
    credentials: [{ in: 'header', name: 'authorization', value: 'Bearer secret' }],
    secrets: [{ name: 'token', value: 'secret' }],
    departures: [{ method: 'PUT', url: 'http://127.0.0.1:1/items/a%2Fb', foreign: false }],
    exchanges: [exchange(given)],
    received: { ok: true, status: 200, body: { id: 1 } },
    ...given.evidence,
  }
}

function exchange({ request, response, verdicts }: Given): WireExchange {
  return {
    request: { method: 'PUT', path: '/items/a%2Fb', query: 'filter=x%26y', headers, body: '{"a":1}', ...request },
    response: { status: 200, headers: [['content-type', 'application/json']], body: '{"id":1}', ...response },
    verdicts: {
      answeredBy: 'description',
      prism: { acceptsRequest: true, request: [] },
      own: { request: [], response: [] },
      disagreements: [],
      ...verdicts,
    },
  }
}

/** The request's own headers with one replaced; `undefined` takes it away. */
export function withHeader(name: string, value: string | undefined): readonly WireHeader[] {
  const others = headers.filter(([one]) => one !== name)
  return value === undefined ? others : [...others, [name, value]]
}

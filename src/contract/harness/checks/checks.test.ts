import { describe, expect, it } from 'vitest'
import { checks } from './checks.ts'
import { evidenceOf, withHeader, type Given } from './evidence-of.ts'

interface SeededDefect extends Given {
  readonly check: string
  readonly name: string
  /** A part of what the difference says. */
  readonly actual: string
}

const error = { location: ['body', 'a'], severity: 'error', code: 'type', message: 'must be text' } as const
const remark = { about: 'body', at: '/a', message: 'must be text' } as const
const refusal = { acceptsRequest: false, request: [error] }
const disagreement = { about: 'response', prism: 'finds a fault', own: 'finds none' } as const

/** One line for each check, or several where it has several ways to fire. Each defect is caught by its check alone. */
const defects: readonly SeededDefect[] = [
  {
    check: 'own-origin',
    name: 'a request to another origin',
    evidence: { departures: [foreign('http://other.example/?secret'), evidenceOf().departures[0] ?? foreign('')] },
    actual: 'PUT http://other.example',
  },
  { check: 'one-request', name: 'nothing is sent', evidence: { departures: [], exchanges: [] }, actual: '0 requests' },
  {
    check: 'one-request',
    name: 'sent twice',
    evidence: { departures: [...evidenceOf().departures, ...evidenceOf().departures] },
    actual: '2 requests, 1 of them answered',
  },
  { check: 'method', name: 'another method', request: { method: 'POST' }, actual: 'POST' },
  { check: 'path', name: 'not encoded', request: { path: '/items/a/b' }, actual: '/items/a/b' },
  { check: 'path', name: 'encoded twice', request: { path: '/items/a%252Fb' }, actual: '/items/a%252Fb' },
  { check: 'path', name: 'no percent-encoding at all', request: { path: '/items/%zz' }, actual: '/items/%zz' },
  { check: 'query', name: 'glued from strings', request: { query: 'filter=x&y' }, actual: 'filter=x&y' },
  { check: 'query', name: 'lost', request: { query: '' }, actual: 'no query' },
  { check: 'query', name: 'more than was given', request: { query: 'filter=x%26y&page=1' }, actual: 'page=1' },
  {
    check: 'header-parameters',
    name: 'a lost header',
    request: { headers: withHeader('x-trace', undefined) },
    actual: 'nothing',
  },
  {
    check: 'header-parameters',
    name: 'another cookie',
    request: { headers: withHeader('cookie', 'theme=light') },
    actual: 'light',
  },
  {
    check: 'credential',
    name: 'none',
    request: { headers: withHeader('authorization', undefined) },
    actual: 'no header authorization',
  },
  {
    check: 'credential',
    name: 'lower case',
    request: { headers: withHeader('authorization', 'bearer secret') },
    actual: 'authorization: bearer secret',
  },
  {
    check: 'credential',
    name: 'twice',
    request: { headers: [...withHeader('', undefined), ['authorization', 'Bearer secret']] },
    actual: 'authorization: Bearer secret and authorization: Bearer secret',
  },
  {
    check: 'no-other-credential',
    name: 'in a header that no scheme names, by its value',
    request: { headers: withHeader('x-api-key', 'secret') },
    actual: 'header x-api-key: secret',
  },
  {
    check: 'no-other-credential',
    name: 'in a cookie',
    request: { headers: withHeader('cookie', 'theme=dark; session=stale') },
    actual: 'cookie session: stale',
  },
  {
    check: 'request-media-type',
    name: 'another',
    request: { headers: withHeader('content-type', 'text/plain') },
    actual: 'text/plain',
  },
  {
    check: 'request-media-type',
    name: 'none',
    request: { headers: withHeader('content-type', undefined) },
    actual: 'no Content-Type',
  },
  { check: 'request-body', name: 'a lost field', request: { body: '{}' }, actual: '{}' },
  { check: 'request-body', name: 'a mistyped field', request: { body: '{"a":"1"}' }, actual: '"1"' },
  { check: 'request-body', name: 'no body', request: { body: '' }, actual: 'no body' },
  { check: 'request-body', name: 'no JSON', request: { body: '{' }, actual: '{' },
  {
    check: 'request-schema',
    name: 'what the document does not allow',
    verdicts: { own: { request: [remark], response: [] } },
    actual: '/a: must be text',
  },
  { check: 'prism-request', name: 'what Prism refuses', verdicts: { prism: refusal }, actual: 'body.a: must be text' },
  {
    check: 'status-as-asked',
    name: 'another status',
    response: { status: 401 },
    evidence: { received: { ok: false, status: 401, body: { id: 1 } } },
    actual: '401',
  },
  {
    check: 'answer-schema',
    name: 'an answer that is not documented',
    verdicts: { own: { request: [], response: [remark] } },
    actual: '/a: must be text',
  },
  {
    check: 'verdicts-agree',
    name: 'a disagreement without a known reason',
    verdicts: { disagreements: [disagreement] },
    actual: 'Prism: finds a fault',
  },
  {
    check: 'received-status',
    name: 'another status',
    evidence: { received: { ok: true, status: 201, body: { id: 1 } } },
    actual: 'status 201, ok true',
  },
  {
    check: 'received-status',
    name: 'a refusal taken for a success',
    evidence: { received: { ok: false, status: 200, body: { id: 1 } } },
    actual: 'status 200, ok false',
  },
  {
    check: 'received-body',
    name: 'another body',
    evidence: { received: { ok: true, status: 200, body: { id: '1' } } },
    actual: '{"id":"1"}',
  },
  {
    check: 'received-body',
    name: 'no body',
    evidence: { received: { ok: true, status: 200, body: undefined } },
    actual: 'no body',
  },
]

describe('checks', () => {
  const judge = (given: Given) => {
    const evidence = evidenceOf(given)
    return checks.flatMap((check) => check.judge(evidence).map((difference) => ({ check: check.id, ...difference })))
  }

  it('find nothing where everything is right', () => {
    expect(judge({})).toEqual([])
  })

  it.each(defects)('$check alone catches: $name', ({ check, actual, ...given }) => {
    const differences = judge(given)
    expect(differences.map((difference) => difference.check)).toEqual([check])
    expect(differences[0]?.actual).toContain(actual)
  })

  it('completed alone catches a call that throws', () => {
    const thrown = { ...evidenceOf(), thrown: new TypeError('no') }
    expect(checks.flatMap((check) => check.judge(thrown).map(({ actual }) => `${check.id} ${actual}`))).toEqual([
      'completed TypeError: no',
    ])
  })

  it('completed alone catches a call that throws before it sends', () => {
    const thrown = { ...evidenceOf(), thrown: new TypeError('no'), departures: [], exchanges: [] }
    expect(checks.filter((check) => check.judge(thrown).length > 0).map(({ id }) => id)).toEqual(['completed'])
  })

  it('leave alone what a known hole of Prism explains', () => {
    const known = { about: 'request', prism: 'refuses', own: 'nothing', known: 'falsy-body' } as const
    expect(judge({ verdicts: { prism: refusal, disagreements: [known] } })).toEqual([])
  })

  it('compare forms field by field and leave multipart to the mock', () => {
    const form = { mediaType: 'application/x-www-form-urlencoded', value: { a: ['1', '2'], b: 3 } }
    const type = withHeader('content-type', form.mediaType)
    expect(judge({ values: { body: form }, request: { headers: type, body: 'b=3&a=1&a=2' } })).toEqual([])
    expect(judge({ values: { body: form }, request: { headers: type, body: 'b=3&a=1' } })).toHaveLength(1)
    const multipart = { mediaType: 'multipart/form-data', value: { a: '1' } }
    const boundary = withHeader('content-type', 'multipart/form-data; boundary=x')
    expect(judge({ values: { body: multipart }, request: { headers: boundary, body: '--x--' } })).toEqual([])
  })

  it('are each tested here, and have an id of their own', () => {
    const tested = new Set([...defects.map(({ check }) => check), 'completed'])
    expect(checks.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([])
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
  })
})

function foreign(url: string) {
  return { method: 'PUT', url, foreign: true }
}

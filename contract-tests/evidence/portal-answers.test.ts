import { describe, expect, test } from 'vitest'
import { described } from './described.ts'
import { portalOperations } from './portal-operations.ts'

const now = described('3.7')
const before = described('3.6')
const operations = portalOperations(now)
const json = ['content', 'application/json'] as const
const problem = ['content', 'application/problem+json'] as const
const components = ['components', 'schemas'] as const

/** Every schema in the answers of the portal's operations, `$ref`s followed, by the way that leads there. */
const schemas = operations.flatMap(({ id }) => [...answered(id)])

function answered(id: string): ReadonlyMap<string, Record<string, unknown>> {
  const found = new Map<string, Record<string, unknown>>()
  for (const status of now.keys(id, 'responses')) {
    for (const type of now.keys(id, 'responses', status, 'content')) {
      visit(['responses', status, 'content', type, 'schema'])
    }
  }
  return found

  function visit(way: readonly string[]): void {
    const schema = now.object(id, ...way)
    found.set([id, ...way].join(' '), schema)
    for (const name of now.keys(id, ...way, 'properties')) visit([...way, 'properties', name])
    for (const union of ['oneOf', 'anyOf']) {
      const members = now.at(id, ...way, union)
      if (Array.isArray(members)) members.forEach((_, index) => visit([...way, union, String(index)]))
    }
    if ('items' in schema) visit([...way, 'items'])
  }
}

describe('what an answer is made of', () => {
  test('portal-8.2: a new key is answered with 200, and its secret is only there', () => {
    expect(now.keys('createApiKey', 'responses')).not.toContain('201')
    const value = [...json, 'examples', 'narrow', 'value', 'response'] as const
    const created = now.object('createApiKey', 'responses', '200', ...value)
    expect(now.accepts('CreatedApiKey', created)).toBe(true)
    expect(now.accepts('ApiKey', created)).toBe(false)
    expect(now.accepts('ApiKey', { ...created, key: 'sk-***0000' })).toBe(true)
  })

  test('portal-8.21: a date is a string, with an offset or Z', () => {
    expect(now.accepts('ApiDateTime', '2026-11-21T22:59:00.0000000+03:00')).toBe(true)
    expect(now.accepts('ApiDateTime', { utcTime: '2026-11-21T19:59:00Z', timeZoneOffset: '03:00:00' })).toBe(false)
  })

  test('portal-8.22: captcha kinds, verdicts and statuses are numbers', () => {
    expect([3, 'hCaptcha'].filter((kind) => now.accepts('LoginRequest', { recaptchaType: kind }))).toEqual([3])
    const members = ['status', 'activationStatus', 'mobilePhoneActivationStatus']
    const types = members.map((name) => now.at('#', ...components, 'Self', 'properties', name, 'type'))
    expect([...types, now.at('#', ...components, 'Confirmation', 'properties', 'result', 'type')]).toEqual(
      Array.from({ length: 4 }, () => 'integer'),
    )
  })

  test('portal-8.23: no schema of an answer is closed', () => {
    expect(schemas.flatMap(([way, schema]) => (schema.additionalProperties === false ? [way] : []))).toEqual([])
    expect(schemas.length).toBeGreaterThan(1000)
  })

  test('portal-8.29: null stands in the exception envelope and nowhere else', () => {
    const nulls = schemas.flatMap(([way, schema]) => (String(schema.type).includes('null') ? [way] : []))
    expect(nulls.length).toBeGreaterThan(0)
    expect(nulls.filter((way) => !/ error (properties|oneOf 0 properties) (type|stack)$/.test(way))).toEqual([])
  })

  test('portal-6.1: the count of the list of keys is 1', () => {
    const list = now.object('listApiKeys', 'responses', '200', ...json, 'examples', 'two', 'value')
    expect(list.response).toHaveLength(2)
    expect(now.accepts('ApiKeysAnswer', list)).toBe(true)
    expect(now.accepts('ApiKeysAnswer', { ...list, count: 2 })).toBe(false)
  })

  test('vendor-5.11: status is 0 or 1, and never the status of HTTP', () => {
    const envelopes = schemas.filter(([way]) =>
      /application\/json schema( (oneOf|anyOf) \d)* properties status$/.test(way),
    )
    const values = envelopes.map(([, schema]) => schema.const)
    expect([...new Set(values)].toSorted()).toEqual([0, 1])
  })
})

describe('errors', () => {
  test('portal-8.24: a refused credential has no body, and each other error has its own shape', () => {
    const protectedOnes = operations.filter(({ id }) => !JSON.stringify(now.at(id, 'security')).includes('{}'))
    const bodies = protectedOnes.filter(({ id }) => now.keys(id, 'responses', '401', 'content').length > 0)
    expect([protectedOnes.length, bodies]).toEqual([22, []])
    const types = operations.flatMap(({ id }) =>
      now.keys(id, 'responses').flatMap((status) => {
        const content = now.keys(id, 'responses', status, 'content')
        const schemaless = content.filter(
          (type) => now.at(id, 'responses', status, 'content', type, 'schema') === undefined,
        )
        expect(schemaless).toEqual([])
        return content
      }),
    )
    expect([...new Set(types)].toSorted()).toEqual(['application/json', 'application/problem+json', 'text/plain'])
  })

  test('portal-8.28: the limits are in headers of the 429 alone, and none of them is certain', () => {
    const limits = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'Retry-After']
    const places = operations.flatMap(({ id }) =>
      now.keys(id, 'responses').filter((status) => {
        const headers = now.keys(id, 'responses', status, 'headers')
        return headers.some((name) => limits.includes(name))
      }),
    )
    expect([...new Set(places)]).toEqual(['429'])
    expect(now.keys('createApiKey', 'responses', '429', 'headers')).toEqual(limits)
    const required = limits.map((name) => now.at('createApiKey', 'responses', '429', 'headers', name, 'required'))
    expect(required).not.toContain(true)
  })

  test('portal-8.33: no operation answers 407', () => {
    const statuses = new Set(operations.flatMap(({ id }) => now.keys(id, 'responses')))
    expect([...statuses].filter((status) => status === '407')).toEqual([])
    expect(statuses).toContain('402')
  })

  test('portal-6.2: a key that does not exist is a 500', () => {
    const named = (id: string) => now.keys(id, 'responses', '500', ...json, 'examples')
    expect(['updateApiKey', 'deleteApiKey'].map(named)).toEqual([['unknownKey'], ['unknownKey']])
  })

  test('portal-6.3: looking up the key with a cookie is a 400, with any other header a 500', () => {
    expect(now.keys('getOwnApiKey', 'responses', '400', ...json, 'examples')).toEqual(['noHeader'])
    expect(now.keys('getOwnApiKey', 'responses', '500', ...json, 'examples')).toEqual(['noApiKey'])
  })

  test("portal-7.1: ending somebody else's session has an exception since 3.7", () => {
    const types = [before, now].map((release) => release.keys('endConnection', 'responses', '403', 'content'))
    expect(types.map((content) => content.includes('application/json'))).toEqual([false, true])
  })

  test('vendor-5.12: every operation answers 429 without a body, and 401 or says why not', () => {
    const unlimited = operations.filter(({ id }) => now.at(id, 'responses', '429') === undefined)
    const silent = operations.filter(
      ({ id }) => now.at(id, 'responses', '401') === undefined && typeof now.at(id, 'x-no-401') !== 'string',
    )
    expect([unlimited, silent, operations.length]).toEqual([[], [], 30])
  })
})

describe('single answers', () => {
  test('portal-8.27: the permissions are eleven names, and neither read nor write', () => {
    const names = now.strings('#', ...components, 'Permission', 'enum')
    expect([names.length, names.includes('read'), names.includes('write')]).toEqual([11, false, false])
  })

  test('portal-8.30: 3.6 has one way of the second factor, and 3.7 the other', () => {
    const setting = { id: 'app', title: 'x', enabled: true }
    const answer = (response: unknown, count: number) => ({
      response,
      count,
      links: [{ href: 'https://yourportal.onlyoffice.com/', action: 'GET' }],
      status: 0,
      statusCode: 200,
    })
    const url = 'https://yourportal.onlyoffice.com/confirm/TfaAuth?type=TfaAuth&uid=1'
    const confirmation = { url, cookieName: 'asc_confirm_key_TfaAuth', cookieValue: 'AAAA' }
    const verdicts = [before, now].map((release) => [
      release.accepts('TfaSettingsAnswer', answer([{ ...setting, avaliable: true }], 1)),
      release.accepts('TfaSettingsAnswer', answer([{ ...setting, available: true }], 1)),
      release.accepts('TfaConfirmationAnswer', answer(url, 1)),
      release.accepts('TfaConfirmationAnswer', answer(confirmation, 1)),
      release.keys('#', ...components, 'TfaCodeRequest', 'properties').includes('session'),
    ])
    expect(verdicts).toEqual([
      [true, false, true, false, false],
      [false, true, false, true, true],
    ])
  })

  test('portal-7.2: ending all sessions of a user has the empty envelope, and a cookie for oneself', () => {
    const ended = ['responses', '200'] as const
    expect(now.at('endConnectionsOfUser', ...ended, ...json, 'schema', 'properties', 'count', 'const')).toBe(0)
    expect(now.keys('endConnectionsOfUser', ...ended, 'headers')).toContain('Set-Cookie')
    expect(now.keys('endConnectionsOfUser', ...ended, ...problem)).toEqual([])
  })
})

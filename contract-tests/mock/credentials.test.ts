import { expect, test } from 'vitest'
import { prepareMock } from '../../src/contract/mock/prepare-mock.ts'
import { basic, fixture, runMock } from '../fixtures/run-mock.ts'

const prepared = await prepareMock(fixture('security.yaml'))

const table: [path: string, what: string, headers: Record<string, string>, status: number][] = [
  ['/basic', 'user and password', { authorization: basic('a:b') }, 200],
  ['/basic', 'a colon in the password, which RFC 7617 allows', { authorization: basic('a:b:c') }, 200],
  ['/basic', 'an empty password', { authorization: basic('a:') }, 200],
  ['/basic', 'a scheme word in lower case', { authorization: basic('a:b').replace('Basic', 'basic') }, 200],
  ['/basic', 'no colon', { authorization: basic('ab') }, 401],
  ['/basic', 'no base64', { authorization: 'Basic a:b' }, 401],
  ['/basic', 'a bearer token', { authorization: 'Bearer x' }, 401],
  ['/basic', 'nothing', {}, 401],
  ['/bearer', 'a token', { authorization: 'Bearer x' }, 200],
  ['/bearer', 'a scheme word in lower case, which RFC 9110 allows', { authorization: 'bearer x' }, 200],
  ['/bearer', 'two spaces', { authorization: 'Bearer  x' }, 200],
  ['/bearer', 'no token', { authorization: 'Bearer ' }, 401],
  ['/bearer', 'a raw token', { authorization: 'x' }, 401],
  ['/bearer', 'a token with a space in it', { authorization: 'Bearer x y' }, 401],
  ['/bearer', 'the token in the wrong header', { 'x-key': 'Bearer x' }, 401],
  ['/exact', 'the exact case', { authorization: 'Bearer x' }, 200],
  ['/exact', 'lower case', { authorization: 'bearer x' }, 401],
  ['/exact', 'lower case with Basic', { authorization: basic('a:b').replace('Basic', 'basic') }, 401],
  [
    '/digest',
    'a digest with an unquoted parameter, which RFC 7616 demands',
    { authorization: 'Digest username="a", qop=auth, response="c"' },
    200,
  ],
  ['/digest', 'nothing', {}, 401],
  ['/hoba', 'its scheme word', { authorization: 'HOBA result="x"' }, 200],
  ['/hoba', 'nothing', {}, 401],
  ['/hoba', 'another scheme', { authorization: 'Bearer x' }, 401],
  ['/header', 'the key', { 'x-key': 'x' }, 200],
  ['/header', 'an empty key', { 'x-key': '' }, 401],
  ['/header', 'the key as a bearer token', { authorization: 'Bearer x' }, 401],
  ['/query?key=x', 'the key', {}, 200],
  ['/query?key=', 'an empty key', {}, 401],
  ['/query?akey=x', 'a longer name', {}, 401],
  ['/cookie', 'the cookie', { cookie: 'auth=x' }, 200],
  ['/cookie', 'the cookie among others', { cookie: 'a=1; auth=x; b=2' }, 200],
  ['/cookie', 'a cookie whose name only ends like it', { cookie: 'xauth=1' }, 401],
  ['/cookie', 'an empty cookie before another', { cookie: 'auth=; other=1' }, 401],
  ['/raw', 'the bare key', { authorization: 'x' }, 200],
  ['/raw', 'any text, where no other scheme is documented', { authorization: 'Bearer x' }, 200],
  ['/any', 'the bare key', { authorization: 'x' }, 200],
  ['/any', 'a bearer token', { authorization: 'Bearer x' }, 200],
  ['/any', 'malformed Basic, which is no bare key', { authorization: 'Basic !!!' }, 401],
  ['/any', 'a bearer word without a token', { authorization: 'Bearer' }, 401],
  ['/any', 'a similar cookie', { cookie: 'xauth=1' }, 401],
  ['/oauth2', 'a token', { authorization: 'Bearer x' }, 200],
  ['/oauth2', 'Basic', { authorization: basic('a:b') }, 401],
  ['/openid', 'a token', { authorization: 'Bearer x' }, 200],
  ['/openid', 'nothing', {}, 401],
  ['/both', 'both', { authorization: basic('a:b'), 'x-key': 'x' }, 200],
  ['/both', 'only the first', { authorization: basic('a:b') }, 401],
  ['/both', 'only the second', { 'x-key': 'x' }, 401],
  ['/optional', 'nothing', {}, 200],
  ['/optional', 'a token', { authorization: 'Bearer x' }, 200],
  ['/optional', 'something else, which nobody asked for', { authorization: 'garbage' }, 200],
  ['/anonymous', 'nothing', {}, 200],
  ['/anonymous', 'something, which nobody asked for', { authorization: 'garbage' }, 200],
  ['/documented', 'nothing', {}, 401],
]

test.each(table)('%s with %s', async (path, _, headers, status) => {
  const mock = await runMock({ spec: prepared })
  const { exchange, ...sent } = await mock.send(path, { headers })
  expect(sent.status).toBe(status)
  expect(exchange.own.request.length === 0).toBe(status === 200)
  expect(exchange.disagreements).toEqual([])
})

test('two Authorization headers are not a credential', async () => {
  const mock = await runMock({ spec: prepared })
  const { status } = await mock.send('/bearer', {
    headers: [
      ['authorization', 'Bearer x'],
      ['authorization', 'Bearer y'],
    ],
  })
  expect(status).toBe(401)
})

test('what was sent is recorded as it was sent, and what Prism was shown instead is told', async () => {
  const mock = await runMock({ spec: prepared })
  const { exchange } = await mock.send('/bearer?a=%C3%A4', { headers: { authorization: 'bearer x' } })
  expect(exchange.request).toMatchObject({ method: 'GET', url: '/bearer?a=%C3%A4' })
  expect(exchange.request.headers).toContainEqual(['authorization', 'bearer x'])
  expect(exchange.adjusted).toEqual(['the scheme word was written as "Bearer"'])
})

test('a client certificate is told as something that nobody can judge here', async () => {
  const mock = await runMock({ spec: prepared })
  const { status, exchange } = await mock.send('/tls')
  expect(status).toBe(200)
  expect(exchange.own.unchecked).toEqual(['tls: a client certificate cannot be seen on plain HTTP'])
})

test('a remark on a credential never holds it', async () => {
  const mock = await runMock({ spec: prepared })
  const { exchange, text } = await mock.send('/any', {
    headers: { authorization: 'Basic sk-secret', cookie: 'sk-secret=sk-secret' },
  })
  expect(JSON.stringify({ ...exchange, request: undefined, response: text })).not.toContain('sk-secret')
})

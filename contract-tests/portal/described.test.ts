import { expect, test } from 'vitest'
import { describedFetch, problemsOf } from './described.ts'

const json = { 'content-type': 'application/json; charset=utf-8' }
const path = '/api/2.0/authentication'
const link = { href: `http://127.0.0.1:1${path}`, action: 'GET' }
const good = { response: true, count: 1, links: [link], status: 0, statusCode: 200 }
const answered = (body: unknown, init: ResponseInit = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { headers: json, ...init })

test('an answer that is described has no problems', async () => {
  expect(await problemsOf('3.7', 'GET', path, answered(good))).toEqual([])
})

test.each<[string, () => Response, RegExp]>([
  ['a status that is not', () => answered(good, { status: 418 }), /^status not documented$/],
  ['a header that is not', () => answered(good, { headers: { ...json, 'x-a': '1' } }), /^header x-a not documented$/],
  [
    'a header of another value',
    () => answered(good, { headers: { ...json, 'www-authenticate': 'Bearer' } }),
    /^header www-authenticate: /,
  ],
  ['a member too few', () => answered({ ...good, links: undefined }), /^body : must have required property 'links'$/],
  ['a member of another type', () => answered({ ...good, response: 'yes' }), /^body \/response: /],
  [
    'another media type',
    () => answered('yes', { headers: { 'content-type': 'text/plain' } }),
    /^media type text\/plain not documented$/,
  ],
  ['no body', () => new Response(null), /^a body is documented, none came$/],
])('%s is a problem', async (_, answer, problem) => {
  const problems = await problemsOf('3.7', 'GET', path, answer())
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(problem)
})

test('what is not described has to be an empty 404 or 405, or a page', async () => {
  const judged = (answer: Response) => problemsOf('3.7', 'GET', '/api/2.0/nothing', answer)
  expect(await judged(new Response(null, { status: 404 }))).toEqual([])
  expect(await judged(answered('<p>', { headers: { 'content-type': 'text/html' } }))).toEqual([])
  expect(await judged(new Response(null, { status: 500 }))).toHaveLength(1)
  expect(await judged(answered(good, { status: 404 }))).toHaveLength(1)
})

test('a judged fetch throws, and names the operation and never the answer', async () => {
  const judged = describedFetch(() => Promise.resolve(answered({ secret: 'hunter2' })), '3.7')
  const failure = judged(`http://127.0.0.1:1${path}`)
  await expect(failure).rejects.toThrow(/^GET \/api\/2\.0\/authentication 200: body/)
  await expect(failure).rejects.not.toThrow(/hunter2/)
})

import { anonymous, apiKey, chain, createClient, type Credential } from 'docspace-auth'
import { fromEnv, type Environment } from 'docspace-auth/node'
import { expect, test } from 'vitest'
import { wiretap } from './wiretap.ts'

const key = `sk-${'MARKED'.repeat(4)}`
const password = 'MARKED password'
const token = 'MARKEDtoken'

function marked() {
  const tap = wiretap()
  for (const secret of [key, password, token]) tap.secret(secret, secret)
  return tap
}

const environments: readonly (readonly [string, Environment])[] = [
  ['ambiguous', { DOCSPACE_API_KEY: key, DOCSPACE_AUTH_TOKEN: token }],
  ['ambiguous', { DOCSPACE_API_KEY: key, DOCSPACE_PASSWORD: password }],
  ['incomplete', { DOCSPACE_PASSWORD: password }],
  ['incomplete', { DOCSPACE_USERNAME: 'ann', DOCSPACE_PASSWORD: password }],
  ['unknown-method', { DOCSPACE_USERNAME: 'ann', DOCSPACE_PASSWORD: password, DOCSPACE_AUTH: password }],
  ['not-an-api-key', { DOCSPACE_API_KEY: token }],
  ['has-scheme-word', { DOCSPACE_API_KEY: `Bearer ${key}` }],
  ['illegal-characters', { DOCSPACE_API_KEY: `${key}\n${token}` }],
  ['looks-like-an-api-key', { DOCSPACE_AUTH_TOKEN: key }],
  ['colon-in-user-name', { DOCSPACE_USERNAME: `ann:${password}`, DOCSPACE_PASSWORD: password, DOCSPACE_AUTH: 'basic' }],
  ['credentials-in-base-url', { DOCSPACE_API_KEY: key, DOCSPACE_BASE_URL: `https://ann:${token}@acme.example` }],
  ['query-in-base-url', { DOCSPACE_API_KEY: key, DOCSPACE_BASE_URL: `https://acme.example/?key=${key}` }],
]

test.each(environments)('an environment that is wrong (%s) tells no secret', async (code, env) => {
  const tap = marked()
  const outcome = await tap.outcomeOf(() => fromEnv(env))
  expect(outcome.code).toBe(code)
  expect(tap.leaksIn(outcome.text)).toEqual([])
})

test('a chain says which credential won and why the others did not, without a secret', async () => {
  const tap = marked()
  const outcome = await tap.outcomeOf(async () => {
    const auth = chain(fromEnv({}), apiKey(key), anonymous())
    await auth.authorize()
    return { auth, description: auth.describe(), client: createClient({ baseUrl: 'https://acme.example', auth }) }
  })
  expect(outcome).toMatchObject({ code: 'none', text: expect.stringContaining('skipped') as string })
  expect(tap.leaksIn(outcome.text)).toEqual([])
})

test('a chain of which nothing can be used tells no secret', async () => {
  const tap = marked()
  const outcome = await tap.outcomeOf(() => chain(fromEnv({}), fromEnv({})).authorize())
  expect(outcome.code).toBe('unavailable')
  expect(tap.leaksIn(outcome.text)).toEqual([])
})

test('a link of a chain that throws what it knows is not repeated by the chain itself', async () => {
  const tap = marked()
  const broken: Credential = {
    authorize: () => Promise.reject(new TypeError('broken')),
    describe: () => ({ scheme: 'none', source: 'a broken link' }),
  }
  const outcome = await tap.outcomeOf(() => chain(broken, apiKey(key)).authorize())
  expect(outcome.code).toContain('broken')
  expect(tap.leaksIn(outcome.text)).toEqual([])
})

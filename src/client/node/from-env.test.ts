import { describe, expect, it } from 'vitest'
import { chain, anonymous } from '../index.ts'
import { fromEnv, type Environment } from './index.ts'

const key = { DOCSPACE_API_KEY: 'sk-0000' }
const token = { DOCSPACE_AUTH_TOKEN: 'AAAA==' }
const userAndPassword = { DOCSPACE_USERNAME: 'ann@acme.example', DOCSPACE_PASSWORD: 'marked-secret' }
const baseUrl = { DOCSPACE_BASE_URL: 'https://acme.example/' }

describe('fromEnv', () => {
  it.each<[Environment, string, string, string]>([
    [key, 'apiKey', 'DOCSPACE_API_KEY', 'Bearer sk-0000'],
    [token, 'personalAccessToken', 'DOCSPACE_AUTH_TOKEN', 'Bearer AAAA=='],
    [
      { ...userAndPassword, DOCSPACE_AUTH: 'basic' },
      'basic',
      'DOCSPACE_USERNAME and DOCSPACE_PASSWORD',
      `Basic ${btoa('ann@acme.example:marked-secret')}`,
    ],
  ])('reads %j', (env, scheme, source, authorization) => {
    const credential = fromEnv(env)
    expect(credential.authorize()).toMatchObject({ headers: { authorization } })
    expect(credential.describe()).toEqual({ scheme, source })
  })

  it('reads and checks the base URL', () => {
    expect(fromEnv({ ...key, ...baseUrl }).baseUrl).toBe('https://acme.example')
    expect(fromEnv(key).baseUrl).toBeUndefined()
    const insecure = { ...key, DOCSPACE_BASE_URL: 'http://acme.example' }
    expect(() => fromEnv(insecure)).toThrow(
      expect.objectContaining({
        code: 'insecure-base-url',
        message: expect.stringContaining('DOCSPACE_BASE_URL') as string,
      }),
    )
    expect(fromEnv(insecure, { allowInsecureHttp: true }).baseUrl).toBe('http://acme.example')
  })

  it.each<[string, Environment, string, string]>([
    ['two methods', { ...key, ...token }, 'ambiguous', 'DOCSPACE_API_KEY, DOCSPACE_AUTH_TOKEN'],
    ['three methods', { ...key, ...token, ...userAndPassword }, 'ambiguous', 'DOCSPACE_USERNAME, DOCSPACE_PASSWORD'],
    ['a method and half of another', { ...key, DOCSPACE_PASSWORD: 'marked-secret' }, 'ambiguous', 'DOCSPACE_PASSWORD'],
    ['a pair without its method', userAndPassword, 'incomplete', 'DOCSPACE_AUTH'],
    ['a user name alone', { DOCSPACE_USERNAME: 'ann', DOCSPACE_AUTH: 'basic' }, 'incomplete', 'DOCSPACE_PASSWORD'],
    [
      'a password alone',
      { DOCSPACE_PASSWORD: 'marked-secret', DOCSPACE_AUTH: 'basic' },
      'incomplete',
      'DOCSPACE_USERNAME',
    ],
    ['a method alone', { DOCSPACE_AUTH: 'basic' }, 'incomplete', 'DOCSPACE_USERNAME'],
    ['an unknown method', { ...userAndPassword, DOCSPACE_AUTH: 'marked-secret' }, 'unknown-method', 'DOCSPACE_AUTH'],
    ['an empty key', { DOCSPACE_API_KEY: '' }, 'missing', 'DOCSPACE_API_KEY is set but empty'],
    ['a blank base URL', { ...key, DOCSPACE_BASE_URL: ' ' }, 'missing', 'DOCSPACE_BASE_URL is set but empty'],
    ['a key that is none', { DOCSPACE_API_KEY: 'marked-secret' }, 'not-an-api-key', 'DOCSPACE_API_KEY'],
    ['a key as token', { DOCSPACE_AUTH_TOKEN: 'sk-marked-secret' }, 'looks-like-an-api-key', 'DOCSPACE_AUTH_TOKEN'],
  ])('refuses %s at once and names the variables', (_, env, code, names) => {
    expect(() => fromEnv(env)).toThrow(
      expect.objectContaining({ name: 'CredentialError', code, message: expect.stringContaining(names) as string }),
    )
    expect(() => fromEnv(env)).toThrow(/^(?!.*marked-secret)/)
  })

  it('where nothing is set, is unavailable when it is used: a chain goes on', () => {
    const credential = fromEnv({ PATH: '/bin' })
    expect(() => credential.authorize()).toThrow(
      expect.objectContaining({ code: 'unavailable', message: expect.stringContaining('DOCSPACE_API_KEY') as string }),
    )
    const either = chain(credential, anonymous())
    expect(either.authorize()).toMatchObject({ headers: {} })
    expect(either.describe().skipped).toMatchObject([{ source: 'the environment' }])
  })

  it('reads the variables once', () => {
    const env: Record<string, string> = { ...key }
    const credential = fromEnv(env)
    env.DOCSPACE_API_KEY = 'sk-1111'
    expect(credential.authorize()).toMatchObject({ headers: { authorization: 'Bearer sk-0000' } })
  })

  it('reads the process’s own where none are given', () => {
    process.env.DOCSPACE_API_KEY = 'sk-2222'
    try {
      expect(fromEnv().authorize()).toMatchObject({ headers: { authorization: 'Bearer sk-2222' } })
    } finally {
      delete process.env.DOCSPACE_API_KEY
    }
  })
})

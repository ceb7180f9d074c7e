import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { credentialScope } from './credential-scope.ts'

/** As the request that is sent has it. */
const normalized = (url: string) => new Request(url).url
const scope = (base: string, method: string, url: string) => {
  const [takesCredential, documentsRedirect] = credentialScope(base)(method, normalized(url))
  return { takesCredential, documentsRedirect }
}

describe('the credential goes with', () => {
  it.each([
    ['https://acme.example', 'https://acme.example/api/2.0/people/@self'],
    ['https://acme.example', 'https://acme.example/anything/else?x#y'],
    ['https://acme.example', 'https://acme.example'],
    ['https://acme.example', 'https://ACME.example:443/api'],
    ['https://acme.example/portal', 'https://acme.example/portal'],
    ['https://acme.example/portal', 'https://acme.example/portal?x'],
    ['https://acme.example/portal', 'https://acme.example/portal/api/2.0/people/@self'],
  ])('what is under %s: %s', (base, url) => {
    expect(scope(base, 'GET', url).takesCredential).toBe(true)
  })

  it('the sign-out, whose path also fits /authentication/{code}', () => {
    expect(
      scope('https://acme.example', 'POST', 'https://acme.example/api/2.0/authentication/logout').takesCredential,
    ).toBe(true)
  })
})

describe('the credential stays away from', () => {
  it.each([
    ['https://acme.example', 'https://other.example/api/2.0/people/@self'],
    ['https://acme.example', 'https://acme.example.evil.example/'],
    ['https://acme.example', 'https://acme.example:8443/'],
    ['https://acme.example', 'http://acme.example/'],
    ['https://acme.example', 'https://sub.acme.example/'],
    ['https://acme.example/portal', 'https://acme.example/'],
    ['https://acme.example/portal', 'https://acme.example/portal2/api'],
    ['https://acme.example/portal', 'https://acme.example/portal/../api'],
    ['https://acme.example/portal', 'https://acme.example/portal/%2e%2e/api'],
    ['https://acme.example/portal', 'https://acme.example/portal/..%2fapi'],
    ['https://acme.example/portal', 'https://acme.example/portal/%2E%2e%2Fapi/%ff'],
    ['https://acme.example/portal', 'https://acme.example/portal/x/..%5c..%5capi'],
    ['https://acme.example/portal', 'https://acme.example/portal/x/..%5c..%5capi/%ff'],
    ['https://acme.example/portal', 'https://acme.example/portal/x%5c..%2fapi/%ff'],
    ['https://acme.example/portal', 'https://acme.example/portal/%252e%252e/api'],
  ])('what is not under %s: %s', (base, url) => {
    expect(scope(base, 'GET', url).takesCredential).toBe(false)
  })

  it.each([
    'https://acme.example/api/2.0/authentication',
    'https://acme.example/api/2.0/authentication/',
    'https://acme.example/API/2.0/Authentication',
    'https://acme.example/api/2.0/%61uthentication',
    'https://acme.example/api/2.0//authentication',
    'https://acme.example/api/2.0/x/../authentication?a=b',
    'https://acme.example/api/2.0/authentication/123456',
    'https://acme.example/api/2.0/authentication/12%2034',
    'https://acme.example/api/2.0/authentication/12%2F34',
    'https://acme.example/oauth2/token#x',
  ])('an operation that carries its own, however it is written: %s', (url) => {
    expect(scope('https://acme.example', 'POST', url).takesCredential).toBe(false)
    expect(
      scope('https://acme.example/portal', 'POST', url.replace('.example/', '.example/portal/')).takesCredential,
    ).toBe(false)
  })

  it('no other method of the same path', () => {
    expect(scope('https://acme.example', 'GET', 'https://acme.example/api/2.0/authentication').takesCredential).toBe(
      true,
    )
  })

  it('nothing because of a path that cannot be decoded', () => {
    expect(scope('https://acme.example', 'GET', 'https://acme.example/api/%ff').takesCredential).toBe(true)
  })
})

describe('the expressions of generated/routes.ts', () => {
  const filled = operations.flatMap(({ path, aliases, ...rest }) =>
    [path, ...aliases].map((template) => ({
      ...rest,
      url: `https://acme.example${template.replace(/\{\w+\}/g, 'x1')}`,
    })),
  )

  it.each(filled)('say of $method $url what generated/operations.ts says', ({ method, url, ...operation }) => {
    expect(scope('https://acme.example', method, url)).toEqual({
      takesCredential: !operation.ownCredentials,
      documentsRedirect: operation.documentsRedirect,
    })
  })
})

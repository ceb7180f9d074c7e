import { describe, expect, it } from 'vitest'
import { createClient, withAuth, anonymous } from './index.ts'
import { parseBaseUrl } from './base-url.ts'

describe('a base URL', () => {
  it.each([
    ['https://acme.example', 'https://acme.example'],
    ['https://acme.example/', 'https://acme.example'],
    ['HTTPS://ACME.example:443/portal//', 'https://acme.example/portal'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://acme.localhost', 'http://acme.localhost'],
    ['http://127.1:80', 'http://127.0.0.1'],
    ['http://127.8.9.10', 'http://127.8.9.10'],
    ['http://[::1]:3000/', 'http://[::1]:3000'],
    ['https://пример.example', 'https://xn--e1afmkfd.example'],
  ])('%s is used as %s', (given, used) => {
    expect(parseBaseUrl(given)).toBe(used)
  })

  it.each<[string | undefined, string]>([
    [undefined, 'missing-base-url'],
    ['', 'missing-base-url'],
    ['acme.onlyoffice.com', 'base-url-without-scheme'],
    ['localhost:8080', 'base-url-without-scheme'],
    ['/portal', 'base-url-without-scheme'],
    ['https://', 'unparsable-base-url'],
    ['https://acme.example:99999', 'unparsable-base-url'],
    ['ftp://acme.example', 'unsupported-scheme'],
    ['http://acme.example', 'insecure-base-url'],
    ['http://127.0.0.1.evil.example', 'insecure-base-url'],
    ['http://localhost.evil.example', 'insecure-base-url'],
    ['http://10.0.0.1', 'insecure-base-url'],
    ['https://ann:secret@acme.example', 'credentials-in-base-url'],
    ['https://acme.example/?', 'query-in-base-url'],
    ['https://acme.example/?a=b', 'query-in-base-url'],
    ['https://acme.example/#', 'fragment-in-base-url'],
  ])('%j is refused as %s, by createClient and by withAuth', (baseUrl, code) => {
    const refusal = expect.objectContaining({ name: 'MisuseError', code }) as Error
    expect(() => createClient({ baseUrl })).toThrow(refusal)
    expect(() => withAuth(fetch, { baseUrl, auth: anonymous() })).toThrow(refusal)
  })

  it('may be plain http anywhere where that is said', () => {
    expect(parseBaseUrl('http://acme.example', true)).toBe('http://acme.example')
  })

  it('with a password in it is not repeated', () => {
    expect(() => parseBaseUrl('https://ann:secret@acme.example')).toThrow(/^(?!.*secret)/)
  })
})

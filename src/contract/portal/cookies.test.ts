import { describe, expect, test } from 'vitest'
import { signInCookie } from './cookies.ts'
import type { PortalRequest } from './portal-request.ts'
import { createClock } from './clock.ts'
import { createRandom } from './random.ts'
import { createTenant } from './state/tenant.ts'
import { createTokens } from './state/tokens.ts'
import { createUsers } from './state/users.ts'

/** The attributes of the cookie of a sign-in, as the portal at `origin` sets it for a page at `page`. */
function attributes(origin: string, page?: string): string {
  const random = createRandom(1)
  const users = createUsers([{ name: 'ann' }], random, 0)
  const [ann] = users.all()
  if (ann === undefined) throw new Error('There is a user.')
  const issued = createTokens(createClock(0), random, createTenant('none', 60), users).issue(ann, {
    ip: '',
    userAgent: '',
  })
  const request: PortalRequest = {
    method: 'POST',
    path: '/',
    query: '',
    origin,
    headers: page === undefined ? [] : [['Origin', page]],
    body: new Uint8Array(),
    remoteAddress: '192.0.2.1',
  }
  const [, value] = signInCookie(request, issued, false)
  return value.slice(value.indexOf('; ') + 2)
}

const end = 'expires=Thu, 01 Jan 1970 01:00:00 GMT'

describe('the cookie of a sign-in (portal 2.2)', () => {
  test('the attributes come in the order of the server', () => {
    expect(attributes('https://one.example.com', 'https://two.example.com')).toBe(
      `${end}; domain=.example.com; path=/; secure; samesite=none; httponly`,
    )
  })

  test('as shipped a cookie is secure and for other sites on https, strict on http', () => {
    expect(attributes('https://one.example.com')).toBe(`${end}; path=/; secure; samesite=none; httponly`)
    expect(attributes('http://one.example.com')).toBe(`${end}; path=/; samesite=strict; httponly`)
  })

  test.each([
    ['https://one.example.com', 'https://two.example.com', true],
    ['https://one.example.com', 'https://one.example.com', false],
    ['https://one.example.com', 'https://example.com', false],
    ['https://one.example.com', 'https://a.two.example.com', false],
    ['https://one.example.com', 'https://two.example.org', false],
    ['https://example.com', 'https://example.org', false],
    ['https://example.com', 'https://other.com', false],
    ['http://127.0.0.1:4010', 'http://10.0.0.1', false],
    ['https://one.example.com', 'null', false],
  ])('the domain is named for a sibling alone: %s for a page at %s: %j', (origin, page, named) => {
    expect(attributes(origin, page).includes('domain=')).toBe(named)
  })
})

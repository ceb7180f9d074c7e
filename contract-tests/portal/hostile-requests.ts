import { createRandom, type Random } from '../../src/contract/portal/random.ts'
import { chance, crooked, hostileBody, pick } from './hostile-body.ts'

/** A request that means harm, or nothing at all. */
export interface HostileRequest {
  readonly method: string
  /** Path and query, as they are to be sent. */
  readonly target: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: string | undefined
}

/** What some of them carry: credentials that are good, and must open nothing but what is their owner's. */
export interface Loot {
  readonly tokens: readonly string[]
  readonly keys: readonly string[]
  readonly paths: readonly string[]
}

/** Seeded: the same seed, the same requests. */
export function* hostileRequests(seed: number, count: number, loot: Loot): Generator<HostileRequest> {
  const random = createRandom(`hostile ${seed}`)
  for (let at = 0; at < count; at++) yield hostileRequest(random, loot)
}

function hostileRequest(random: Random, loot: Loot): HostileRequest {
  const method = pick(random, ['GET', 'GET', 'POST', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'PROPFIND'])
  const target =
    pathOf(random, loot) +
    pick(random, [
      '',
      '',
      '?fields=__proto__,constructor',
      '?%',
      '?a=%00&a[]=1',
      `?${'q'.repeat(3000)}`,
      '?withpassword=1',
    ])
  const headers: (readonly [string, string])[] = []
  if (chance(random, 0.7)) headers.push(['authorization', authorizationOf(random, loot)])
  if (chance(random, 0.4)) headers.push(['cookie', cookieOf(random, loot)])
  if (chance(random, 0.2))
    headers.push([
      'confirm',
      pick(random, ['type=TfaAuth', 'type=PhoneActivation&key=1.A&encemail=00', '%', 'type=__proto__&uid=x', '&&&===']),
    ])
  if (chance(random, 0.2)) headers.push(['origin', pick(random, ['null', 'https://evil.example', '*'])])
  if (chance(random, 0.2))
    headers.push(['x-forwarded-for', pick(random, ['1.2.3.4', '::1', 'x'.repeat(200), '1.2.3.4, 5.6.7.8'])])
  if (chance(random, 0.1)) headers.push(['x-signature', pick(random, ['x', 'a.b.c', ''])])
  if (method === 'GET' || method === 'HEAD') return { method, target, headers, body: undefined }
  const types = [
    'application/json',
    'application/json; charset=utf-16',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    '',
    'a/b/c',
  ]
  headers.push(['content-type', chance(random, 0.7) ? 'application/json' : pick(random, types)])
  return { method, target, headers, body: hostileBody(random) }
}

function pathOf(random: Random, { paths }: Loot): string {
  const path = pick(random, paths).replaceAll(/\{[^}]*\}/g, () =>
    pick(random, ['1', '-1', '99999999999', '%00', '..%2f..', '%E0%A4%A', crooked(random), 'null', '@self']),
  )
  const twists: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.replaceAll('/', '//'),
    (text) => `${text}/`,
    (text) => text.replace('api', '%61pi'),
    (text) => text.replaceAll('/', '%2F').replace('%2F', '/'),
    (text) => `/x/..${text}`,
    (text) => `${text}%`,
    (text) => `${text}%00.json`,
    (text) => `${text};jsessionid=1`,
  ]
  return pick(random, twists)(path)
}

function authorizationOf(random: Random, { tokens, keys }: Loot): string {
  const [token, key] = [pick(random, tokens), pick(random, keys)]
  const jwt = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.'
  return pick(random, [
    ...[
      token,
      `Bearer ${token}`,
      `bearer ${token}`,
      `Bearer  ${token}`,
      `Bearer ${encodeURIComponent(token)}`,
      `Bearer ${token.slice(1)}`,
    ],
    ...[
      key,
      `Bearer ${key}`,
      `Bearer ${key.toUpperCase()}`,
      `Bearer ${key}x`,
      `Bearer sk-`,
      'Bearer ',
      'Bearer',
      'BearerBearer',
    ],
    ...[
      `Bearer ${jwt}`,
      `Bearer ${jwt}x`,
      'Bearer a.b.c.d.e',
      'Basic ',
      'Basic *',
      'Basic Og==',
      `Basic ${btoa('ann@example.com:')}`,
      'Digest x',
    ],
    ...[
      `Basic ${btoa('ann@example.com:wrong')}`,
      `Basic ${btoa("' or 1=1 --:x")}`,
      '%',
      '%%%Bearer%%%',
      'x'.repeat(4000),
    ],
  ])
}

function cookieOf(random: Random, { tokens }: Loot): string {
  const token = encodeURIComponent(pick(random, tokens))
  return pick(random, [
    ...[
      `asc_auth_key=${token}`,
      `asc_auth_key=x; asc_auth_key=${token}`,
      `ASC_AUTH_KEY=${token}`,
      'asc_auth_key=',
      'asc_auth_key',
      '=;=;=',
    ],
    ...[
      'asc_auth_key=%',
      `asc_auth_key=${token}%`,
      ';'.repeat(500),
      'asc_auth_key=Bearer',
      'asc_confirm_key_TfaAuth=1.A',
      'socketio.sid=1',
    ],
  ])
}

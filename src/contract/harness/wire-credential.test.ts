import { describe, expect, it } from 'vitest'
import type { SecurityScheme } from '../document/document.ts'
import { wireCredential } from './wire-credential.ts'

const value = { type: 'value', value: 'a/b+c=' } as const
const pair = { type: 'userPassword', userName: 'ann', password: 'pä' } as const

describe('wireCredential', () => {
  it.each<readonly [string, SecurityScheme, unknown]>([
    ['bearer', { type: 'http', scheme: 'bearer' }, { in: 'header', name: 'authorization', value: 'Bearer a/b+c=' }],
    ['oauth2', { type: 'oauth2', flows: {} }, { in: 'header', name: 'authorization', value: 'Bearer a/b+c=' }],
    [
      'openIdConnect',
      { type: 'openIdConnect', url: '' },
      { in: 'header', name: 'authorization', value: 'Bearer a/b+c=' },
    ],
    [
      'a header, its name in lower case',
      { type: 'apiKey', in: 'header', name: 'X-Key' },
      { in: 'header', name: 'x-key', value: 'a/b+c=' },
    ],
    ['a query parameter', { type: 'apiKey', in: 'query', name: 'Key' }, { in: 'query', name: 'Key', value: 'a/b+c=' }],
    [
      'a cookie, percent-encoded',
      { type: 'apiKey', in: 'cookie', name: 'auth' },
      { in: 'cookie', name: 'auth', value: 'a%2Fb%2Bc%3D' },
    ],
    ['nothing for a certificate', { type: 'mutualTLS' }, undefined],
    ['nothing for a scheme that it does not know', { type: 'http', scheme: 'hoba' }, undefined],
  ])('is %s', (_, scheme, wire) => {
    expect(wireCredential(scheme, value)).toEqual(wire)
  })

  it('encodes Basic as UTF-8', () => {
    expect(wireCredential({ type: 'http', scheme: 'Basic' }, pair)).toEqual({
      in: 'header',
      name: 'authorization',
      value: 'Basic YW5uOnDDpA==',
    })
  })
})

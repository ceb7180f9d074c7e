import { childPointer, valueAt } from '../../../document/json-pointer.ts'
import type { NotVerified } from '../../outcome.ts'
import { credentialOf } from '../can-carry.ts'
import { readJwt, signJwt, writeJwt, type Jwt } from '../jwt.ts'
import type { Profile, SigningKey } from '../../profile/profile.ts'
import type { CredentialLines } from '../sessions.ts'
import { changed, impossible, type Fault, type FaultInput, type FaultQuestion } from './fault.ts'

/** Tokens that are wrong as JWTs (RFC 7519). */

const kinds = ['token', 'header', 'query', 'cookie'] as const

/** Unsigned (RFC 7519, 6). An opaque token becomes an unsigned JWT of our own: no server may take that either. */
export const algNone: Fault = {
  kinds,
  lacks: ({ profile, use, identity }) =>
    use.scheme.type === 'apiKey' && isOpaque(profile, use.name, identity)
      ? impossible(`the key of ${use.name} is no JWT`)
      : undefined,
  make: (input) =>
    changed(input, (text) => {
      const jwt = readJwt(text)
      const soon = Math.floor(input.tools.now() / 1000) + 3600
      const { header, payload } = jwt ?? { header: { typ: 'JWT' }, payload: { sub: input.identity, exp: soon } }
      return writeJwt({ header: { ...header, alg: 'none' }, payload, signature: '' })
    }),
}

/** RFC 7519, 4.1.3: who is not in `aud` must reject it. A server whose tokens have none may not look at it. */
export const otherAudience: Fault = {
  kinds,
  lacks: lacksKey,
  make: (input) => resigned(input, (payload) => replaced(payload, 'aud', 'urn:docspace-contract:another-audience')),
}

/** RFC 8725, 3.8: the issuer is validated where there is one. */
export const otherIssuer: Fault = {
  kinds,
  lacks: lacksKey,
  make: (input) => resigned(input, (payload) => replaced(payload, 'iss', 'https://another-issuer.invalid/')),
}

/** Right: signed anew, and nothing else. It shows that the profile's key is the server's, without which the others prove nothing. */
export const reSigned: Fault = {
  kinds,
  lacks: ({ profile, use }) =>
    profile.signing[use.name] === undefined
      ? impossible(`there is no signing.${use.name} to be shown right`)
      : undefined,
  make: (input) => resigned(input, (payload) => payload),
}

/** The right token with other claims, signed by the profile's key. */
export function resigned(
  input: FaultInput,
  change: (payload: Jwt['payload'], key: SigningKey) => Jwt['payload'] | NotVerified,
): Promise<CredentialLines | NotVerified> {
  const key = input.tools.profile.signing[input.use.name]
  return changed(input, (text) => {
    const jwt = readJwt(text)
    if (key === undefined) return lackOfKey(input.use.name)
    if (jwt === undefined) return impossible(`the token of ${input.use.name} is no JWT`)
    const payload = change(jwt.payload, key)
    return isReason(payload) ? payload : signJwt(jwt, payload, key)
  })
}

function lacksKey({ document, profile, use, identity }: FaultQuestion): NotVerified | undefined {
  if (isOpaque(profile, use.name, identity)) return impossible(`the token of ${use.name} is no JWT`)
  if (profile.signing[use.name] !== undefined) return undefined
  const { credential } = credentialOf(profile, identity, use.name)
  const format = valueAt(document.bundled, childPointer('/components/securitySchemes', use.name, 'bearerFormat'))
  const isJwt = typeof credential?.value === 'string' || (typeof format === 'string' && /\bjwt\b/i.test(format))
  return isJwt ? lackOfKey(use.name) : impossible(`nothing says that the tokens of ${use.name} are JWTs`)
}

/** Whether the profile itself shows that a credential is no JWT. */
function isOpaque(profile: Profile, scheme: string, identity: string): boolean {
  const value = credentialOf(profile, identity, scheme).credential?.value
  return typeof value === 'string' && readJwt(value.replace(/^[A-Za-z]+ +/, '')) === undefined
}

function lackOfKey(scheme: string): NotVerified {
  return {
    code: 'no-credential',
    detail: `a token of ${scheme} cannot be signed anew: add signing.${scheme} to the profile`,
  }
}

function replaced(payload: Jwt['payload'], claim: string, value: string): Jwt['payload'] | NotVerified {
  if (payload[claim] === undefined) return impossible(`the tokens have no claim "${claim}"`)
  return { ...payload, [claim]: Array.isArray(payload[claim]) ? [value] : value }
}

/** A payload may have any claims, but not both of these as texts. */
function isReason(value: Jwt['payload'] | NotVerified): value is NotVerified {
  return typeof value.code === 'string' && typeof value.detail === 'string'
}

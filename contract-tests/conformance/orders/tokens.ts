import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../kit/clock.ts'
import type { Flawed } from '../kit/defect.ts'
import { isObject } from '../kit/schema.ts'
import type { OrdersDefectId } from './defects.ts'
import type { Client } from './state.ts'

export interface Claims {
  readonly sub: string
  readonly scopes: readonly string[]
}

export interface Tokens {
  issue(client: Client, scopes: readonly string[]): string
  /** What a token says, where it is to be believed. */
  read(token: string, operation: string): Claims | undefined
}

export const lifetimeSeconds = 600
/** In profile.yaml as well, so that a run can sign tokens that are right but for one claim. */
const signingKey = 'the-signing-key-of-the-orders-server-for-tests'
const issuer = 'https://orders.example'
const audience = 'orders-api'

/** Access tokens as JWTs, HS256. RFC 7519; RFC 8725. */
export function createTokens(clock: Clock, flawed: Flawed<OrdersDefectId>): Tokens {
  const seconds = () => Math.floor(clock.now() / 1000)
  return {
    issue(client, scopes) {
      const now = seconds()
      const claims = {
        iss: issuer,
        aud: audience,
        sub: client.id,
        scope: scopes.join(' '),
        jti: randomUUID(),
        iat: now,
        exp: now + lifetimeSeconds,
      }
      const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
      return `${text}.${sign(text)}`
    },
    read(token, operation) {
      const [first = '', second = '', signature = '', ...rest] = token.split('.')
      const header = decode(first)
      const payload = decode(second)
      if (header === undefined || payload === undefined || rest.length > 0) return undefined
      if (!isSigned(header, `${first}.${second}`, signature, operation)) return undefined
      const { iss, aud, exp, sub, scope } = payload
      if (aud !== audience && !flawed('audience-unchecked')) return undefined
      if (iss !== issuer && !flawed('issuer-unchecked')) return undefined
      const isOver = typeof exp !== 'number' || exp <= seconds()
      if (isOver && !flawed('expiry-unchecked', operation) && !flawed('expiry-unchecked-by-openid', operation))
        return undefined
      return typeof sub === 'string' ? { sub, scopes: typeof scope === 'string' ? scope.split(' ') : [] } : undefined
    },
  }

  function isSigned(
    header: Readonly<Record<string, unknown>>,
    text: string,
    signature: string,
    operation: string,
  ): boolean {
    if (flawed('signature-unchecked', operation)) return true
    if (header.alg === 'none') return flawed('unsigned-token-accepted')
    if (header.alg !== 'HS256') return false
    const right = sign(text)
    if (flawed('signature-half-checked')) return signature.slice(0, 8) === right.slice(0, 8)
    return signature.length === right.length && timingSafeEqual(Buffer.from(signature), Buffer.from(right))
  }
}

function sign(text: string): string {
  return createHmac('sha256', signingKey).update(text).digest('base64url')
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function decode(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

import { createPrivateKey, type KeyObject } from 'node:crypto'
import { importJWK, SignJWT, type CryptoKey } from 'jose'
import { isRecord } from '../../harness/is-record.ts'
import type { SigningKey } from '../profile/profile.ts'
import type { NotVerified } from '../outcome.ts'
import { ProfileValueError, readValue } from './read-value.ts'

/** A JWT taken apart: RFC 7519, 3; RFC 7515, 7.1. */
export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>
  readonly payload: Readonly<Record<string, unknown>>
  readonly signature: string
}

/** The parts of a token, or undefined where it is no signed JWT. */
export function readJwt(token: string): Jwt | undefined {
  const parts = /^([\w-]+)\.([\w-]+)\.([\w-]*)$/.exec(token)
  if (parts === null) return undefined
  const [, first = '', second = '', signature = ''] = parts
  const header = jsonOf(first)
  const payload = jsonOf(second)
  return header !== undefined && payload !== undefined && 'alg' in header ? { header, payload, signature } : undefined
}

/** Writes a JWT with any signature, also none (RFC 7519, 6). */
export function writeJwt({ header, payload, signature }: Jwt): string {
  return `${encode(header)}.${encode(payload)}.${signature}`
}

/** Signs claims as the server does, with a key that the profile gives. */
export async function signJwt(
  jwt: Jwt,
  payload: Readonly<Record<string, unknown>>,
  key: SigningKey,
): Promise<string | NotVerified> {
  const { algorithm } = key
  try {
    const signing = await readKey(await readValue(key.key), algorithm)
    return await new SignJWT({ ...payload }).setProtectedHeader({ ...jwt.header, alg: algorithm }).sign(signing)
  } catch (error) {
    if (error instanceof ProfileValueError) throw error
    return { code: 'no-credential', detail: `the key under \`signing\` in the profile cannot sign by ${algorithm}` }
  }
}

/** A secret, a private key as PEM in any of its forms, or as a JWK. */
async function readKey(text: string, algorithm: string): Promise<Uint8Array | KeyObject | CryptoKey> {
  if (text.includes('-----BEGIN')) return createPrivateKey(text)
  if (!text.trimStart().startsWith('{')) return new TextEncoder().encode(text)
  const jwk: unknown = JSON.parse(text)
  return importJWK(isRecord(jwk) ? jwk : {}, algorithm)
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value), 'utf8').toString('base64url')
}

function jsonOf(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

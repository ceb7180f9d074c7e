import {
  clockSkew,
  clockTolerance,
  getValidatedIdTokenClaims,
  KEY_SELECTION,
  validateApplicationLevelSignature,
  type AuthorizationServer,
  type Client,
  type TokenEndpointResponse,
} from 'oauth4webapi'
import { CredentialError } from '../errors/credential-error.ts'
import { DocSpaceError } from '../errors/docspace-error.ts'
import { has } from '../has.ts'
import { ask, statusError } from './ask.ts'
import { sendingWith, type Server } from './authorization-server.ts'
import type { IdTokenClaims } from './grant.ts'
import { words } from './refusal.ts'
import type { Settings } from './settings.ts'
import type { TokenPortal } from './token-portal.ts'

/** Reads a token answer with its ID token: what oauth4webapi has for the code, or for a refresh. */
export type ProcessTokens = (
  metadata: AuthorizationServer,
  client: Client,
  response: Response,
) => Promise<TokenEndpointResponse>

export interface Expected {
  readonly portal: TokenPortal
  /** Of the ID token before: a refresh does not change who is signed in (OpenID Connect Core, 12.2). */
  readonly subject?: string | undefined
  /** The server's clock when it answered, in milliseconds; undefined where the runtime does not show it. */
  readonly serverTime: number | undefined
}

export type VerifyIdToken = (
  response: Response,
  process: ProcessTokens,
  expected: Expected,
  signal?: AbortSignal,
) => Promise<IdTokenClaims>

/** How far two clocks may be apart, in seconds: the server's at two moments; or where only this machine's is known, it and that. */
const tolerance = { knownClock: 30, unknownClock: 600 }

/**
 * Verifies ID tokens (OpenID Connect Core, 3.1.3.7): oauth4webapi compares issuer, audience, algorithm, nonce and expiry,
 * and checks the signature. For DocSpace it is told that the client's id is the portal's URL, since that is what the
 * server writes into `aud`; the client's own id must then be the `azp`, and issuer and `aud` are the portal's (oauth 5).
 */
export function idTokenVerifier(settings: Settings, { metadata }: Server): VerifyIdToken {
  // The library remembers keys for five minutes by this object.
  let keysOf = { ...metadata }

  /** Keys that have come in since they were last asked for are asked for once more (oauth 2.6). */
  async function checkSignature(response: Response, signal?: AbortSignal): Promise<void> {
    const asked: string[] = []
    const askForKeys: ReturnType<typeof ask> = async (url, init) => {
      asked.push(url)
      const answer = await ask(settings, signal)(url, init)
      if (answer.status !== 200) throw statusError({ method: 'GET', path: new URL(url).pathname }, answer)
      return answer
    }
    const options = sendingWith(askForKeys)
    try {
      await validateApplicationLevelSignature(keysOf, response, options)
    } catch (error) {
      if (asked.length > 0 || !has(error, 'code') || error.code !== KEY_SELECTION) throw error
      keysOf = { ...metadata }
      await validateApplicationLevelSignature(keysOf, response, options)
    }
  }

  return async (response, process, { portal, subject, serverTime }, signal) => {
    const { clientId, provider, now } = settings
    const machine = Math.floor(Date.now() / 1000)
    const server = Math.floor((serverTime ?? now()) / 1000)
    const slack = serverTime === undefined ? tolerance.unknownClock : tolerance.knownClock
    const client = { client_id: portal.audience, [clockSkew]: server - machine, [clockTolerance]: slack }
    try {
      const claims = getValidatedIdTokenClaims(await process({ ...metadata, issuer: portal.issuer }, client, response))
      check(claims, 'there is none')
      check(claims.iat <= server + slack, '"iat" is in the future')
      check(!provider.deviations.idTokenAudience || claims.azp === clientId, '"azp" is another client')
      check(subject === undefined || claims.sub === subject, '"sub" is another user')
      await checkSignature(response, signal)
      return claims
    } catch (error) {
      if (error instanceof DocSpaceError) throw error
      throw new CredentialError('invalid-id-token', `The ID token is not valid: ${words(error)}.`)
    }
  }
}

function check(fine: unknown, what: string): asserts fine {
  if (!fine) throw new CredentialError('invalid-id-token', `The ID token is not valid: ${what}.`)
}

import { processGenericTokenEndpointResponse, type TokenEndpointResponse } from 'oauth4webapi'
import { CredentialError } from '../errors/credential-error.ts'
import { DocSpaceError } from '../errors/docspace-error.ts'
import type { StoredCredential } from '../store/credential-store.ts'
import type { Server } from './authorization-server.ts'
import type { Tokens } from './grant.ts'
import type { ProcessTokens, VerifyIdToken } from './id-token.ts'
import { refusalOf, type Request } from './refusal.ts'
import type { Settings } from './settings.ts'
import { subjectOf } from './token-claims.ts'
import { tokenPortal } from './token-portal.ts'

/** What is known before the answer comes. */
export interface Before {
  /** Which portal the tokens must be for; one that the app trusts where it is not known yet. */
  readonly baseUrl?: string | undefined
  /** For a refresh: what it had. What the answer leaves out stays as it was (RFC 6749, sections 5.1 and 6). */
  readonly stored: StoredCredential
  readonly needsIdToken: boolean
}

export interface TokenRequest extends Request {
  readonly process: ProcessTokens
}

/**
 * Reads the answer of a token endpoint: first without its ID token, which cannot be judged before it is known which
 * portal the tokens are for; then with it.
 */
export function tokenReader(settings: Settings, { metadata, client }: Server, verify: VerifyIdToken) {
  return async (answer: Response, request: TokenRequest, before: Before, signal?: AbortSignal): Promise<Tokens> => {
    const { status, headers } = answer
    const text = await answer.text()
    const again = (body: string) => new Response(body, { status, headers })
    const tokens = await processGenericTokenEndpointResponse(metadata, client, again(withoutIdToken(text))).catch(
      (error: unknown) => {
        throw refusalOf(error, answer, request)
      },
    )
    // RFC 6750, section 2.1: a token that cannot stand in the header, or does not belong there.
    if (tokens.token_type !== 'bearer' || !/^[\x21-\x7e]+$/.test(tokens.access_token)) {
      throw new CredentialError('unexpected-answer', 'The access token is no bearer token.')
    }
    const portal = tokenPortal(settings, tokens.access_token, before.baseUrl)
    const serverTime = Date.parse(headers.get('date') ?? '') || undefined
    const stored = kept(tokens, before.stored, serverTime ?? settings.now())
    const { baseUrl } = portal

    const { id_token } = members(text)
    if (id_token === undefined && !before.needsIdToken) return { baseUrl, stored, claims: undefined, serverTime }
    try {
      const expected = { portal, subject: subjectOf(before.stored.idToken), serverTime }
      const claims = await verify(again(text), request.process, expected, signal)
      return { baseUrl, stored: { ...stored, idToken: String(id_token) }, claims, serverTime }
    } catch (error) {
      // The keys are out of reach. A refresh has spent its refresh token already and needs no ID token: to give it up
      // would sign the user out.
      if (before.needsIdToken || !isOutage(error)) throw error
      return { baseUrl, stored, claims: undefined, serverTime }
    }
  }
}

function kept(tokens: TokenEndpointResponse, before: StoredCredential, obtainedAt: number): Tokens['stored'] {
  const { access_token, refresh_token, expires_in, scope } = tokens
  return {
    token: access_token,
    obtainedAt,
    expiresAt: expires_in === undefined ? undefined : obtainedAt + expires_in * 1000,
    refreshToken: refresh_token ?? before.refreshToken,
    scope: scope ?? before.scope,
    idToken: before.idToken,
  }
}

function isOutage(error: unknown): boolean {
  return error instanceof DocSpaceError && !(error instanceof CredentialError)
}

function withoutIdToken(text: string): string {
  return JSON.stringify({ ...members(text), id_token: undefined })
}

function members(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

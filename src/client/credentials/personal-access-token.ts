import { fixed, type Credential } from './credential.ts'
import { loginToken } from './token.ts'

export interface PersonalAccessTokenOptions {
  /** The `token` that POST /api/2.0/authentication answered with. */
  readonly token: string | undefined
  /**
   * `bearer` (the default) sends `Bearer <token>`; `raw` the token alone, as the guide shows it. The server takes both
   * (portal 4).
   */
  readonly as?: 'bearer' | 'raw' | undefined
}

/**
 * A personal access token: what a login answered with, not the OAuth grant of that name.
 * @throws CredentialError before anything is sent, where the value is an API key, a JWT or no token at all.
 */
export function personalAccessToken({ token, as = 'bearer' }: PersonalAccessTokenOptions): Credential {
  const text = loginToken(token, 'The personal access token')
  const source = 'personalAccessToken()'
  return as === 'raw'
    ? fixed({ scheme: 'personalAccessTokenRaw', source }, { authorization: text })
    : fixed({ scheme: 'personalAccessToken', source }, { authorization: `Bearer ${text}` })
}

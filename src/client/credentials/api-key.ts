import { CredentialError } from '../errors/credential-error.ts'
import { fixed, type Credential } from './credential.ts'
import { tokenText } from './token.ts'

/**
 * An API key, `sk-…`. Sent as the server reads it: a bearer token, whatever the published description calls the header
 * (portal 4).
 * @throws CredentialError before anything is sent, where the value is not such a key.
 */
export function apiKey(key: string | undefined): Credential {
  const text = tokenText(key, 'The API key')
  if (!/^sk-./.test(text)) {
    throw new CredentialError('not-an-api-key', 'An API key starts with "sk-".')
  }
  return fixed({ scheme: 'apiKey', source: 'apiKey()' }, { authorization: `Bearer ${text}` })
}

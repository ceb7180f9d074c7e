import { CredentialError } from '../errors/credential-error.ts'

/**
 * Checks what every token must be before it is looked at more closely: text, without a scheme word, without what a
 * header cannot carry. `name` is how the caller knows it. The value itself is in no message.
 */
export function tokenText(value: unknown, name: string): string {
  const text = requiredText(value, name)
  if (/^(bearer|basic)\s/i.test(text.trimStart())) {
    throw new CredentialError('has-scheme-word', `${name} has a scheme before it.`)
  }
  if (/[^\x21-\x7e]/.test(text)) {
    throw new CredentialError('illegal-characters', `${name} has white space or non-ASCII characters.`)
  }
  return text
}

export function requiredText(value: unknown, name: string): string {
  const text = value ?? ''
  if (typeof text !== 'string') throw new CredentialError('not-a-string', `${name} must be a string.`)
  if (!text.trim()) throw new CredentialError('missing', `${name} is missing or empty.`)
  return text
}

/** A login's token is base64 (portal 2.2), so it has neither the prefix of an API key nor the dots of a JWT. */
export function loginToken(value: unknown, name: string): string {
  const token = tokenText(value, name)
  refuseApiKey(token, name)
  if (/^[\w-]+\.[\w-]+\.[\w-]*/.test(token)) {
    throw new CredentialError(
      'looks-like-a-jwt',
      `${name} looks like a JWT: an OAuth access token belongs in accessToken().`,
    )
  }
  return token
}

export function refuseApiKey(token: string, name: string): void {
  if (token.startsWith('sk-')) {
    throw new CredentialError('looks-like-an-api-key', `${name} starts with "sk-": an API key belongs in apiKey().`)
  }
}

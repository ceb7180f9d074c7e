import { CredentialError } from '../errors/credential-error.ts'

/** The error for a credential that has none of these scopes, of which the first is the least. */
export function lackingScope(what: string, scopes: readonly string[], status?: number): CredentialError {
  return new CredentialError('missing-scope', `${what} needs ${scopes.join(' or ')}, which the credential lacks.`, {
    scope: scopes[0],
    status,
  })
}

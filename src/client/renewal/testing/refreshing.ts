import { CredentialError } from '../../errors/credential-error.ts'
import type { Renewal, Renewed } from '../renewal.ts'
import { renewing } from '../renewing.ts'
import type { AuthOf } from './create-actor.ts'

/** An OAuth client's credential in all but the wire format: it renews by a refresh token, and without one it needs the user. */
export const refreshing: AuthOf = (self, store, now) => {
  const renew: Renewal['renew'] = async (known, { baseUrl, fetch }, signal) => {
    if (known?.refreshToken === undefined) throw needsUser()
    const body = new URLSearchParams({ refresh_token: known.refreshToken })
    const response = await fetch(new Request(`${baseUrl}/oauth2/token`, { method: 'POST', body, signal }))
    if (response.status === 400) throw needsUser()
    if (!response.ok) throw new Error(`The token endpoint answered ${response.status}.`)
    const credential = (await response.json()) as Renewed['credential']
    self().learn(credential.obtainedAt)
    return { credential, serverTime: credential.obtainedAt }
  }
  return renewing({ scheme: 'oauth2', source: 'a test', type: 'refresh', store, key: () => 'the one key', renew, now })
}

const needsUser = () => new CredentialError('reauthorization-required', 'The grant has ended.')

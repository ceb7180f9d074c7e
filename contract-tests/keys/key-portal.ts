import { apiKey } from '../../src/client/credentials/api-key.ts'
import { personalAccessToken } from '../../src/client/credentials/personal-access-token.ts'
import type { Credential } from '../../src/client/credentials/credential.ts'
import { createClient, type ClientOptions } from '../../src/client/create-client.ts'
import type { PortalOptions } from '../../src/contract/portal/start-portal.ts'
import { problemsOf } from '../portal/described.ts'
import { testPortal } from '../portal/test-portal.ts'

export const releases = ['3.7', '3.6'] as const

/** A portal whose every answer is held to the description, and clients of it. */
export async function keyPortal(options: PortalOptions = {}) {
  const { portal, token } = await testPortal(options)
  // Judged by what was sent: to look at a Request again would use its body up.
  const fetch = async (request: Request) => {
    const { method, url } = request
    const response = await portal.fetch(request)
    const problems = await problemsOf(options.release ?? '3.7', method, new URL(url).pathname, response.clone())
    if (problems.length > 0) throw new Error(`${method} ${url} ${response.status}: ${problems.join('; ')}`)
    return response
  }
  const client = (auth: Credential, more: Partial<ClientOptions> = {}) =>
    createClient({ baseUrl: portal.url, fetch, auth, ...more })
  const login = async (user: string) => personalAccessToken({ token: await token(user) })
  return {
    portal,
    fetch,
    client,
    /** A client of a key. */
    withKey: (key: string, more: Partial<ClientOptions> = {}) => client(apiKey(key), more),
    /** A client of a user who has signed in. */
    signedIn: async (user: string) => client(await login(user)),
    login,
    /** The operations that were asked for, in order, sign-ins left out. */
    asked: () => portal.log.entries().flatMap(({ operation }) => (operation === 'login' ? [] : [operation])),
    /** Whether a key still opens anything. */
    works: async (key: string) =>
      (await portal.fetch(`${portal.url}/api/2.0/keys/@self`, { headers: { authorization: `Bearer ${key}` } })).ok,
  }
}

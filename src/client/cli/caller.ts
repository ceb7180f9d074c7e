import type { paths } from '../../../generated/schema.d.ts'
import { createClient, type Client } from '../create-client.ts'
import { apiKey } from '../credentials/api-key.ts'
import type { Credential } from '../credentials/credential.ts'
import { personalAccessToken } from '../credentials/personal-access-token.ts'
import type { StoredCredential } from '../store/credential-store.ts'
import type { Chosen } from './choose-credential.ts'
import type { Context } from './context.ts'
import { oauthCredential } from './oauth-sign-in.ts'
import { Refusal } from './refusal.ts'
import type { SignIn } from './sign-ins.ts'
import { timeText } from './time-text.ts'

/** Somebody who can call a portal. */
export interface Caller {
  readonly portal: string
  readonly credential: Credential
  readonly client: Client<paths>
  /** The token that went with the latest call. */
  latestToken(): string | undefined
  /** What to say where the portal does not take the credential. */
  ended(): Refusal
}

/** Makes a caller of what was chosen. @throws Refusal where its secret is not in the store any more */
export async function callerOf(chosen: Chosen, context: Context): Promise<Caller> {
  const { portal } = chosen
  const of = (credential: Credential, ended: () => Refusal): Caller => {
    let latest: string | undefined
    const fetch = (request: Request) => {
      latest = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? latest
      return globalThis.fetch(request)
    }
    const client = createClient({ baseUrl: portal, auth: credential, fetch })
    return { portal, credential, client, latestToken: () => latest, ended }
  }
  if (chosen.source === 'environment') {
    const { source } = chosen.credential.describe()
    const line = `${portal} does not take ${source}: wrong, ended, or of another portal; set another`
    return of(chosen.credential, () => new Refusal(line))
  }
  const { signIn } = chosen
  const stored = await context.store.get(signIn.key)
  if (stored?.token === undefined && stored?.refreshToken === undefined) throw endedSignIn(signIn, {}, context)
  return of(credentialOf(signIn, stored, context), () => endedSignIn(signIn, stored, context))
}

function credentialOf(signIn: SignIn, stored: StoredCredential, context: Context): Credential {
  const { portal, way, oauth } = signIn
  if (oauth) return oauthCredential({ ...oauth, portal }, stored, context)
  const { token } = stored
  return way === 'api-key' ? apiKey(token) : personalAccessToken({ token })
}

function endedSignIn(signIn: SignIn, { expiresAt }: StoredCredential, { now }: Context): Refusal {
  const { portal, names, way } = signIn
  const who = names[0] ?? 'this user'
  const until =
    expiresAt !== undefined && expiresAt <= now()
      ? `signed in to ${portal} as ${who} until ${timeText(new Date(expiresAt), now())}`
      : `no longer signed in to ${portal} as ${who}: it was ended there`
  return new Refusal(`${until}; run docspace-auth login${loginOptions[way]} --portal ${portal}`)
}

const loginOptions = { password: '', oauth: ' --oauth', 'api-key': ' --api-key' } as const

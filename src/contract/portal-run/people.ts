import type { IdentityCredential, ProfileInput, Value } from '../conformance/profile/profile.ts'
import type { Portal } from '../portal/start-portal.ts'
import type { PortalCalls } from './call-portal.ts'
import type { EndedCredentials } from './ended-credentials.ts'
import {
  accessTokenByCode,
  authorizationCode,
  lastingAccessToken,
  personalAccessToken,
  waitingConsent,
  type Grant,
} from './oauth-grants.ts'
import { allScopes, nextBystander, type Clients } from './portal-cast.ts'
import type { ConfirmLinks } from './second-factor.ts'

type Identities = NonNullable<ProfileInput['identities']>
type Credentials = Readonly<Record<string, IdentityCredential>>

export interface PeopleOptions {
  readonly portal: Portal
  readonly calls: PortalCalls
  readonly clients: Clients
  readonly ended: EndedCredentials
}

/** The identities of a run: what each signs in with, and what functions make for it on the way. */
export async function people(options: PeopleOptions): Promise<Identities> {
  const { calls, clients, ended } = options
  const user = accounts(options)
  // Before the run: a user whose consent is given is not asked for it in an authorization request.
  await accessTokenByCode(calls, { client: clients.consented, user: 'ann', scopes: allScopes })
  const link = linked(options)
  return {
    ann: user('ann', ['administrator'], withEnded({ ...signedIn(options, 'ann'), ...oauth(options, 'ann') }, ended)),
    bob: user('bob', ['user'], { ...signedIn(options, 'bob'), ...oauth(options, 'bob') }),
    gil: user('gil', ['guest'], signedIn(options, 'gil')),
    tia: user('tia', ['user'], { personalAccessToken: { login: 'code' } }),
    tom: link('tom'),
    tess: link('tess'),
    pat: link('pat'),
  }
}

function accounts({ portal, calls, clients }: PeopleOptions) {
  const next = nextBystander()
  const tia = calls.user('tia')
  return (name: string, roles: readonly string[], credentials: Credentials) => {
    const { email, password } = calls.user(name)
    const grant = (client: Grant['client'], user = name): Grant => ({ client, user, scopes: allScopes })
    const variables: Readonly<Record<string, Value>> = {
      basic: calls.basic(name),
      totp: () => portal.totp(name).code,
      authorizationCode: () => authorizationCode(calls, grant(clients.signIn)),
      authorizationCodeOfAnother: () => authorizationCode(calls, grant(clients.grants, next())),
      tokenOfAnother: () => personalAccessToken(calls, grant(clients.grants, next())),
      consentState: () => waitingConsent(calls, grant(clients.asking)),
      connectedUser: () => calls.user(next()).id,
      nameOfTia: tia.email,
      passwordOfTia: tia.password,
      totpOfTia: () => portal.totp('tia').code,
    }
    return { roles, userName: email, password, variables, credentials }
  }
}

function signedIn({ portal }: PeopleOptions, name: string): Credentials {
  return {
    apiKey: { value: portal.createApiKey(name) },
    personalAccessToken: { login: 'password' },
    personalAccessTokenRaw: { login: 'password' },
    sessionCookie: { login: 'cookie' },
    signatureCookie: { login: 'signature' },
    signatureHeader: { login: 'signature' },
  }
}

/** The same login for both schemes: another one would end it (oauth 2.5). */
function oauth({ calls, clients }: PeopleOptions, user: string): Credentials {
  const scopes = ['files:read']
  const value = lastingAccessToken(calls, { client: clients.narrow, user, scopes })
  const credential = { login: 'oauth', scopes: allScopes, narrow: { value, scopes } }
  return { oauth2: credential, openIdConnect: credential }
}

function withEnded(good: Credentials, ended: EndedCredentials): Credentials {
  const over: Readonly<Record<string, Partial<IdentityCredential>>> = {
    apiKey: { expired: ended.apiKey },
    personalAccessToken: { expired: ended.token },
    personalAccessTokenRaw: { expired: ended.token },
    sessionCookie: { expired: ended.cookie },
    oauth2: { expired: ended.accessToken, revoked: ended.revokedAccessToken },
    openIdConnect: { expired: ended.accessToken, revoked: ended.revokedAccessToken },
    signatureCookie: { expired: ended.signature },
    signatureHeader: { expired: ended.signature },
  }
  return Object.fromEntries(Object.entries(good).map(([scheme, one]) => [scheme, { ...one, ...over[scheme] }]))
}

/** Without name and password: who has a link comes by it alone. */
function linked({ portal, ended: { links } }: PeopleOptions) {
  return (name: keyof ConfirmLinks) => ({
    variables: { totp: () => portal.totp(name).code, phone: phones() },
    credentials: { confirm: { value: links.good[name], expired: links.expired[name] } },
  })
}

/** Another number each time: a number takes six messages (portal 2.4). */
function phones(): () => string {
  let last = 15_555_020_000
  return () => `+${++last}`
}

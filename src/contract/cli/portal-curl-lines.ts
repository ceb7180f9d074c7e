import type { TfaKind } from '../portal/state/tenant.ts'

export interface PortalAccess {
  readonly url: string
  readonly user: string
  readonly password: string
  readonly apiKey: string
  readonly clientId: string
  readonly clientSecret: string
  readonly tfa: TfaKind | undefined
}

export interface CurlScript {
  readonly name: string
  /** Lines for a POSIX shell, each whole in itself once the ones above it were run. */
  readonly script: string
}

/** Each way to authenticate (portal 2, 4, 6; oauth 2), as it is pasted; every line that asks for something prints the status last. */
export function portalCurlLines(access: PortalAccess): readonly CurlScript[] {
  const { url, user, password, apiKey, tfa } = access
  const self = `${url}/api/2.0/people/@self`
  const signIn = signInStep(access)
  return [
    script('API key', show(self, `-H 'Authorization: Bearer ${apiKey}'`)),
    script('Basic', show(self, `-u '${user}:${password}'`)),
    script(
      'Personal access token, as a bearer token and raw',
      signIn,
      show(self, '-H "Authorization: Bearer $TOKEN"'),
      show(self, '-H "Authorization: $TOKEN"'),
    ),
    script(
      'Session cookie, until logout',
      signIn,
      show(self, '-b "asc_auth_key=$TOKEN"'),
      show(`${url}/api/2.0/authentication/logout`, '-X POST -b "asc_auth_key=$TOKEN"'),
      show(self, '-b "asc_auth_key=$TOKEN"'),
    ),
    ...(tfa === undefined ? [] : [secondFactor(access, tfa)]),
    ...oauth(access),
  ]
}

/** The first answer asks for a code and has no token, the second has one (portal 3). */
function secondFactor(access: PortalAccess, tfa: TfaKind): CurlScript {
  return script(
    `Second factor, ${tfa === 'sms' ? 'SMS' : 'authenticator app'}`,
    show(`${access.url}/api/2.0/authentication`, json(credentials(access))),
    show(`${access.url}/api/2.0/authentication/code`, json(withCode(access))),
  )
}

/** Credentials are sent with the code again; only a message has to be asked for first (portal 2.3). */
function signInStep(access: PortalAccess): string {
  const at = `${access.url}/api/2.0/authentication`
  if (access.tfa === undefined) return `TOKEN=$(${quiet(at, json(credentials(access)))} | ${valueOf('token')})`
  const first = access.tfa === 'sms' ? `${quiet(at, json(credentials(access)))} -o /dev/null; ` : ''
  return `${first}TOKEN=$(${quiet(`${at}/code`, json(withCode(access)))} | ${valueOf('token')})`
}

/** `scope` last: the vendor's consent page loses what stands behind it (oauth 8.2). */
export function authorizeLink(url: string, clientId: string): string {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: callbackOf(url),
    state: 'by-hand',
    scope: 'accounts.self:read openid',
  })
  return `${url}/oauth2/authorize?${query}`
}

function callbackOf(url: string): string {
  return `${url}/double/callback`
}

/** Basic gets the signature, so that a second factor is not in the way (portal 3, oauth 6). */
function oauth({ url, user, password, clientId, clientSecret }: PortalAccess): readonly CurlScript[] {
  const link = authorizeLink(url, clientId)
  const signature = `SIGNATURE=$(${quiet(`${url}/api/2.0/security/oauth2/token`, `-u '${user}:${password}'`)} | ${valueOf('response')})`
  const signed = '-b "x-signature=$SIGNATURE"'
  const client = `-d client_id=${clientId} -d client_secret=${clientSecret}`
  const stateCookie = String.raw`sed -n 's/^[Ss]et-[Cc]ookie: client_state=\([^;]*\).*/\1/p'`
  const consent = `-d client_id=${clientId} -d "state=$STATE" -d scope=accounts.self:read -d scope=openid`
  const tokens = (request: string) =>
    `TOKENS=$(${quiet(`${url}/oauth2/token`, `${request} ${client}`)}); echo "$TOKENS"`
  const from = (variable: string, member: string) => `${variable}=$(echo "$TOKENS" | ${valueOf(member)})`
  return [
    script(
      'OAuth: a code without a browser; the second line forgets an earlier consent',
      signature,
      quiet(`${url}/api/2.0/clients/${clientId}/revoke`, `-X DELETE ${signed}`),
      `STATE=$(${quiet(link, `${signed} -o /dev/null -D -`)} | ${stateCookie})`,
      `CODE=$(${quiet(`${url}/oauth2/authorize`, `${signed} ${consent} -o /dev/null -w '%{redirect_url}'`)} | sed 's/.*[?&]code=//; s/&.*//')`,
    ),
    script(
      'Exchange the code, within a minute and once; use the token',
      tokens(`-d grant_type=authorization_code -d "code=$CODE" --data-urlencode 'redirect_uri=${callbackOf(url)}'`),
      from('ACCESS', 'access_token'),
      show(`${url}/api/2.0/people/@self`, '-H "Authorization: Bearer $ACCESS"'),
      show(`${url}/oauth2/userinfo`, '-H "Authorization: Bearer $ACCESS"'),
    ),
    script(
      'Refresh; the old refresh token is dead from then on',
      from('REFRESH', 'refresh_token'),
      tokens('-d grant_type=refresh_token -d "refresh_token=$REFRESH"'),
    ),
    script(
      'OAuth without a consent page: the grant personal_access_token',
      signature,
      show(
        `${url}/oauth2/token`,
        `${signed} -d grant_type=personal_access_token -d scope=accounts.self:read ${client}`,
      ),
    ),
  ]
}

function script(name: string, ...lines: readonly string[]): CurlScript {
  return { name, script: lines.join('\n') }
}

function quiet(url: string, words: string): string {
  return `curl -sS '${url}' ${words}`
}

function show(url: string, words: string): string {
  return String.raw`${quiet(url, words)} -w '\n%{http_code}\n'`
}

/** Prints a member of a JSON answer, with nothing but sed. */
function valueOf(member: string): string {
  return String.raw`sed -n 's/.*"${member}":"\([^"]*\)".*/\1/p'`
}

function json(body: string): string {
  return `-H 'Content-Type: application/json' -d '${body}'`
}

function credentials({ user, password }: PortalAccess): string {
  return JSON.stringify({ userName: user, password })
}

/** The code of this moment, asked for by the shell when the line is run. */
function withCode(access: PortalAccess): string {
  const code = `'"$(curl -sS ${access.url}/double/${access.tfa ?? 'totp'}/ann)"'`
  return JSON.stringify({ userName: access.user, password: access.password, code: '#' }).replace('#', () => code)
}

import type { Portal } from '../portal/start-portal.ts'
import type { PortalArguments } from './arguments.ts'
import { authorizeLink, portalCurlLines } from './portal-curl-lines.ts'

/** What `portal` prints once it runs: where it is, who is in it, and each way in, ready to paste. */
export function portalGuide(portal: Portal, { tfa, release = '3.7' }: PortalArguments): readonly string[] {
  const [client] = portal.clients
  if (client === undefined) throw new TypeError('The portal of the command has a client.')
  const access = {
    url: portal.url,
    user: 'ann@example.com',
    password: portal.users[0]?.password ?? '',
    apiKey: portal.createApiKey('ann'),
    clientId: client.id,
    clientSecret: client.secret,
    tfa,
  }
  return [
    `DocSpace portal double, release ${release}, at ${portal.url}. Ctrl-C stops it.`,
    'A stand-in for development and tests, on this machine only. All secrets are made up, and the same at each start;',
    '--seed makes others.',
    '',
    'Users',
    ...portal.users.map(({ email, password, role }) => `  ${email.padEnd(17)}  ${password.padEnd(15)}  ${role}`),
    'API key of ann',
    `  ${access.apiKey}`,
    'OAuth client',
    `  id      ${client.id}`,
    `  secret  ${client.secret}`,
    ...redirects(client.redirectUris),
    ...secondFactor(portal, tfa),
    '',
    'OAuth in a browser: open this, sign in, allow. The page at the end says CODE=…',
    `  ${authorizeLink(portal.url, client.id)}`,
    '',
    'From here on: a POSIX shell. Paste a block, or all of them.',
    ...portalCurlLines(access).flatMap(({ name, script }) => ['', `# ${name}`, script]),
    '',
  ]
}

function redirects(uris: readonly string[]): readonly string[] {
  return uris.map(
    (uri, at) => `  ${at === 0 ? 'returns' : '       '} ${uri}${uri.includes('127') ? ' (any port)' : ''}`,
  )
}

function secondFactor(portal: Portal, tfa: PortalArguments['tfa']): readonly string[] {
  if (tfa === undefined) return ['Second factor', '  none; start with --tfa totp or --tfa sms']
  if (tfa === 'sms') {
    return [
      'Second factor: SMS',
      '  codes are printed here as they are "sent"; bob and gil have no phone yet',
      `  the last one of ann: curl ${portal.url}/double/sms/ann`,
    ]
  }
  const { code, key } = portal.totp('ann')
  return [
    'Second factor: authenticator app',
    `  code of ann now: ${code}, good for five minutes`,
    `  the next:        curl ${portal.url}/double/totp/ann`,
    `  or an app:       key ${key}`,
    '  bob and gil have no app yet: their first sign-in says the key',
  ]
}

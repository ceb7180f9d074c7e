import type { CommandName } from './arguments.ts'

export interface HelpOptions {
  readonly of?: CommandName | undefined
  readonly storePath: string
  /** About proxies, where there is something to say. */
  readonly advice?: string | undefined
}

/** The help text of the program, or of one command. */
export function helpText({ of, storePath, advice }: HelpOptions): string {
  const where = `Store: ${storePath}
  Secrets of sign-ins, readable by you alone; never a password. The library's fileStore() is the same one.
  sign-ins.json beside it lists who is signed in where. XDG_STATE_HOME moves both (Windows: LOCALAPPDATA).
`
  return `${of === undefined ? overview : texts[of]}
${where}${advice === undefined ? '' : `\n${advice}\n`}`
}

const overview = `docspace-auth signs you in to an ONLYOFFICE DocSpace portal, and keeps you signed in.

Usage:
  docspace-auth login [--portal URL] [--user NAME] [--hash]
  docspace-auth login --oauth [--portal URL] [--client-id ID] [--scope "SCOPE …"] [--port PORT] [--no-browser]
  docspace-auth login --api-key [--portal URL]
  docspace-auth whoami | token | logout | status  [--portal URL] [--user NAME]
  docspace-auth --help | --version

Commands:
  login    Sign in: with a password and a second factor, in a browser (OAuth 2.0), or with an API key.
  whoami   Ask the portal who you are.
  token    Print a token that the portal takes, renewed if need be, and nothing else:
             curl -H "Authorization: Bearer $(docspace-auth token)" https://…/api/2.0/people/@self
  logout   End a sign-in, at the portal and here.
  status   Show who is signed in, by what, until when. Asks nobody.

Who is calling: the environment comes first, as for the library's fromEnv(): DOCSPACE_API_KEY, or
DOCSPACE_AUTH_TOKEN, or DOCSPACE_USERNAME and DOCSPACE_PASSWORD with DOCSPACE_AUTH=basic or login;
DOCSPACE_BASE_URL is the portal. Else the sign-in that was made last; --portal and --user choose another,
by e-mail address, name or id.

Exit code: 0 done; 1 refused, or nobody is signed in; 2 bad input, or the portal could not be asked; 130 Ctrl-C.
HTTPS_PROXY, HTTP_PROXY and NO_PROXY are heeded. docspace-auth COMMAND --help says more.
`

const selection = `  --portal URL     the portal; without it DOCSPACE_BASE_URL, or that of the sign-in
  --user NAME      a sign-in of the store, by e-mail address, name or id, whatever the environment says
  --help, --version
`

const loginHelp = `Usage: docspace-auth login [options]

Asks for what is not given: portal, user name, password (not shown), and the second factor that the account
has: the code of a text message, of an authenticator app, or a backup code. In a script nothing is asked: set
the variables.

Options:
  --portal URL     the portal, such as https://acme.onlyoffice.com; or DOCSPACE_BASE_URL
  --user NAME      the e-mail address; or DOCSPACE_USERNAME
  --hash           send a hash of the password in its place (not for accounts of LDAP)

  --oauth          sign in in a browser; the application has http://127.0.0.1/callback as a redirect URI,
                   which stands for any port
  --client-id ID   the OAuth application; or DOCSPACE_CLIENT_ID
  --scope "…"      the scopes, separated by blanks; without it accounts.self:read
  --port PORT      the port that the browser comes back to; any free one without it
  --no-browser     only print the address

  --api-key        keep an API key: asked for (not shown), piped in, or from DOCSPACE_API_KEY
  --help, --version

Secrets are never options, because all users of a machine see the command lines of all. They are asked for, or
read from DOCSPACE_PASSWORD, DOCSPACE_CODE (of the second factor), DOCSPACE_API_KEY and DOCSPACE_CLIENT_SECRET.
An OAuth application without a secret is a public client, whose sign-in ends after an hour; one with a secret is
renewed by itself, wherever DOCSPACE_CLIENT_SECRET is set.
`

const whoamiHelp = `Usage: docspace-auth whoami [options]

Asks the portal who is calling: name, e-mail address, id and role, and by what they are signed in.

Options:
${selection}`

const tokenHelp = `Usage: docspace-auth token [options]

Prints a token, or API key, for "Authorization: Bearer …", and nothing else. The portal is asked whether it
takes it; an OAuth token that has ended is renewed first (with DOCSPACE_CLIENT_SECRET). Passwords are not kept:
where a personal access token has ended, exit code 1 says to sign in again.

Options:
${selection}`

const logoutHelp = `Usage: docspace-auth logout [options]

Ends a sign-in at the portal, so that its token is dead everywhere, and forgets it here. An API key is only
forgotten here: delete it at the portal. The token of an OAuth application without a secret cannot be revoked,
and ends within the hour.

Options:
${selection}`

const statusHelp = `Usage: docspace-auth status [options]

Shows who is signed in, where, by what, from which source, until when, and the other sign-ins of the store.
Sends nothing, so it cannot tell whether the portal has ended a sign-in: whoami can. Exit code 1 where nobody is
signed in.

Options:
${selection}`

const texts: Readonly<Record<CommandName, string>> = {
  login: loginHelp,
  whoami: whoamiHelp,
  token: tokenHelp,
  logout: logoutHelp,
  status: statusHelp,
}

import type { CommandName } from './arguments.ts'

const overview = `docspace-contract finds out whether servers, and requests to them, are what an OpenAPI description says.

Usage:
  docspace-contract init [--spec FILE|URL] > auth.yaml
  docspace-contract verify URL [--spec FILE|URL] [--profile FILE] [options]
  docspace-contract verify [--spec FILE|URL] [options]
  docspace-contract verify --portal [--release 3.6|3.7] [options]
  docspace-contract mock [--spec FILE|URL] [--port PORT]
  docspace-contract portal [--port PORT] [--release 3.6|3.7] [--tfa sms|totp] [--seed N]
  docspace-contract --help | --version

Commands:
  init     Write a profile for a document: users, logins, keys, with what the document knows filled in.
  verify   With a URL, find out whether that server keeps its contract, authentication first. Without one, call every
           operation with each security alternative against a mock made from the document, and judge both sides.
  mock     Start only the mock on 127.0.0.1 and print curl lines for each way to authenticate.
  portal   Start a DocSpace authentication portal with a memory on 127.0.0.1: users, keys, OAuth, pages for a browser.

docspace-contract COMMAND --help says more.
`

const verifyHelp = `Usage: docspace-contract verify [URL] [options]

With a URL, the server there is verified: valid and invalid input, every credential that it must take or refuse,
logins and keys from their making to their end, who may do what. Paths of the document are put behind the URL.
Without --spec it is a DocSpace portal, described by the bundled description; its profile is built in as well, and
reads DOCSPACE_USERNAME, DOCSPACE_PASSWORD, DOCSPACE_API_KEY and DOCSPACE_ACCESS_TOKEN, as far as they are set.

Without a URL, requests are verified on a mock made from the document: those of docspace-auth on the bundled
description, plain ones with --spec. With --portal, the portal double is started and verified.

Options:
  --spec FILE|URL       the document; OpenAPI 3.0 or 3.1, YAML or JSON
  --release 3.6|3.7     the release of DocSpace that the bundled description is of; 3.7 without it
  --only OPERATION_ID…  these operations only; several with spaces, commas or by repeating the option
  --report FORMAT=FILE  write a report, any number of times: html, json, junit, github, text;
                        --report github alone prints annotations
  --quiet               print failures, what was not verified, and the totals only
  --help, --version

Options for a server (and --portal):
  --profile FILE        who the users are, how they sign in, who may do what; docspace-contract init writes a first one
  --allow-writes        also call operations that write; the profile can say so too
  --dry-run             print what would be sent, and send nothing
  --phases PHASE,…      examples, coverage, auth, lifecycle; all without it
  --exclude OPERATION_ID…
  --thorough            every credential fault on every operation, and every value
  --repeat CASE         only this case, as a finding names it; with the --seed of its run
  --seed N              other values; the same seed gives the same cases
  --max-requests N      --rate N (a second)      --connections N (8)
  --time DURATION       for the whole run: 90s, 5m      --timeout DURATION  for one answer (10s)
  --fail-on SEVERITY    low, medium, high or critical: findings under it do not fail the run
  --known FILE          findings that are accepted for now, each with a reason; one that no longer shows fails the run
  --min-coverage N      fail under N percent; or by dimension: operations=100,responses=60
  --strict              an unknown format or keyword is an error

Exit code: 1 something failed; else 2 something could not be verified, or the input is bad; else 0. 130 after Ctrl-C.
NO_COLOR turns off colour and the progress line.
`

const initHelp = `Usage: docspace-contract init [--spec FILE|URL] > auth.yaml

Writes a profile for docspace-contract verify: identities with the credentials that the document's security schemes want,
logins, refresh and logout as far as the document shows them, keys that it makes, and a policy to fill in. Secrets
are read from the environment when it is used. What could not be told from the document is marked TODO.

Options:
  --spec FILE|URL  the document; the bundled description of DocSpace without it
  --output FILE    write it to a new file instead of printing it
  --help, --version
`

const mockHelp = `Usage: docspace-contract mock [options]

Starts a mock of the description on 127.0.0.1 until Ctrl-C. It checks the form of requests and credentials and
never their values. Without --spec, the bundled description of ONLYOFFICE DocSpace's authentication is mocked.

Options:
  --spec FILE|URL  the document to mock
  --port PORT      the port; any free one without it
  --help, --version
`

const portalHelp = `Usage: docspace-contract portal [options]

Starts a double of a DocSpace portal's authentication on 127.0.0.1 until Ctrl-C. It remembers: logins, tokens, keys,
OAuth clients and consents, and it says no. Prints its users, secrets, and curl lines for each way to authenticate.

Options:
  --port PORT      the port; any free one without it
  --release 3.6|3.7
                   the release of DocSpace that it behaves as; 3.7 without it
  --tfa sms|totp   a second factor for everybody: codes by SMS, printed here, or an authenticator app
  --seed N         other ids and secrets; the same seed gives the same ones
  --help, --version
`

const helpTexts: Readonly<Record<CommandName, string>> = {
  verify: verifyHelp,
  init: initHelp,
  mock: mockHelp,
  portal: portalHelp,
}

/** The help text of the program, or of one command. */
export function helpText(command?: CommandName): string {
  return command === undefined ? overview : helpTexts[command]
}

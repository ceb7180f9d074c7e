import type { CommandName } from './arguments.ts'

const overview = `docspace-contract verifies that requests are what an OpenAPI description says.

Usage:
  docspace-contract verify [--spec FILE|URL] [--only OPERATION_ID…] [--report json=FILE] [--quiet]
  docspace-contract mock [--spec FILE|URL] [--port PORT]
  docspace-contract portal [--port PORT] [--release 3.6|3.7] [--tfa sms|totp] [--seed N]
  docspace-contract --help | --version

Commands:
  verify   Call every operation of the description with each security alternative against a mock made from it,
           ask for every documented answer, and judge both sides.
  mock     Start only the mock on 127.0.0.1 and print curl lines for each way to authenticate.
  portal   Start a DocSpace authentication portal with a memory on 127.0.0.1: users, keys, OAuth, pages for a browser.

docspace-contract COMMAND --help says more.
`

const verifyHelp = `Usage: docspace-contract verify [options]

Without --spec, the bundled description of ONLYOFFICE DocSpace's authentication is verified through the client
docspace-auth. With --spec, any OpenAPI 3.0 or 3.1 document is verified with plain requests built from it.

Options:
  --spec FILE|URL       the document to verify
  --only OPERATION_ID…  these operations only; several with spaces, commas or by repeating the option
  --report json=FILE    write a report; its shape is report.schema.json of this package
  --quiet               print failures, what was not verified, and the totals only
  --help, --version

Exit code: 1 a row failed; else 2 a row was not verified and is not listed, a listed row does not exist, or the
input is bad; else 0. 130 after Ctrl-C. NO_COLOR turns off colour and the progress line.
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

const helpTexts: Readonly<Record<CommandName, string>> = { verify: verifyHelp, mock: mockHelp, portal: portalHelp }

/** The help text of the program, or of one command. */
export function helpText(command?: CommandName): string {
  return command === undefined ? overview : helpTexts[command]
}

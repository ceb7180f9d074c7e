/** The side of the smoke test that this runtime cannot be: portals and servers, run by the script that started it. */
export interface Stage {
  /** A portal of its own for the check, with users ann (its owner) and bob. */
  openPortal(options?: Readonly<Record<string, unknown>>): Promise<StagePortal>
  /** A server at an origin of its own that gives these answers, one after the other, and then 404. */
  openServer(answers: readonly ScriptedAnswer[]): Promise<StageServer>
}

export interface StagePortal {
  readonly url: string
  readonly users: Readonly<Record<string, { readonly email: string; readonly password: string }>>
  readonly oauthClient: { readonly id: string; readonly secret: string; readonly redirectUri: string } | undefined
  createApiKey(user: string, permissions?: readonly string[]): Promise<string>
  /** The code that the user's authenticator shows now. */
  totp(user: string): Promise<string>
  /** The code of the last text message. */
  lastSms(): Promise<string>
  /** Moves the portal's clock. */
  advance(minutes: number): Promise<void>
  /** Ends every token of every user. */
  endTokens(): Promise<void>
  fail(operation: string, options: Readonly<Record<string, unknown>>): Promise<void>
  /** What was asked: operation, status, scheme of the credential, user; without the values. */
  calls(): Promise<readonly Call[]>
  /** Signs the user in at the authorization URL, consents, and gives the URL to which the browser is sent back. */
  consent(user: string, authorizationUrl: string): Promise<string>
}

export interface Call {
  readonly operation: string | undefined
  readonly status: number
  readonly scheme: string | undefined
  readonly user: string | undefined
}

export interface ScriptedAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface StageServer {
  readonly url: string
  /** What came, preflights left out. Names of headers are in lower case. */
  requests(): Promise<readonly SeenRequest[]>
}

export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

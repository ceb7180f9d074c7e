/**
 * What a document cannot say: who the users are, how they sign in and out, who may do what, and how careful to be. Written in YAML
 * (profile.schema.json), or passed as an object, in which a value may also be a function.
 */
export interface Profile {
  /** By name, in order: the first one calls where it does not matter who does. */
  readonly identities: Readonly<Record<string, Identity>>
  /** Ways to sign in, by name. */
  readonly logins: Readonly<Record<string, Login>>
  /** Signing keys by security scheme, for tokens that are right but for one claim. JWTs only. */
  readonly signing: Readonly<Record<string, SigningKey>>
  /** Keys (API keys, personal tokens) that the API itself makes, by security scheme. */
  readonly keys: Readonly<Record<string, KeyLife>>
  readonly policy: readonly PolicyRule[]
  /** Values for parameters and body properties, by name (`noteId`) or by operation and name (`getNote.noteId`, `createNote.title`). */
  readonly values: Readonly<Record<string, unknown>>
  /** What is particular about single operations, by operationId or `METHOD /path`. */
  readonly operations: Readonly<Record<string, OperationNote>>
  /** Whether operations that write may be called; `--allow-writes` says so too. */
  readonly writes: boolean
  /** Failed logins that lock an account out; `never`. At most two are made where it is not said, and one fewer than this where it is. */
  readonly lockOut: number | 'never' | undefined
  /** Makes every token that was issued until now expire: a call to a test hook, or a function. */
  readonly expire: Expire | undefined
  /** Seconds that the run may wait for a token to expire by itself; 0: it does not wait. */
  readonly waitForExpiry: number
  /** Where a message about a part of the profile should point; undefined for an object. */
  readonly locate: (path: readonly (string | number)[]) => ProfilePosition | undefined
}

export interface ProfilePosition {
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface Identity {
  readonly roles: readonly string[]
  /** Its user name and password, where it has them: for Basic, for logins, and to tell known users from unknown. */
  readonly userName?: Value
  readonly password?: Value
  /** More values for logins, by name. */
  readonly variables: Readonly<Record<string, Value>>
  /** By security scheme. Basic is made of `userName` and `password` where it is not here. */
  readonly credentials: Readonly<Record<string, IdentityCredential>>
}

/** A text, or what gives it when it is needed. `${NAME}` in YAML was replaced from the environment. */
export type Value = string | (() => string | Promise<string>)

export interface IdentityCredential {
  /** The token or key itself. */
  readonly value?: Value
  /** The name of a login that gives it. */
  readonly login?: string
  /** For http basic, where it is not the identity's own. */
  readonly userName?: Value
  readonly password?: Value
  /** The scopes that it has, where it is oauth2 or openIdConnect; all that the operations want where it is not said. */
  readonly scopes?: readonly string[]
  /** Ones that are over: verified to be refused. */
  readonly expired?: Value
  readonly revoked?: Value
  /** One with fewer scopes, and which those are. */
  readonly narrow?: { readonly value: Value; readonly scopes: readonly string[] }
}

/** How to sign in: an operation of the document, or a URL beside it, and where the credential is in the answer. */
export interface Login {
  /** operationId or `METHOD /path`. */
  readonly operation?: string
  /** For a sign-in that is not in the document: a token endpoint. POST. */
  readonly url?: string
  /** The body; `{userName}`, `{password}`, `{refreshToken}`, `{scopes}` and the identity's variables are filled in. */
  readonly body?: unknown
  /** The media type of the body, where it is not the document's first: `application/x-www-form-urlencoded`. */
  readonly mediaType?: string
  /** Headers to send: `Authorization: Basic …` of a client. Filled in like the body. */
  readonly headers: Readonly<Record<string, Value>>
  /** JSON pointer of the token in the answer; or `cookie NAME`, `header NAME`. */
  readonly token: string
  readonly refreshToken?: string
  readonly refresh?: LoginStep
  readonly logout?: LoginStep
}

export interface LoginStep {
  readonly operation?: string
  readonly url?: string
  /** `{token}` and `{refreshToken}` are filled in as well. */
  readonly body?: unknown
  readonly mediaType?: string
  readonly headers: Readonly<Record<string, Value>>
}

export interface SigningKey {
  /** `HS256`, `RS256`, `ES256` … */
  readonly algorithm: string
  /** The secret, or a private key as PEM. */
  readonly key: Value
  /** The claim that holds scopes; `scope` unless said. */
  readonly scopeClaim: string
}

export interface KeyLife {
  /** operationId or `METHOD /path`. */
  readonly create: string
  readonly body?: unknown
  /** JSON pointer of the key in the answer. */
  readonly key: string
  /** JSON pointer of its id in the answer. */
  readonly id: string
  readonly revoke: string
}

/** Who may call operations. Whoever is not named must be refused. */
export interface PolicyRule {
  readonly operations: readonly string[]
  /** `owner`: whoever made the thing that the path is about. Roles or identities by name. `anyone`: every identity. */
  readonly allow: readonly string[]
}

export interface OperationNote {
  /** Whether calling it changes anything, where the method does not tell: a POST that only searches. */
  readonly writes?: boolean
  /** Never called, for this reason. */
  readonly skip?: string
  /** Called alone, with a login of its own: it ends sessions, or changes the account. */
  readonly exclusive?: boolean
  /** The body that should be accepted. */
  readonly body?: unknown
}

/** A call that makes tokens expire: of a test hook of the server, with a base URL of its own where it needs one. */
export type Expire =
  | (() => void | Promise<void>)
  | {
      readonly method: string
      readonly url: string
      readonly body?: unknown
      readonly headers: Readonly<Record<string, Value>>
    }

/** What may be left out of a profile that is passed as an object. */
export interface ProfileInput {
  readonly identities?: Readonly<
    Record<
      string,
      Partial<Omit<Identity, 'credentials'>> & {
        readonly credentials?: Readonly<Record<string, IdentityCredential | Value>>
      }
    >
  >
  readonly logins?: Readonly<
    Record<
      string,
      Omit<Login, 'headers' | 'refresh' | 'logout'> & {
        readonly headers?: Login['headers']
        readonly refresh?: LoginStepInput
        readonly logout?: LoginStepInput
      }
    >
  >
  readonly signing?: Readonly<Record<string, Omit<SigningKey, 'scopeClaim'> & { readonly scopeClaim?: string }>>
  readonly keys?: Profile['keys']
  readonly policy?: Profile['policy']
  readonly values?: Profile['values']
  readonly operations?: Profile['operations']
  readonly writes?: boolean
  readonly lockOut?: number | 'never'
  readonly expire?:
    | (() => void | Promise<void>)
    | {
        readonly method?: string
        readonly url: string
        readonly body?: unknown
        readonly headers?: Readonly<Record<string, Value>>
      }
  readonly waitForExpiry?: number
}

export type LoginStepInput = Omit<LoginStep, 'headers'> & { readonly headers?: Readonly<Record<string, Value>> }

/** What kept a case from being sent, or from proving anything. */
export interface NotVerified {
  readonly code: NotVerifiedCode
  /** One sentence for a person: what, and what to do about it. */
  readonly detail: string
}

export type NotVerifiedCode =
  /** It writes, and writing was not allowed. */
  | 'writes'
  /** The profile has no credential for this, or no way to make it. */
  | 'no-credential'
  /** No value is known for something that the request needs. */
  | 'no-request'
  /** HTTP or the transport cannot carry it. */
  | 'not-sendable'
  /** The request that it leans on was not accepted. */
  | 'premise'
  /** A step before the one that matters did not go as it has to. */
  | 'setup'
  /** It would have cost an account a failed login too many. */
  | 'lock-out'
  /** The server limits the rate, and waiting would have taken too long. */
  | 'rate-limited'
  /** No answer: the server is down, hangs or talks garbage. */
  | 'unreachable'
  /** `--max-requests` or `--time` was used up. */
  | 'budget'
  /** Left out by `--phases`, `--only`, `--exclude` or the profile. */
  | 'excluded'
  /** The covering set leaves it out; `--thorough` runs it. */
  | 'covering'
  /** A security scheme, or a schema, that cannot be exercised. */
  | 'unsupported'
  /** The run was stopped. */
  | 'interrupted'

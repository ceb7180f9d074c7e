import type { Transaction } from './transaction.ts'

export interface AuthorizeRequest {
  /** `none`, `login`, `consent` or `select_account` (OpenID Connect Core, 3.1.2.1); DocSpace knows `none` (oauth 2.3). */
  readonly prompt?: string | undefined
}

export interface AuthorizationRequest {
  /** Where the user's browser goes. */
  readonly url: string
  readonly transaction: Transaction
}

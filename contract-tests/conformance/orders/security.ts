/** How an operation is called: the same facts as in openapi.yaml, written down a second time on purpose. */
export interface SecurityRule {
  /** The scopes that a token needs; undefined where no token serves. */
  readonly token?: readonly string[]
  /** The header key: an alternative, or needed together with the token. */
  readonly key?: 'alternative' | 'together'
  readonly reportKey?: true
}

export const securityRules: Readonly<Record<string, SecurityRule>> = {
  issueToken: {},
  listCatalogue: {},
  getUserInfo: { token: ['openid'] },
  listOrders: { token: ['orders:read'], key: 'alternative' },
  createOrder: { token: ['orders:write'], key: 'alternative' },
  getOrder: { token: ['orders:read'], key: 'alternative' },
  replaceOrder: { token: ['orders:write'] },
  changeOrder: { token: ['orders:write'], key: 'alternative' },
  deleteOrder: { token: ['orders:write', 'orders:delete'] },
  refundOrder: { token: ['orders:write'], key: 'together' },
  getDailyReport: { reportKey: true },
  createKey: { token: ['keys:manage'] },
  getKey: { token: ['keys:manage'] },
  revokeKey: { token: ['keys:manage'] },
}

export function needsNothing({ token, reportKey }: SecurityRule): boolean {
  return token === undefined && reportKey === undefined
}

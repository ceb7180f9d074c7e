import type { Described } from './described.ts'

export interface PortalOperation {
  readonly id: string
  readonly method: string
  readonly path: string
}

/** The operations of the portal itself; those of its OAuth 2.0 service have evidence of their own. */
export function portalOperations(described: Described): readonly PortalOperation[] {
  return described
    .keys('#', 'paths')
    .filter((path) => path.startsWith('/api/2.0/') && !path.startsWith('/api/2.0/oauth2/'))
    .flatMap((path) =>
      described.keys('#', 'paths', path).flatMap((method) => {
        const id = described.at('#', 'paths', path, method, 'operationId')
        return typeof id === 'string' ? [{ id, method, path }] : []
      }),
    )
}

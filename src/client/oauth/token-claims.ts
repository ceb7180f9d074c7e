/** What a JWT says, unverified: of a token that came straight from the server that was asked for it. */
export function tokenClaims(token: string | undefined): Readonly<Record<string, unknown>> {
  const [, payload = ''] = token?.split('.') ?? []
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof claims === 'object' && claims !== null ? { ...claims } : {}
  } catch {
    return {}
  }
}

/** The subject that a JWT names. */
export function subjectOf(token: string | undefined): string | undefined {
  const { sub } = tokenClaims(token)
  return typeof sub === 'string' ? sub : undefined
}

import type { Document } from '../../document/document.ts'
import { isRecord } from '../../harness/is-record.ts'

/** The scopes of a scheme that operations want. */
export function wantedScopes(document: Document, scheme: string): readonly string[] {
  const uses = document.operations.flatMap(({ security }) => security.flat()).filter(({ name }) => name === scheme)
  return [...new Set(uses.flatMap(({ scopes }) => scopes))].toSorted()
}

/** Every scope of a scheme that the document names: those that operations want, and those that its flows list. */
export function knownScopes(document: Document, scheme: string): readonly string[] {
  const known = Object.hasOwn(document.securitySchemes, scheme) ? document.securitySchemes[scheme] : undefined
  const listed = known?.type === 'oauth2' ? Object.values(known.flows).flatMap(scopesOfFlow) : []
  return [...new Set([...wantedScopes(document, scheme), ...listed])].toSorted()
}

function scopesOfFlow(flow: unknown): string[] {
  return isRecord(flow) && isRecord(flow.scopes) ? Object.keys(flow.scopes) : []
}

/**
 * Whether having one scope may well mean having another, so that a server which accepts it is not to be blamed: `notes:write` may
 * include `notes:read`, `repo` includes `repo:status`, and `admin` or `*` anything.
 */
export function mayImply(present: string, missing: string): boolean {
  if (present === missing || missing.startsWith(present)) return true
  if (/\*|admin|manage|full|all|super|owner/i.test(present)) return true
  return /write|edit|update|modify|change|create|delete|manage/i.test(present) && /read|view|list|get/i.test(missing)
}

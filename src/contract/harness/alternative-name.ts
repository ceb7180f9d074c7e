import type { SecurityAlternative } from '../document/document.ts'

/** Names a security alternative as the reports and the list of unverifiable rows write it. */
export function alternativeName(alternative: SecurityAlternative): string {
  if (alternative.length === 0) return 'anonymous'
  return alternative.map((use) => use.name).join(' + ')
}

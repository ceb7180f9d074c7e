import type { HeaderField, Violation } from './exchange.ts'
import type { PrismAnswer } from './ask-prism.ts'

/** The header in which Prism's own server says what it thinks, for whoever looks at the answer with curl; none where it is content. */
export function violationsHeader({ documented, request, response }: PrismAnswer): HeaderField[] {
  const named = (about: string, violations: readonly Violation[]) =>
    violations.map((violation) => ({ ...violation, location: [about, ...violation.location] }))
  const all = [...named('request', request), ...named('response', response)]
  if (!documented || all.length === 0) return []
  // A header is ASCII, and clients take only so much of one.
  const text = JSON.stringify(all).replaceAll(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return [['sl-violations', text.slice(0, 8000)]]
}

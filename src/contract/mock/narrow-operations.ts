import type { Document, Operation, SecurityAlternative } from '../document/document.ts'
import { MockError } from './mock-error.ts'

/** A Security Requirement Object: `{ apiKey: [] }`, or `{}` for none. Which scopes it lists makes no difference here. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>

/**
 * The operations that document a security alternative, each with that alternative only. An operation that takes several
 * tells nothing about any one of them: a mistake in one can pass as another.
 */
export function narrowOperations(document: Document, requirement: SecurityRequirement): readonly Operation[] {
  const narrowed = document.operations.flatMap((operation) => {
    const security = operation.security.filter((alternative) => isAlternative(alternative, requirement))
    return security.length === 0 ? [] : [{ ...operation, security }]
  })
  if (narrowed.length === 0) {
    const name = Object.keys(requirement).join(' + ')
    throw new MockError(
      'no-such-alternative',
      `${document.source}: no operation documents ${name === '' ? 'anonymous access' : `the security alternative "${name}"`}`,
    )
  }
  return narrowed
}

/** Whether the schemes are the same; order makes no difference. */
export function isAlternative(alternative: SecurityAlternative, requirement: SecurityRequirement): boolean {
  const names = Object.keys(requirement)
  return alternative.length === names.length && alternative.every(({ name }) => names.includes(name))
}

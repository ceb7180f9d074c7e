import type { Document, Operation } from '../document/document.ts'
import { checkDocument } from '../document/check-document.ts'
import { formatPosition } from '../document/document-error.ts'
import type { UnverifiedCase } from './events.ts'

export interface SchemaFaults {
  /** Unknown formats and keywords, each with its place. */
  readonly warnings: readonly string[]
  /** Schemas that judge nothing, and security schemes that cannot be exercised: reported by name, never passed over. */
  readonly unverified: readonly UnverifiedCase[]
}

/** What of these operations cannot be verified whatever the server does. With `strict`, unknown formats and keywords are among it. */
export async function schemaFaults(
  document: Document,
  operations: readonly Operation[],
  strict: boolean,
): Promise<SchemaFaults> {
  const { failures, warnings } = await checkDocument(document, operations)
  const lines = warnings.map(({ position, reason }) => `${formatPosition(position)}: ${reason}`)
  const broken = failures.map(
    ({ position, reason }) => `${formatPosition(position)}: the schema does not compile: ${reason}`,
  )
  return {
    warnings: strict ? [] : lines,
    unverified: [
      ...[...broken, ...(strict ? lines : [])].map((detail) => unsupported('', 'a schema', detail)),
      ...unsupportedSchemes(document, operations),
    ],
  }
}

function unsupportedSchemes(document: Document, operations: readonly Operation[]): readonly UnverifiedCase[] {
  const used = new Set(operations.flatMap(({ security }) => security.flat().map(({ name }) => name)))
  return Object.entries(document.securitySchemes).flatMap(([name, scheme]) => {
    if (!used.has(name)) return []
    const why =
      scheme.type === 'mutualTLS'
        ? 'client certificates are not sent'
        : scheme.type === 'http' && !['basic', 'bearer'].includes(scheme.scheme)
          ? `the HTTP scheme "${scheme.scheme}" is not known`
          : undefined
    return why === undefined
      ? []
      : [unsupported('', `the security scheme ${name}`, `${name} cannot be exercised: ${why}`)]
  })
}

function unsupported(operation: string, title: string, detail: string): UnverifiedCase {
  return { operation, title, reason: { code: 'unsupported', detail } }
}

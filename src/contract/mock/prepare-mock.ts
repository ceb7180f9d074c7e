import type { Document, Operation } from '../document/document.ts'
import { formatPosition } from '../document/document-error.ts'
import { loadDocument } from '../document/load-document.ts'
import { createValidator } from '../document/create-validator.ts'
import type { Validator } from '../document/validator.ts'
import { MockError } from './mock-error.ts'
import { narrowOperations, type SecurityRequirement } from './narrow-operations.ts'
import type { AskPrism } from './ask-prism.ts'
import { documentForPrism } from './document-for-prism.ts'
import type { PrismOperation } from './prism-engine.ts'

/** A document made ready to be mocked: read once, for any number of mocks. */
export interface PreparedMock {
  readonly document: Document
  readonly validator: Validator
  /** The operations that a mock for this alternative has, and Prism for them; the whole document where none is given. */
  narrow(security: SecurityRequirement | undefined): NarrowedMock
}

export interface NarrowedMock {
  readonly operations: readonly Operation[]
  readonly ask: AskPrism
}

/** What a mock can be made of: a file or URL, an OpenAPI object, a document that is loaded, or one that is prepared. */
export type MockSpec = string | object | Document | PreparedMock

/** Throws a `MockError` that names the schema where one does not compile: Prism would validate nothing by it, and say nothing. */
export async function prepareMock(spec: MockSpec): Promise<PreparedMock> {
  if (isPrepared(spec)) return spec
  const document = isDocument(spec) ? spec : await loadDocument(spec)
  const validator = await createValidator(document)
  refuseBrokenSchemas(validator)

  const { createPrism, prismOperations } = await import('./prism-engine.ts')
  const parsed = await prismOperations(documentForPrism(document)).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    const message = `${document.source}: Prism cannot make a mock of it: ${why.replaceAll(/\s*\n\s*/g, ' ')}`
    throw new MockError('not-mockable', message, { cause: error })
  })
  const byPlace = new Map(parsed.map((operation) => [`${operation.method.toUpperCase()} ${operation.path}`, operation]))

  return {
    document,
    validator,
    narrow(security) {
      const operations = security === undefined ? document.operations : narrowOperations(document, security)
      const prism = operations.flatMap((operation) => {
        const whole = byPlace.get(`${operation.method} ${operation.path}`)
        if (whole === undefined) return []
        return security === undefined ? [whole] : [narrowPrism(whole, security)]
      })
      return { operations, ask: createPrism(prism) }
    },
  }
}

function refuseBrokenSchemas(validator: Validator): void {
  const { failures } = validator.compileAll()
  const [first] = failures
  if (first === undefined) return
  const others = failures.length === 1 ? '' : ` (and ${failures.length - 1} more)`
  throw new MockError(
    'schema-does-not-compile',
    `${formatPosition(first.position)}: the schema #${first.pointer} does not compile: ${first.reason}; correct it${others}`,
  )
}

/** Prism knows a scheme by its component name as `key`. */
function narrowPrism(operation: PrismOperation, requirement: SecurityRequirement): PrismOperation {
  const names = Object.keys(requirement)
  return {
    ...operation,
    security: (operation.security ?? []).filter(
      (all) => all.length === names.length && all.every(({ key }) => names.includes(key)),
    ),
  }
}

function isDocument(spec: object | string): spec is Document {
  return typeof spec === 'object' && 'bundled' in spec && 'operations' in spec && 'locate' in spec
}

function isPrepared(spec: object | string): spec is PreparedMock {
  return typeof spec === 'object' && 'narrow' in spec && 'validator' in spec
}

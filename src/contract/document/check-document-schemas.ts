import { checkSchemas, type Fault } from './check-schemas.ts'
import type { Document, MediaType, Operation } from './document.ts'
import { followPointer } from './follow-ref.ts'
import { createSchemaCompiler } from './schema-compiler.ts'
import { createSchemaReach } from './schema-reach.ts'
import type { SchemaCheck, SchemaFault } from './validator.ts'
import { schemaRoots, visitSubschemas } from './visit-schemas.ts'

export function checkDocumentSchemas(document: Document, operations?: readonly Operation[]): SchemaCheck {
  const { bundled } = document
  const roots = operations === undefined ? schemaRoots({ ...bundled }) : usedSchemas(bundled, operations)
  const { failures, warnings } = checkSchemas(bundled, roots)
  const faults = failures.length > 0 ? failures : dynamicFaults(bundled, roots)
  const located = ([pointer, reason]: Fault): SchemaFault => ({ pointer, position: document.locate(pointer), reason })
  return { failures: faults.map(located), warnings: warnings.map(located) }
}

/** The schemas that operations lean on, each once: not also as a part of another one. */
function usedSchemas(root: unknown, operations: readonly Operation[]): [schema: unknown, pointer: string][] {
  const { pointers } = createSchemaReach(root)(operations.flatMap(placesOf))
  return [...pointers]
    .filter((pointer) => !ancestorsOf(pointer).some((ancestor) => pointers.has(ancestor)))
    .map((pointer) => [followPointer(root, pointer).value, pointer])
}

function placesOf({ parameters, requestBody, responses }: Operation): string[] {
  const contents: readonly MediaType[] = [
    ...(requestBody?.content ?? []),
    ...responses.flatMap(({ content }) => content),
  ]
  const places = [...parameters, ...contents, ...responses.flatMap(({ headers }) => headers)]
  return places.flatMap(({ schemaPointer }) => (schemaPointer === undefined ? [] : [schemaPointer]))
}

function ancestorsOf(pointer: string): string[] {
  const found: string[] = []
  for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1))
    found.push(pointer.slice(0, end))
  return found
}

/** Where a `$dynamicRef` leads, only compiling shows; whatever else there is `checkSchemas` finds. */
function dynamicFaults(
  root: Readonly<Record<string, unknown>>,
  roots: readonly (readonly [schema: unknown, pointer: string])[],
): Fault[] {
  const compile = createSchemaCompiler(root)
  return roots.flatMap(([schema, pointer]) => {
    const dynamic: unknown[] = []
    visitSubschemas(schema, '', ({ $dynamicRef }) => {
      if ($dynamicRef !== undefined) dynamic.push($dynamicRef)
    })
    return dynamic.length > 0 ? compileFault(compile, pointer) : []
  })
}

function compileFault(compile: ReturnType<typeof createSchemaCompiler>, pointer: string): Fault[] {
  try {
    compile(pointer, 'response')
    return []
  } catch (error) {
    return [[pointer, error instanceof Error ? error.message : String(error)]]
  }
}

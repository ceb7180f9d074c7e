import { checkSchemas, type Fault } from './check-schemas.ts'
import type { Document } from './document.ts'
import { pointerOfRef } from './json-pointer.ts'
import { createSchemaCompiler, type SchemaCompiler } from './schema-compiler.ts'
import type { SchemaCheck, SchemaFault, Validator } from './validator.ts'
import { valueProblems } from './value-problems.ts'
import { schemaRoots, visitSchemas } from './visit-schemas.ts'

export function createAjvValidator(document: Document): Validator {
  const compile = createSchemaCompiler(document.bundled)

  return {
    validate(place, value, direction) {
      const pointer = typeof place === 'string' ? place : place.schemaPointer
      if (pointer === undefined) return []
      const validate = compile(pointer, direction)
      try {
        return validate(value) ? [] : valueProblems(validate.errors ?? [])
      } catch (error) {
        // Schemas that have no end do not compile; this is an answer that is made to be one.
        if (error instanceof RangeError)
          return [{ at: '', keyword: 'depth', message: 'is nested too deeply to be judged' }]
        throw error
      }
    },
    compileAll() {
      const { failures, warnings } = checkSchemas(document.bundled)
      return {
        // What is wrong within a schema is also why those that refer to it do not compile; telling it of each would bury it.
        failures: (failures.length > 0 ? failures : compileRoots(document, compile)).map(located),
        warnings: warnings.map(located),
      } satisfies SchemaCheck
    },
  }

  function located([pointer, reason]: Fault): SchemaFault {
    return { pointer, position: document.locate(pointer), reason }
  }
}

function compileRoots({ bundled }: Document, compile: SchemaCompiler): Fault[] {
  const failures: Fault[] = []
  const compiledWithOthers = referredFromWithin(bundled)
  for (const [schema, pointer] of schemaRoots({ ...bundled })) {
    if (typeof schema === 'boolean' || compiledWithOthers.has(pointer)) continue
    try {
      compile(pointer, isForRequests(pointer) ? 'request' : 'response')
    } catch (error) {
      failures.push([pointer, error instanceof Error ? error.message : String(error)])
    }
  }
  return failures
}

/** The schemas that a part of another schema refers to: whoever compiles that one compiles them. */
function referredFromWithin(root: Readonly<Record<string, unknown>>): Set<string> {
  const roots = new Set(schemaRoots({ ...root }).map(([, pointer]) => pointer))
  const referred = new Set<string>()
  visitSchemas({ ...root }, ({ $ref }, pointer) => {
    const target = typeof $ref === 'string' && !roots.has(pointer) ? pointerOfRef($ref) : undefined
    if (target !== undefined && !pointer.startsWith(`${target}/`)) referred.add(target)
  })
  return referred
}

/** Shared schemas are also compiled for the other direction, when something there uses them. */
function isForRequests(pointer: string): boolean {
  return /\/(?:parameters|requestBody|requestBodies)(?:\/|$)/.test(pointer)
}

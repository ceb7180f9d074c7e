import type { ValidateFunction } from 'ajv/dist/2020.js'
import { isArray, isObject, type JsonObject, pointer } from './json.ts'
import { strictAjv } from './strict-ajv.ts'

/** Compiles the schemas of one document by their JSON pointers. */
export interface SchemaCompiler {
  /** Throws what ajv throws where the schema does not compile. */
  compile(at: string): ValidateFunction
  /** Whether a part of a schema, such as the branch of a union, lets the value through. */
  matches(at: string, value: unknown): boolean
}

/** The document is known to ajv under this name; a schema of it is `description#/components/schemas/Key`. */
const documentId = 'description'

export function createSchemaCompiler(document: JsonObject): SchemaCompiler {
  const compile = compilerOf(document, true)
  // A branch may leave its type to the schema around it: on its own it is no complete schema, and strict mode would say so.
  const compilePart = compilerOf(document, false)
  return { compile, matches: (at, value) => compilePart(at)(value) }
}

function compilerOf(document: JsonObject, strictTypes: boolean): (at: string) => ValidateFunction {
  // The document itself is no schema, but ajv compiles it to resolve pointers into it: its root keys have to be known.
  const ajv = strictAjv({ vocabulary: [...extensionsOf(document), ...Object.keys(document)], strictTypes })
  ajv.addSchema(document, documentId, false, false)

  const compiled = new Map<string, ValidateFunction>()
  return (at) => {
    const validate = compiled.get(at) ?? ajv.compile({ $ref: `${documentId}${at}` })
    compiled.set(at, validate)
    return validate
  }
}

/** Every `x-` key anywhere in the document: extensions are allowed in schemas and judge nothing. */
function extensionsOf(document: JsonObject): readonly string[] {
  const found = new Set<string>()
  collect(document)
  return [...found].sort()

  function collect(node: unknown): void {
    if (isArray(node)) node.forEach(collect)
    if (!isObject(node)) return
    for (const [key, value] of Object.entries(node)) {
      if (key.startsWith('x-')) found.add(key)
      collect(value)
    }
  }
}

/** The pointer of the schema of a media type, parameter or header. */
export function schemaPointer(at: string): string {
  return pointer(at, 'schema')
}

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { followPointer, followRef } from './follow-ref.ts'
import { isRecord } from './json-pointer.ts'
import { judgedSchema } from './judged-schema.ts'
import { createSchemaReach, endless } from './schema-reach.ts'
import type { Direction } from './validator.ts'

/** Compiles the schema at a pointer of the document, once; throws where it does not compile. */
export type SchemaCompiler = (pointer: string, direction: Direction) => ValidateFunction

/**
 * Compiles what is asked for, when it is asked for, and gives ajv no more of the document than that schema leans on: a large
 * document is mostly schemas that a run never meets.
 */
export function createSchemaCompiler(root: Readonly<Record<string, unknown>>): SchemaCompiler {
  const reachOf = createSchemaReach(root)
  const response = createDirection(root, 'response')
  const request = createDirection(root, 'request')
  const compiled = { request: new Map<string, ValidateFunction>(), response: new Map<string, ValidateFunction>() }

  return (asked, direction) => {
    const known = compiled[direction].get(asked)
    if (known !== undefined) return known
    // Many places are only a `$ref` to a shared schema.
    const pointer = followPlainRef(root, asked)
    const { pointers, hasDirections, isEndless } = reachOf([pointer])
    if (isEndless) throw new Error(endless)
    const validate = (direction === 'request' && hasDirections ? request : response)(pointer, pointers)
    compiled[direction].set(asked, validate)
    return validate
  }
}

function createDirection(
  root: unknown,
  direction: Direction,
): (pointer: string, needed: Iterable<string>) => ValidateFunction {
  const names = new Map<string, string>()
  let ajv: Ajv2020 | undefined
  const nameOf = (pointer: string) => {
    const name = names.get(pointer) ?? `https://document.invalid/${names.size}`
    names.set(pointer, name)
    return name
  }
  return (pointer, needed) => {
    ajv ??= createAjv(direction)
    for (const one of needed) {
      const name = nameOf(one)
      if (ajv.refs[name] !== undefined || ajv.schemas[name] !== undefined) continue
      const schema = followPointer(root, one).value
      if (!isRecord(schema) && typeof schema !== 'boolean') throw new Error('a schema must be an object or a boolean')
      const judged = judgedSchema(root, schema, { direction, nameOf })
      ajv.addSchema(isRecord(judged) ? judged : { allOf: [judged] }, name, false, false)
    }
    const validate = ajv.getSchema(nameOf(pointer))
    if (validate === undefined) throw new Error(`${pointer} is no schema`)
    return validate
  }
}

function createAjv(direction: Direction): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    // Values are small and judged a few times each: optimizing the code costs more than it ever gives back.
    code: { optimize: false },
    // What ajv is strict about (unknown keywords and formats) `checkSchemas` says as warnings, with the place.
    strict: false,
    validateSchema: false,
    logger: false,
  })
  addFormats.default(ajv)
  if (direction === 'response') {
    ajv.removeKeyword('writeOnly')
    ajv.addKeyword({
      keyword: 'writeOnly',
      schemaType: 'boolean',
      validate: (writeOnly: boolean) => !writeOnly,
      error: { message: 'must not be in a response (writeOnly)' },
    })
  }
  return ajv
}

/** Follows references that nothing stands beside: in 2020-12 what stands there counts. */
function followPlainRef(root: unknown, asked: string): string {
  const { value, pointer } = followPointer(root, asked)
  if (!isRecord(value) || Object.keys(value).join() !== '$ref') return pointer
  const target = followRef(root, value, pointer)
  return target.value === undefined ? pointer : followPlainRef(root, target.pointer)
}

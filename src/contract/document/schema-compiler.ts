import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { followRef } from './follow-ref.ts'
import { isRecord, refOfPointer, valueAt } from './json-pointer.ts'
import { relaxRequired } from './relax-required.ts'
import { schemaTree } from './schema-tree.ts'
import type { Direction } from './validator.ts'
import { visitSchemas } from './visit-schemas.ts'

/** Compiles the schema at a pointer of the document, once; throws where it does not compile. */
export type SchemaCompiler = (pointer: string, direction: Direction) => ValidateFunction

const rootId = 'https://document.invalid/'

/** Compiling is what takes time in a start, so everything here is done when it is needed and not twice. */
export function createSchemaCompiler(root: Readonly<Record<string, unknown>>): SchemaCompiler {
  const response = createDirection(root, 'response')
  const request = hasDirections(root) ? createDirection(root, 'request') : response
  return (pointer, direction) => {
    // Many places are only a `$ref` to a shared schema.
    const target = followPlainRef(root, pointer)
    return direction === 'request' ? request(target) : response(target)
  }
}

function createDirection(
  root: Readonly<Record<string, unknown>>,
  direction: Direction,
): (pointer: string) => ValidateFunction {
  const compiled = new Map<string, ValidateFunction>()
  let ajv: Ajv2020 | undefined
  return (pointer) => {
    const known = compiled.get(pointer)
    if (known !== undefined) return known
    ajv ??= createAjv(relaxRequired(schemaTree(root), direction === 'request' ? 'readOnly' : 'writeOnly'), direction)
    const validate = ajv.compile({ $ref: `${rootId}${refOfPointer(pointer)}` })
    compiled.set(pointer, validate)
    return validate
  }
}

function createAjv(root: Record<string, unknown>, direction: Direction): Ajv2020 {
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
  ajv.addSchema(root, rootId, false, false)
  return ajv
}

function hasDirections(root: Readonly<Record<string, unknown>>): boolean {
  let found = false
  visitSchemas({ ...root }, ({ readOnly, writeOnly }) => {
    found ||= readOnly === true || writeOnly === true
  })
  return found
}

/** Follows references that nothing stands beside: in 2020-12 what stands there counts. */
function followPlainRef(root: unknown, pointer: string): string {
  const value = valueAt(root, pointer)
  if (!isRecord(value) || Object.keys(value).join() !== '$ref') return pointer
  const target = followRef(root, value, pointer)
  return target.value === undefined ? pointer : followPlainRef(root, target.pointer)
}

import { followPointer } from './follow-ref.ts'
import { isRecord, pointerOfRef } from './json-pointer.ts'
import { visitSubschemas } from './visit-schemas.ts'

/** A schema and all that it refers to, directly or not. */
export interface Reach {
  readonly pointers: ReadonlySet<string>
  /** Whether requests and responses are judged differently by any of it. */
  readonly hasDirections: boolean
  /** Whether judging by any of it would never end. */
  readonly isEndless: boolean
}

export type SchemaReach = (pointers: Iterable<string>) => Reach

/** Tells what schemas lean on, reading each schema of the document once, and none that is not asked for. */
export function createSchemaReach(root: unknown): SchemaReach {
  const known = new Map<string, Steps>()
  const isEndless = createEndlessTest(root)
  return (starts) => {
    const pointers = new Set(starts)
    const reach = { pointers, hasDirections: false, isEndless: false }
    for (const pointer of pointers) {
      const steps = known.get(pointer) ?? stepsFrom(root, pointer, isEndless)
      known.set(pointer, steps)
      for (const next of steps.next) pointers.add(next)
      reach.hasDirections ||= steps.hasDirections
      reach.isEndless ||= steps.isEndless
    }
    return reach
  }
}

interface Steps extends Omit<Reach, 'pointers'> {
  readonly next: ReadonlySet<string>
}

function stepsFrom(root: unknown, pointer: string, isEndless: EndlessTest): Steps {
  const next = new Set<string>()
  const steps = { next, hasDirections: false, isEndless: false }
  visitSubschemas(followPointer(root, pointer).value, pointer, (schema) => {
    const { $ref, readOnly, writeOnly } = schema
    const target = typeof $ref === 'string' ? pointerOfRef($ref) : undefined
    if (target !== undefined) next.add(target)
    steps.hasDirections ||= readOnly === true || writeOnly === true
    steps.isEndless ||= isEndless(schema)
  })
  return steps
}

export const endless = 'the schema refers to itself without end'

export type EndlessTest = (schema: unknown) => boolean

/** Tells whether a schema leads back to itself for the same value: judging by it would never end. */
export function createEndlessTest(root: unknown): EndlessTest {
  const harmless = new Set<unknown>()
  const passed = new Set<unknown>()
  const leadsBack = (schema: unknown): boolean => {
    if (!isRecord(schema) || harmless.has(schema)) return false
    if (passed.has(schema)) return true
    passed.add(schema)
    const target = typeof schema.$ref === 'string' ? pointerOfRef(schema.$ref) : undefined
    const found =
      leadsBack(target === undefined ? undefined : followPointer(root, target).value) ||
      lists.some((keyword) => listAt(schema, keyword).some(leadsBack)) ||
      single.some((keyword) => leadsBack(schema[keyword]))
    passed.delete(schema)
    if (!found) harmless.add(schema)
    return found
  }
  return leadsBack
}

/** Keywords whose schemas judge the same value as the one that they stand in. */
const lists = ['allOf', 'anyOf', 'oneOf'] as const
const single = ['not', 'if', 'then', 'else'] as const

function listAt(schema: Record<string, unknown>, keyword: string): readonly unknown[] {
  const list = schema[keyword]
  return Array.isArray(list) ? list : []
}

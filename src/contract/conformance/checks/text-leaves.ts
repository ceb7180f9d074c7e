import { childPointer } from '../../document/json-pointer.ts'
import { isRecord } from '../../harness/is-record.ts'

/** A text in a JSON value. */
export interface TextLeaf {
  /** JSON pointer, with array indexes. */
  readonly at: string
  /** The property that it is the value of, or an item of; empty where there is none. */
  readonly name: string
  readonly text: string
}

export function textLeaves(value: unknown): readonly TextLeaf[] {
  const leaves: TextLeaf[] = []
  collect(value, '', '', leaves)
  return leaves
}

function collect(value: unknown, at: string, name: string, leaves: TextLeaf[]): void {
  if (typeof value === 'string') leaves.push({ at, name, text: value })
  else if (Array.isArray(value))
    value.forEach((one: unknown, index) => collect(one, childPointer(at, index), name, leaves))
  else if (isRecord(value))
    for (const [key, one] of Object.entries(value)) collect(one, childPointer(at, key), key, leaves)
}

/** A pointer without array indexes: what every item of a list has is one thing. */
export function withoutIndexes(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')
}

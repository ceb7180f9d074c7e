import type { SourcePosition } from './document.ts'

/** Where the part at a pointer begins in its text, or else the nearest ancestor that the text has. */
export type Offsets = (pointer: string) => Offset

export interface Offset {
  /** Of the key; of the value for the members of a list and for the whole. */
  readonly key: number
  readonly value: number
}

/** Tells the line and column (both 1-based) of an offset. The lines are counted when the first is asked for. */
export function lineFinder(text: string): (offset: number) => Omit<SourcePosition, 'file'> {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? Infinity) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

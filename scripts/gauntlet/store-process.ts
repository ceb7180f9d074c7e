/** A process of ours that makes calls through a file store; see `SharedStore` in contestant.ts. */
import { once } from 'node:events'
import type { Orders, Report, Situation } from './contestant.ts'
import { loadEntries, type Entries } from './entries.ts'
import { subjectOn } from './ours.ts'

interface Task {
  readonly path: string
  readonly situation: Situation
  readonly orders: Orders
  readonly entries: Entries
}

const { path, situation, orders, entries } = JSON.parse(process.argv[2] ?? '') as Task
const { fileStore } = await loadEntries(entries)
const subject = await subjectOn(fileStore(path), situation, entries)
console.log('ready')
await once(process.stdin, 'data')

let left = orders.calls
let ok = 0
const errors: string[] = []
await Promise.all(Array.from({ length: orders.atOnce }, lane))
console.log(JSON.stringify({ ok, errors } satisfies Report))
process.exit()

async function lane(): Promise<void> {
  while (left-- > 0) {
    try {
      await subject.call('')
      ok++
    } catch (error) {
      errors.push(nameOf(error))
    }
  }
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

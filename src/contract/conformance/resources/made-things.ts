import type { Operation } from '../../document/document.ts'
import type { Exchange } from '../evidence.ts'
import { partOfAnswer } from '../part-of-answer.ts'
import { pathValuesOf } from './path-values-of.ts'
import { prefixesOf } from './path-prefix.ts'
import type { Producer, Producers } from './producers.ts'

/** A thing that the run made and that is, as far as is known, still there. */
export interface MadeThing {
  readonly remove: Operation
  readonly pathValues: Readonly<Record<string, string>>
  /** Who made it; undefined where nobody had to say who he is. */
  readonly identity: string | undefined
}

/** Keeps the books on what a run makes and deletes, by what it sent and was answered. */
export interface MadeThings {
  note(exchange: Exchange): void
  /** Newest first: what is within another thing goes before it. */
  left(): readonly MadeThing[]
}

export function createMadeThings(producers: Producers): MadeThings {
  const made = new Map<string, MadeThing>()
  const makers = new Map<string, { readonly remove: Operation; readonly producer: Producer }>()
  const removers = new Set<Operation>()
  for (const { remove } of producers.things) {
    const parameter = remove && prefixesOf(remove.path).at(-1)?.parameter
    if (remove === undefined || parameter === undefined) continue
    removers.add(remove)
    const producer = producers.of(remove, parameter)
    if (producer?.makes === true) makers.set(producer.operation.id, { remove, producer })
  }

  return {
    note({ step, request, answer }) {
      if (answer === undefined || request.method !== step.operation.method) return
      const { status } = answer
      const succeeded = status >= 200 && status < 300
      if (removers.has(step.operation)) {
        const values = pathValuesOf(request.url, step.operation.path)
        if (values !== undefined && (succeeded || status === 404 || status === 410))
          made.delete(keyOf(step.operation, values))
        return
      }
      const maker = succeeded ? makers.get(step.operation.id) : undefined
      // A PUT that answers 200 changed what was there before, and so may a POST that has a 201 for what is new.
      const tells = request.method === 'PUT' || step.operation.responses.some((one) => one.status === '201')
      if (maker === undefined || (tells && status !== 201)) return
      const values = valuesToRemove(maker.remove, maker.producer, request.url, partOfAnswer(answer, maker.producer.at))
      if (values === undefined) return
      made.set(keyOf(maker.remove, values), {
        remove: maker.remove,
        pathValues: values,
        identity: step.credential.identity,
      })
    },
    left: () => [...made.values()].toReversed(),
  }
}

/** The path values that name what was made: its id, and those of the things around it. */
function valuesToRemove(remove: Operation, producer: Producer, url: string, id: unknown) {
  const around = pathValuesOf(url, producer.operation.path)
  if (around === undefined) return undefined
  // Parameters are told apart by where they stand: `{id}` of one path may be `{noteId}` of another.
  const given = prefixesOf(producer.operation.path)
  const values: Record<string, string> = {}
  for (const { key, parameter } of prefixesOf(remove.path)) {
    const outer = given.find((one) => one.key === key)
    const value = outer === undefined ? id : around[outer.parameter]
    if (typeof value !== 'string' && typeof value !== 'number') return undefined
    values[parameter] = String(value)
  }
  return values
}

function keyOf({ path }: Operation, values: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
}

import type { Operation } from '../../document/document.ts'
import type { Expectation, Step } from '../case.ts'
import type { Answer, Evidence, SentRequest } from '../evidence.ts'
import type { Check, Difference } from './check.ts'

/** An exchange that was answered. What was not is the engine's to explain. */
export interface Answered {
  /** Its place among the exchanges of the case. */
  readonly index: number
  readonly step: Step
  readonly operation: Operation
  readonly request: SentRequest
  readonly answer: Answer
}

/** A difference that belongs to the exchange at hand, unless it names the one whose fault it is. */
export type Remark = Omit<Difference, 'exchange'> & { readonly exchange?: number }

type Judging = Pick<Check, 'applies' | 'judge'>

/** Forty checks ask for them. The exchanges of a case that is under way become more, so that their number is part of the key. */
const known = new WeakMap<Evidence, { readonly of: number; readonly items: readonly Answered[] }>()

export function answered(evidence: Evidence): readonly Answered[] {
  const { exchanges } = evidence
  const former = known.get(evidence)
  if (former?.of === exchanges.length) return former.items
  const items = exchanges.flatMap(({ step, request, answer }, index) =>
    answer === undefined ? [] : [{ index, step, operation: step.operation, request, answer }],
  )
  known.set(evidence, { of: exchanges.length, items })
  return items
}

/** A check that asks one question of every answer that it applies to. */
export function eachAnswer(
  applies: (item: Answered, evidence: Evidence) => boolean,
  judge: (item: Answered, evidence: Evidence) => readonly Remark[],
): Judging {
  return {
    applies: (evidence) => answered(evidence).some((item) => applies(item, evidence)),
    judge: (evidence) =>
      answered(evidence).flatMap((item) =>
        applies(item, evidence)
          ? judge(item, evidence).map((remark): Difference => ({ exchange: item.index, ...remark }))
          : [],
      ),
  }
}

type Because = Extract<Expectation, { readonly because: string }>['because']

/** An expectation that holds for one of these reasons. */
export type Expected<B extends Because> = Extract<Expectation, { readonly because: string }> & { readonly because: B }

/** A check that asks its question where a step expects something for one of these reasons. */
export function eachExpectation<B extends Because>(
  kind: 'accepted' | 'refused',
  reasons: readonly B[],
  judge: (item: Answered, expect: Expected<B>, evidence: Evidence) => readonly Remark[],
): Judging {
  const wanted = new Set<string>(reasons)
  const isWanted = (expect: Expectation): expect is Expected<B> => expect.kind === kind && wanted.has(expect.because)
  return eachAnswer(
    ({ step }) => isWanted(step.expect),
    (item, evidence) => (isWanted(item.step.expect) ? judge(item, item.step.expect, evidence) : []),
  )
}

/** Whether the document says anything about this request: a method that its path does not have is nobody's promise. */
export function isDocumentedRequest({ request, operation }: Answered): boolean {
  return request.method === operation.method
}

/** The part of a remark that says where the promise is written, where the case knows it. */
export function pointerOf(expect: { readonly pointer?: string }): { readonly pointer?: string } {
  return expect.pointer === undefined ? {} : { pointer: expect.pointer }
}

/**
 * The exchange before this one that wrote: where reading shows that a thing was not changed as told, the operation at fault is
 * the one that should have changed it. This one, where nothing was written.
 */
export function lastWriteBefore({ index }: Answered, evidence: Evidence, method?: string): number {
  const writes = answered(evidence).filter(
    (former) => former.index < index && (method === undefined ? isWrite(former) : former.request.method === method),
  )
  return writes.at(-1)?.index ?? index
}

function isWrite({ request: { method } }: Answered): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS'
}

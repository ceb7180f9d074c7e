import type { MediaType, Operation } from '../../document/document.ts'
import { childPointer, isRecord } from '../../document/json-pointer.ts'
import type { Case, Expectation, RequestTemplate, Step } from '../case.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import { Later } from '../later.ts'
import type { NotVerified } from '../outcome.ts'
import type { PlanContext } from '../plan-context.ts'
import { prefixesOf } from '../resources/path-prefix.ts'
import type { Producer } from '../resources/producers.ts'
import { noteOf } from './lifecycle-use.ts'

/** One thing, and the requests of a case about it, one after the other. */
export interface Life {
  /** Adds the step that makes it, where a POST does; a PUT names it itself, and the run makes it beforehand. */
  make(body?: unknown, expect?: Expectation): Sent
  /** Adds a step to one of its paths. */
  step(name: string, operation: Operation, expect: Expectation, options?: StepOptions): Sent
  /** The steps as a case, or nothing where one of them cannot be made. */
  end(about: Pick<Case, 'id' | 'title' | 'operation'> & { readonly exclusive?: true }): readonly Case[]
}

export interface StepOptions {
  /** Instead of the body that should be accepted. */
  readonly body?: unknown
  /** A reference from an answer, instead of the operation's own path. */
  readonly to?: Later
  readonly onlyWhere?: Step['onlyWhere']
}

/** A step that was added: its place, and what it sends. */
export interface Sent {
  readonly index: number
  /** The body's value and media type, where it is an object with a documented schema. */
  readonly written?: Written
}

export interface Written {
  readonly value: Readonly<Record<string, unknown>>
  readonly media: MediaType
}

/** A step without which the rest proves nothing: it is the premise of what follows. */
export const setup = { kind: 'accepted', because: 'setup', subject: 'lifecycle' } as const

/** `label` names the thing where the run makes it beforehand. */
export function createLife(
  context: PlanContext,
  producer: Producer,
  identity: string | undefined,
  label: string,
): Life {
  const steps: Step[] = []
  const byPost = producer.operation.method === 'POST'
  let obstacle: NotVerified | undefined
  const id = byPost
    ? new Later({ from: 'step', step: 0, at: producer.at })
    : new Later({
        from: 'resource',
        resource: { producer: producer.operation.id, identity: identity ?? '', label },
        at: producer.at,
      })

  const add = (name: string, operation: Operation, expect: Expectation, named: boolean, options: StepOptions): Sent => {
    const index = steps.length
    const prepared = requestOf(context, operation, identity)
    if ('obstacle' in prepared) {
      obstacle ??= prepared.obstacle
      return { index }
    }
    const { body, to, onlyWhere } = options
    const parameter = named ? prefixesOf(operation.path).at(-1)?.parameter : undefined
    const request: RequestTemplate = {
      ...prepared.request,
      ...(parameter !== undefined && { pathValues: { ...prepared.request.pathValues, [parameter]: id } }),
      ...(to !== undefined && { path: '{+reference}', pathValues: { reference: to }, query: [] }),
      ...(body !== undefined && prepared.media && { body: { mediaType: prepared.media.type, value: body } }),
    }
    steps.push({ name, operation, request, credential: prepared.credential, expect, ...(onlyWhere && { onlyWhere }) })
    const value = request.body !== undefined && 'value' in request.body ? request.body.value : undefined
    return { index, ...(prepared.media && isRecord(value) && { written: { value, media: prepared.media } }) }
  }

  return {
    make(body, expect = setup) {
      if (byPost) return add('create', producer.operation, expect, false, body === undefined ? {} : { body })
      return { index: -1 }
    },
    step: (name, operation, expect, options = {}) => add(name, operation, expect, true, options),
    end({ id: caseId, title, operation, exclusive }) {
      if (!context.operations.includes(operation)) return []
      if (obstacle !== undefined) {
        context.leaveOut({ operation: operation.id, title, reason: obstacle })
        return []
      }
      const alone = exclusive === true || steps.some((step) => noteOf(context, step.operation)?.exclusive === true)
      return [{ id: caseId, phase: 'lifecycle', operation, title, steps, ...(alone && { exclusive: true }) }]
    },
  }
}

function requestOf(context: PlanContext, operation: Operation, identity: string | undefined) {
  const obstacle = context.callable(operation)
  if (obstacle !== undefined) return { obstacle }
  const request = context.request(operation, identity === undefined ? {} : { identity })
  if (isNotVerified(request)) return { obstacle: request }
  const credential = context.credential(operation, identity)
  if (isNotVerified(credential)) return { obstacle: credential }
  const media = operation.requestBody?.content.find(({ type }) => type === request.body?.mediaType)
  return { request, credential, media }
}

/** A body in which what is filled in later is what an earlier step sent: the same unique text twice, not two of them. */
export function asSent(value: unknown, step: number, at = ''): unknown {
  if (value instanceof Later) return new Later({ from: 'step', step, at: `sent${at}` })
  if (Array.isArray(value)) return value.map((one: unknown, index) => asSent(one, step, childPointer(at, index)))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asSent(one, step, childPointer(at, key))]))
}

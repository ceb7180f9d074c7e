import type { Operation } from '../../document/document.ts'
import type { Expectation } from '../case.ts'
import type { PlanContext } from '../plan-context.ts'
import type { Producer, Thing } from '../resources/producers.ts'
import { asSent, type Sent } from './lifecycle-life.ts'
import { shownBy } from './lifecycle-shown.ts'

/** A thing with all that its lives need. */
export interface LivingThing {
  readonly context: PlanContext
  readonly thing: Thing & { readonly read: Operation }
  readonly producer: Producer
  /** Who makes it; undefined where nobody has to say who he is. */
  readonly identity: string | undefined
}

/** That reading shows what a step wrote; undefined where nothing of it can be told. */
export function showsWritten(
  { context, thing }: LivingThing,
  { index, written }: Sent,
  subject: string,
): Expectation | undefined {
  if (written === undefined) return undefined
  const sent = asSent(written.value, index)
  const shown = shownBy(context, written.media, sent, thing.read)
  return showing('read-after-write', subject, Object.fromEntries(shown.map(({ shownAt, value }) => [shownAt, value])))
}

/** Says of one value where it stands, as the check does of several: the subject is the same either way. */
export function showing(
  because: Extract<Expectation, { kind: 'shows' }>['because'],
  subject: string,
  values: Readonly<Record<string, unknown>>,
): Expectation | undefined {
  const pointers = Object.keys(values)
  const [only] = pointers
  if (only === undefined) return undefined
  return { kind: 'shows', values, because, subject: pointers.length === 1 ? `${subject} ${only}` : subject }
}

import type { Case } from '../case.ts'

export interface Thinned {
  readonly kept: readonly Case[]
  readonly dropped: readonly Case[]
}

/** What is given up first where requests are few: what one server rarely gets right at one operation and wrong at the next. */
const order = [
  'null',
  'type integer',
  'type',
  'maxItems',
  'minItems',
  'maxLength',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'maximum',
  'minimum',
  'uniqueItems',
  'multipleOf',
  'minLength',
]

/**
 * So many cases as are allowed, by leaving out what another operation on the same things is asked too: the same keyword of the same
 * part. What is asked once stays, but for types of inner parts, and in the end parts that are three deep.
 */
export function withinAllowance(cases: readonly Case[], allowance: number): Thinned {
  const seen = new Set<string>()
  const again = new Set<Case>()
  for (const one of cases) {
    const key = keyOf(one)
    if (key === undefined) continue
    if (seen.has(key)) again.add(one)
    seen.add(key)
  }
  // The later operations give up first: what makes things comes before what changes them.
  const candidates = [...again].reverse().map((one) => [rankOf(one), one] as const)
  const once = cases.filter((one) => !again.has(one))
  const inner = once.filter(isInnerType).map((one) => [order.length, one] as const)
  const deep = once.filter((one) => !isInnerType(one) && isDeep(one)).map((one) => [order.length + 1, one] as const)
  const ranked = [...candidates.filter(([rank]) => rank >= 0), ...inner, ...deep].toSorted(([a], [b]) => a - b)
  const dropped = new Set(ranked.slice(0, Math.max(0, cases.length - allowance)).map(([, one]) => one))
  return { kept: cases.filter((one) => !dropped.has(one)), dropped: [...dropped] }
}

/** A keyword of a part of bodies, among operations on paths that begin alike. */
function keyOf(one: Case): string | undefined {
  const subject = subjectOf(one)
  return subject?.startsWith('body /') ? `${one.operation.path.split('/')[1] ?? ''} ${subject}` : undefined
}

function rankOf(one: Case): number {
  const subject = subjectOf(one) ?? ''
  return order.findIndex((keyword) => subject.endsWith(` ${keyword}`))
}

function isInnerType(one: Case): boolean {
  return /^body \/[^ ]+\/[^ ]* (?:type|type integer|null)$/.test(subjectOf(one) ?? '')
}

/** Within two others; the items of a list are no deeper than the list. */
function isDeep(one: Case): boolean {
  const [, place = ''] = /^body (\/\S+) /.exec(subjectOf(one) ?? '') ?? []
  return place.split('/').filter((name) => name !== '' && name !== '*').length >= 3
}

function subjectOf({ steps }: Case): string | undefined {
  const expect = steps[0]?.expect
  return expect?.kind === 'refused' && expect.because === 'negative-data' ? expect.subject : undefined
}

import { answeredExample, answeredMedia } from './answer-examples.ts'
import type { Evidence } from './evidence.ts'
import { problemsText } from './example-fault.ts'
import type { Finding } from './finding.ts'
import { judge } from './judge.ts'
import type { Obstacle, Outcome } from './outcome.ts'
import type { PlannedRow } from './plan.ts'
import { sendCase, type Sending } from './send-case.ts'

export interface VerifiedRow {
  readonly outcome: Outcome
  readonly requests: number
}

/** Sends the cases of one row, one after the other, and has each judged. One finding fails the row; an obstacle counts only without. */
export async function verifyRow(
  sending: Sending,
  { cases, obstacle }: PlannedRow,
  signal: AbortSignal,
): Promise<VerifiedRow> {
  if (obstacle) return { outcome: { type: 'not verified', obstacle }, requests: 0 }
  const findings: Finding[] = []
  const obstacles: Obstacle[] = []
  let requests = 0
  for (const testCase of cases) {
    const evidence = await sendCase(sending, testCase, signal)
    // What an interruption has cut off proves nothing, neither way.
    if (signal.aborted) return { outcome: { type: 'not verified', obstacle: interrupted }, requests }
    if ('detail' in evidence) {
      obstacles.push(evidence)
      continue
    }
    requests += evidence.exchanges.length
    const failure = mockFailure(evidence)
    if (failure) {
      obstacles.push(failure)
      continue
    }
    const found = judge(evidence)
    const unfit = found.every(({ check }) => ofTheAnswer.includes(check)) ? unfitAnswer(evidence) : undefined
    if (unfit) obstacles.push(unfit)
    else findings.push(...found)
  }
  if (findings.length > 0) return { outcome: { type: 'failed', findings }, requests }
  const [first] = obstacles
  return { outcome: first ? { type: 'not verified', obstacle: first } : { type: 'passed' }, requests }
}

export const interrupted: Obstacle = { code: 'interrupted', detail: 'the run was stopped before this row was done' }

/** The mock could not give the answer that it was asked for, though nothing is wrong with the request: by its word, or by ours. */
function mockFailure({ exchanges, case: { answer } }: Evidence): Obstacle | undefined {
  const [exchange, ...others] = exchanges
  if (exchange === undefined || others.length > 0) return undefined
  const { answeredBy, prism, own, disagreements } = exchange.verdicts
  if (own.request.length > 0 || prism === undefined) return undefined
  if (!prism.acceptsRequest) {
    const hole = disagreements.find(({ about, known }) => about !== 'response' && known !== undefined)?.known
    return hole === undefined ? undefined : failed(`Prism refuses this request wrongly, by its known hole "${hole}"`)
  }
  if (answeredBy !== 'prism') return undefined
  return failed(`the mock cannot give this answer, and answered ${exchange.response.status} for ${answer.code}`)
}

const ofTheAnswer = ['answer-schema', 'verdicts-agree']

/** For want of an example the mock has made an answer up, and it is not one that the schema allows: nobody's promise is broken. */
function unfitAnswer(evidence: Evidence): Obstacle | undefined {
  const verdicts = evidence.exchanges[0]?.verdicts
  if (verdicts === undefined || answeredMedia(evidence) === undefined) return undefined
  if (answeredExample(evidence) !== undefined) return undefined
  const { own, disagreements } = verdicts
  if (own.response.some(({ about }) => about !== 'body')) return undefined
  const [byPrism] = disagreements.filter(({ about, known }) => about === 'response' && known === undefined)
  if (own.response.length === 0 && byPrism === undefined) return undefined
  const why = own.response.length > 0 ? problemsText(own.response) : byPrism?.prism
  return failed(`the answer has no example, and what the mock makes up does not keep its schema (${why}); give it one`)
}

function failed(detail: string): Obstacle {
  return { code: 'mock-failed', detail }
}

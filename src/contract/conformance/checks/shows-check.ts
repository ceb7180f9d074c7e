import type { Expectation } from '../case.ts'
import type { Check } from './check.ts'
import { eachAnswer, lastWriteBefore, type Answered } from './each-answer.ts'
import { shownAt, shownDifferences, type Shows } from './shown-differences.ts'

/** A check that reads what was written: the finding is about the operation that wrote, whose fault it is. */
export function showsCheck(because: Shows['because'], promise: string): Pick<Check, 'applies' | 'judge'> {
  const isMine = (expect: Expectation): expect is Shows =>
    (expect.kind === 'shows' || expect.kind === 'shows-not') && expect.because === because
  return eachAnswer(
    ({ step }) => isMine(step.expect),
    (item, evidence) => {
      const { expect } = item.step
      if (!isMine(expect)) return []
      const exchange = lastWriteBefore(item, evidence)
      const written = evidence.exchanges[exchange]
      const writer = written?.step.operation ?? item.operation
      // 202: it will be done, some time (RFC 9110, 15.3.3).
      if (written?.answer?.status === 202) return []
      if (because === 'read-after-write' && exchange !== item.index && isNotThere(item)) {
        return [
          {
            exchange,
            subject: expect.subject,
            message: `${writer.id} ${promise}: reading answers ${item.answer.status}`,
            expected: 'what was written',
            actual: `${item.answer.status}`,
          },
        ]
      }
      return shownDifferences(item, expect, evidence).map((pointer) => ({
        exchange,
        subject: placeIn(expect, pointer),
        message: `${writer.id} ${promise}: ${pointer === '' ? 'the body' : pointer}`,
        expected: `${expect.kind === 'shows' ? '' : 'not '}${shown(expect.values[pointer])}`,
        actual: shown(shownAt(item.answer.json?.value, pointer)),
      }))
    },
  )
}

function isNotThere({ answer: { status } }: Answered): boolean {
  return status === 404 || status === 410
}

/** A case about several values has one finding for each. */
function placeIn({ subject, values }: Shows, pointer: string): string {
  return Object.keys(values).length === 1 || subject.includes(pointer) ? subject : `${subject} ${pointer}`
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200)
}

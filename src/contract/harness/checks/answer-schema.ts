import { answeredExample, answeredMedia } from '../answer-examples.ts'
import type { Evidence, Remark } from '../evidence.ts'
import { examplePointer, problemsText } from '../example-fault.ts'
import type { Check, Difference } from './check.ts'

/** The answer is a documented one: status, media type, required headers, and a body that its schema allows, by ajv. */
export const answerSchema: Check = {
  id: 'answer-schema',
  about: 'answer',
  judge(evidence: Evidence) {
    const remarks = evidence.exchanges[0]?.verdicts.own.response ?? []
    const ofBody = remarks.filter(({ about }) => about === 'body')
    const example = answeredExample(evidence)
    const media = answeredMedia(evidence)
    if (ofBody.length === 0 || example === undefined || media === undefined) return remarks.map(wrongAnswer)
    const wrongExample = {
      message: `the document's own example${example === 'default' ? '' : ` "${example}"`} of this answer does not keep its schema: correct one of them`,
      expected: 'an example that its schema allows',
      actual: problemsText(ofBody),
      pointer: examplePointer(evidence.document, media, example),
    }
    return [wrongExample, ...remarks.filter(({ about }) => about !== 'body').map(wrongAnswer)]
  },
}

function wrongAnswer({ about, at, message, pointer }: Remark): Difference {
  return {
    message: `the answer is not what the document says: ${about}`,
    expected: 'the documented answer',
    actual: at === '' ? message : `${at}: ${message}`,
    ...(pointer !== undefined && { pointer }),
  }
}

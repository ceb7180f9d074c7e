import { isJson, essence } from '../../harness/drivers/body-serializer.ts'
import type { Response } from '../../document/document.ts'
import { answerProblems } from './answer-problems.ts'
import type { Check } from './check.ts'
import { documentedResponse, isBodyless } from './documented.ts'
import { eachAnswer, isDocumentedRequest, type Answered, type Remark } from './each-answer.ts'
import { explainProblems } from './explain-problems.ts'

/** A JSON body keeps the schema of its response. What is `writeOnly` is told of by write-only-leak. */
export const responseSchema: Check = {
  id: 'response-schema',
  title: 'Every body keeps its schema',
  kind: 'contract',
  severity: 'high',
  ...eachAnswer(
    (item) => isDocumentedRequest(item) && !tookWrongInput(item),
    (item, evidence) => {
      if (item.answer.text === '') return missingBody(item)
      const found = answerProblems(item, evidence)
      if (found === undefined) return []
      const { response, media, problems } = found
      if (problems === undefined) return [noJson(item, response)]
      return explainProblems(problems.filter(({ keyword }) => keyword !== 'writeOnly')).map(
        ({ place, keyword, message }): Remark => ({
          subject: ['response', response.status, place, keyword].filter((part) => part !== '').join(' '),
          message: `${item.operation.id} answers ${item.answer.status} with ${place === '' ? 'a body' : place} that does not keep its schema`,
          expected: message,
          actual: `${place === '' ? 'the body' : place} does not keep \`${keyword}\``,
          pointer: media.schemaPointer ?? media.pointer,
        }),
      )
    },
  ),
}

/** The answer then shows the wrong input again, and the fault is that it was taken: negative-data-refused. */
function tookWrongInput({ step: { expect }, answer: { status } }: Answered): boolean {
  return expect.kind === 'refused' && expect.because === 'negative-data' && status < 300
}

function missingBody({ answer, operation, request }: Answered): readonly Remark[] {
  const response = documentedResponse(operation, answer.status)
  if (response === undefined || response.mayBeEmpty === true || isBodyless(answer, request.method)) return []
  const { content, pointer, status } = response
  // A schema-less media type, or one beside JSON, may well be empty.
  if (content.length === 0 || !content.every(({ type, schema }) => isJson(essence(type)) && schema !== undefined))
    return []
  return [
    {
      subject: `response ${status} body`,
      message: `${operation.id} answers ${answer.status} without a body`,
      expected: `a body of ${content.map(({ type }) => type).join(', ')}`,
      actual: 'no body',
      pointer,
    },
  ]
}

function noJson({ answer, operation }: Answered, { status, pointer }: Response): Remark {
  return {
    subject: `response ${status} JSON`,
    message: `${operation.id} answers ${answer.status} with a body that is called JSON and is none`,
    expected: 'JSON (RFC 8259)',
    actual: 'a text that cannot be parsed',
    pointer,
  }
}

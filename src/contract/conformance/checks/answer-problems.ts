import type { MediaType, Response } from '../../document/document.ts'
import type { ValueProblem } from '../../document/validator.ts'
import { isJson } from '../../harness/drivers/body-serializer.ts'
import type { Answer, Evidence } from '../evidence.ts'
import { contentTypeOf, documentedMedia, documentedResponse, isBodyless } from './documented.ts'
import { isDocumentedRequest, type Answered } from './each-answer.ts'

/** What is wrong with the body of an answer by the schema that is documented for it. */
export interface AnswerProblems {
  readonly response: Response
  readonly media: MediaType
  /** Undefined where the body is no JSON. */
  readonly problems: readonly ValueProblem[] | undefined
}

/** Several checks ask the same of one answer; the answer itself is the key, and goes away with the case. */
const known = new WeakMap<Answer, AnswerProblems | 'none'>()

/** Undefined where there is nothing to judge: no JSON body documented for this status, or a body that was cut off. */
export function answerProblems(item: Answered, { validator }: Evidence): AnswerProblems | undefined {
  const found = known.get(item.answer) ?? problemsOf(item, validator) ?? 'none'
  known.set(item.answer, found)
  return found === 'none' ? undefined : found
}

function problemsOf(item: Answered, validator: Evidence['validator']): AnswerProblems | undefined {
  const { answer, operation, request } = item
  if (!isDocumentedRequest(item) || isBodyless(answer, request.method) || answer.cut || answer.text === '')
    return undefined
  const type = contentTypeOf(answer)
  const response = documentedResponse(operation, answer.status)
  const media = type !== undefined && isJson(type) && response ? documentedMedia(response, type) : undefined
  if (response === undefined || media === undefined) return undefined
  if (answer.json === undefined) return { response, media, problems: undefined }
  try {
    return { response, media, problems: validator.validate(media, answer.json.value, 'response') }
  } catch {
    // The schema does not compile. That is told of once, by name, when the document is read; no answer is to blame for it.
    return undefined
  }
}

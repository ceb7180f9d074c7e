import type { MediaType, Operation, Response, Schema } from '../../document/document.ts'
import { essence } from '../../harness/drivers/body-serializer.ts'
import { headerValues, type Answer } from '../evidence.ts'

/** By the exact status, by its range, or by default, in this order (OpenAPI 3.1, Responses Object). */
export function documentedResponse({ responses }: Operation, status: number): Response | undefined {
  const exact = String(status)
  const range = `${Math.floor(status / 100)}XX`
  const find = (key: string) => responses.find((response) => response.status === key)
  return find(exact) ?? find(range) ?? find('default')
}

/** Whether a response that only stands for "anything else" is left out of account. */
export function documentsStatus({ responses }: Operation, status: number): boolean {
  const exact = String(status)
  const range = `${Math.floor(status / 100)}XX`
  return responses.some((response) => response.status === exact || response.status === range)
}

export function documentsClientErrors(operation: Operation): boolean {
  return operation.responses.some(({ status }) => status.startsWith('4') || status === 'default')
}

/** Its type without parameters, in lower case; undefined where the answer names none. */
export function contentTypeOf({ headers }: Answer): string | undefined {
  const [value] = headerValues(headers, 'content-type')
  return value === undefined ? undefined : essence(value)
}

/** The documented media type that covers a type: the exact one before a range, `application/*` before `*` `/*`. */
export function documentedMedia({ content }: Response, type: string): MediaType | undefined {
  const major = type.slice(0, type.indexOf('/'))
  const find = (wanted: string) => content.find((media) => essence(media.type) === wanted)
  return find(type) ?? find(`${major}/*`) ?? find('*/*')
}

/** The schema that is documented for the body of an answer; undefined where there is none. */
export function documentedSchema(operation: Operation, answer: Answer): Schema | undefined {
  const response = documentedResponse(operation, answer.status)
  const type = contentTypeOf(answer)
  return response !== undefined && type !== undefined ? documentedMedia(response, type)?.schema : undefined
}

/** Answers that never have a body: RFC 9110, 6.4.1. */
export function isBodyless({ status }: Answer, method: string): boolean {
  return method === 'HEAD' || status === 204 || status === 205 || status === 304
}

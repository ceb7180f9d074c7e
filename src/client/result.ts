import { networkError, type Operation } from './errors/network-error.ts'
import { StatusError } from './errors/status-error.ts'
import { TransportError } from './errors/transport-error.ts'
import { isJson } from './request-body.ts'
import type { Failure, ParseAs, Success } from './types/result.ts'

/**
 * The result of a call whose description is not looked at: its type says what the description promises. An error's body
 * is parsed where it is JSON or plain text, and is text where it is neither; nothing is thrown for its form.
 * @throws TransportError 'not-json' where an API's answer was asked for and something else came, such as the page of a
 * web client or a proxy.
 */
export async function resultOf(
  response: Response,
  parseAs: ParseAs,
  operation: Operation,
): Promise<Success<number, unknown> | Failure<number, unknown>> {
  const { status, ok } = response
  const answered = { status, response }
  if (ok && parseAs !== 'json') return { ...answered, ok, data: await read(response, parseAs, operation) }
  const text = String(await read(response, 'text', operation))
  const contentType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  // An empty success without a type is how an operation answers that documents no body; with a type it is a body that
  // got lost.
  const isEmpty = !text && (!ok || !contentType || status === 204 || operation.method === 'HEAD')
  const json = isEmpty ? { value: undefined } : jsonOf(text, contentType)
  if (!ok) {
    const body = json ? json.value : contentType === 'text/plain' ? text : undefined
    return { ...answered, ok, error: new StatusError(operation, response, body, json ? undefined : text) }
  }
  if (json) return { ...answered, ok, data: json.value }
  throw new TransportError(
    'not-json',
    `${operation.method} ${operation.path} was answered ${status} with ${contentType ?? 'no type'}, not JSON: is the base URL a portal's?`,
    { ...operation, status, contentType },
  )
}

/** Reads the body; a connection that breaks off here is a failure of the fetch as much as one that never came about. */
async function read(response: Response, as: Exclude<ParseAs, 'json'>, operation: Operation): Promise<unknown> {
  try {
    return as === 'stream' ? response.body : await response[as]()
  } catch (error) {
    throw networkError(error, operation)
  }
}

/** The parsed text, unless its media type says that it is something else. */
function jsonOf(text: string, type: string | undefined): { value: unknown } | undefined {
  try {
    return !type || isJson(type) ? { value: JSON.parse(text) } : undefined
  } catch {
    // The parser's own message quotes the text.
    return undefined
  }
}

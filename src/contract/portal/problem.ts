import { linksOf } from './envelope.ts'
import type { PortalRequest } from './portal-request.ts'
import { jsonResponse, type PortalResponse } from './portal-response.ts'
import type { PortalState } from './state/portal-state.ts'

/** A body that could not be bound: thrown while reading it, written as E3 (portal 1.2). */
export class BindingFailure extends Error {
  /** By C# member name, by `$` or `$.path`, by the empty string for a missing body. */
  readonly errors: Readonly<Record<string, readonly string[]>>

  constructor(errors: Readonly<Record<string, readonly string[]>>) {
    super('The body could not be bound.')
    this.name = 'BindingFailure'
    this.errors = errors
  }
}

/** The body is of another media type, or of none: written as E5. */
export class UnsupportedMediaType extends Error {}

const problemJson = 'application/problem+json; charset=utf-8'
const section = (number: string) => `https://tools.ietf.org/html/rfc9110#section-${number}`

/** E3: inside the envelope, which in 3.6 said 0 and 200 beside an HTTP 400 (portal 9). */
export function validationProblem(
  state: PortalState,
  request: PortalRequest,
  { errors }: BindingFailure,
): PortalResponse {
  const title = 'One or more validation errors occurred.'
  const response = { type: section('15.5.1'), title, status: 400, errors, traceId: traceId(state) }
  const told = state.release === '3.7' ? { status: 1, statusCode: 400 } : { status: 0, statusCode: 200 }
  return jsonResponse(400, { response, count: 1, links: linksOf(request), ...told }, [], problemJson)
}

/** E5: inside the envelope, which claims 200 [D]. */
export function mediaTypeProblem(state: PortalState, request: PortalRequest): PortalResponse {
  const response = { type: section('15.5.16'), title: 'Unsupported Media Type', status: 415, traceId: traceId(state) }
  const told = state.deviations.mediaTypeEnvelopeSays200
    ? { status: 0, statusCode: 200 }
    : { status: 1, statusCode: 415 }
  return jsonResponse(415, { response, count: 1, links: linksOf(request), ...told }, [], problemJson)
}

/** E4 of the API key filter: no envelope. */
export function forbiddenProblem(state: PortalState): PortalResponse {
  const problem = { type: section('15.5.4'), title: 'Forbidden', status: 403, traceId: traceId(state) }
  return jsonResponse(403, problem, [], problemJson)
}

function traceId({ random }: PortalState): string {
  return `00-${random.hex(32)}-${random.hex(16)}-00`
}

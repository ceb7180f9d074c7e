import type { PortalResponse } from '../../portal-response.ts'
import type { ClientCall } from './client-call.ts'
import { clientProblem } from './client-problem.ts'

/** A parameter of a type that it should not be; the service answers 500 to it (oauth-6.9). */
export class UnreadableParameter extends Error {}

/** `limit`: 1 to 50; where there is no default its absence is a 400 that names no field (oauth 6). */
export function readLimit({ service, exchange }: ClientCall, otherwise?: number): number | PortalResponse {
  const text = exchange.query.get('limit')
  if (text === null || text === '') {
    return otherwise ?? clientProblem(service, exchange.request, 400, "Required parameter 'limit' is not present")
  }
  if (!/^[+-]?\d{1,9}$/.test(text)) throw new UnreadableParameter()
  const limit = Number(text)
  if (limit >= 1 && limit <= 50) return limit
  const message = limit < 1 ? 'limit must be at least 1' : 'limit must be at most 50'
  return clientProblem(service, exchange.request, 400, 'Validation failed', [
    { field: 'limit', code: 'ErrorName', message },
  ])
}

/** A time of a page before; undefined where it is not sent. */
export function readTime({ exchange }: ClientCall, name: string): number | undefined {
  const text = exchange.query.get(name)
  if (text === null || text === '') return undefined
  const time = Date.parse(text)
  if (Number.isNaN(time) || !/^\d{4}-\d{2}-\d{2}T/.test(text)) throw new UnreadableParameter()
  return time
}

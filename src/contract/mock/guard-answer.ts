import { STATUS_CODES } from 'node:http'
import type { Operation } from '../document/document.ts'
import type { Exchange, OwnVerdict, RecordedRequest } from './exchange.ts'
import { makeResponse } from './make-response.ts'

/**
 * An answer of the guard's own, as a problem (RFC 9457). `detail` holds nothing of the request. Where the request has not
 * been judged, the detail of a 4xx is what is wrong with it.
 */
export function guardAnswer(
  request: RecordedRequest,
  status: number,
  detail: string,
  operation?: Operation,
  judged?: Pick<OwnVerdict, 'request' | 'unchecked'>,
): Exchange {
  const body = JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail })
  const headers = [['content-type', 'application/problem+json']] as const
  return {
    request,
    response: makeResponse(request, status, headers, body) ?? { status, headers: [], body: new Uint8Array() },
    operation,
    answeredBy: 'guard',
    prism: undefined,
    own: {
      request: judged?.request ?? (status < 500 ? [{ about: 'body', at: '', message: detail }] : []),
      response: [],
      unchecked: judged?.unchecked ?? [],
    },
    disagreements: [],
    adjusted: [],
  }
}

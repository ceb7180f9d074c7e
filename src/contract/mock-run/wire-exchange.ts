import type { Exchange } from '../mock/exchange.ts'
import type { WireExchange, WireHeader } from '../harness/evidence.ts'

/** A recorded exchange in the form that the checks read: the target divided, header names in lower case, bodies as text. */
export function wireExchange(exchange: Exchange): WireExchange {
  const { request, response } = exchange
  const sign = request.url.indexOf('?')
  return {
    request: {
      method: request.method,
      path: sign < 0 ? request.url : request.url.slice(0, sign),
      query: sign < 0 ? '' : request.url.slice(sign + 1),
      headers: request.headers.map(lowerCase),
      body: text(request.body),
    },
    response: { status: response.status, headers: response.headers.map(lowerCase), body: text(response.body) },
    verdicts: exchange,
  }
}

function lowerCase([name, value]: WireHeader): WireHeader {
  return [name.toLowerCase(), value]
}

function text(body: Uint8Array): string {
  return Buffer.from(body).toString('utf8')
}

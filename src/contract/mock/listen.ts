import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Answerer } from './answer.ts'
import type { Exchange, HeaderField, RecordedRequest, RecordedResponse } from './exchange.ts'
import { guardAnswer } from './guard-answer.ts'
import { MockError } from './mock-error.ts'
import { bodyLimit, readBody } from './read-body.ts'

export interface Mock {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/** Puts an answerer on the network, on the loopback interface only. */
export async function listen(answer: Answerer, port: number, onExchange: (exchange: Exchange) => void): Promise<Mock> {
  const server = createServer((request, response) => {
    serve(request, response, answer, onExchange).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      const why = taken ? `port ${port} is in use; choose another, or 0 for a free one` : (error.code ?? error.message)
      const code = taken ? 'port-in-use' : 'cannot-listen'
      reject(new MockError(code, `cannot listen on 127.0.0.1: ${why}`, { cause: error }))
    })
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: Answerer,
  onExchange: (exchange: Exchange) => void,
): Promise<void> {
  const body = await readBody(incoming)
  const request: RecordedRequest = {
    method: incoming.method ?? '',
    url: incoming.url ?? '',
    headers: pairs(incoming.rawHeaders),
    body: body ?? new Uint8Array(),
  }
  const exchange =
    body === undefined
      ? guardAnswer(request, 413, `the mock takes bodies of up to ${bodyLimit} bytes`)
      : await answer(request)
  // What is left of a body that was not read would be taken for the next request.
  if (body === undefined) outgoing.setHeader('connection', 'close')
  // Before the answer leaves: whoever has the answer must find the exchange recorded.
  onExchange(exchange)
  send(outgoing, exchange.response)
}

function send(outgoing: ServerResponse, { status, headers, body }: RecordedResponse): void {
  outgoing.sendDate = false
  for (const [name, value] of headers) outgoing.setHeader(name, value)
  outgoing.writeHead(status)
  outgoing.end(body)
}

function pairs(raw: readonly string[]): HeaderField[] {
  const fields: HeaderField[] = []
  for (let index = 0; index + 1 < raw.length; index += 2) fields.push([raw[index] ?? '', raw[index + 1] ?? ''])
  return fields
}

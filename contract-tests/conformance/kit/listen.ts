import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Call, Reply } from './call.ts'
import { problem } from './problem.ts'

/** A server of the proof ground, on a free port of the loopback interface. */
export interface RunningServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string
  readonly close: () => Promise<void>
}

export type Answerer = (call: Call) => Reply | Promise<Reply>

export async function listen(answer: Answerer): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing, answer).catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, answer: Answerer): Promise<void> {
  const call = await readCall(incoming)
  let reply: Reply
  try {
    reply = await answer(call)
  } catch {
    // What went wrong is nobody's business outside.
    reply = problem(500, 'something went wrong')
  }
  send(outgoing, reply, call.method)
}

async function readCall(incoming: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  const [path = '/', query = ''] = (incoming.url ?? '/').split('?', 2)
  const { rawHeaders } = incoming
  return {
    method: incoming.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    headers: incoming.headers,
    authorizations: rawHeaders.filter(
      (_, index) => rawHeaders[index - 1]?.toLowerCase() === 'authorization' && index % 2 === 1,
    ),
    body: Buffer.concat(chunks),
  }
}

function send(
  outgoing: ServerResponse,
  { status, headers = {}, json, text: plain, type = 'application/json' }: Reply,
  method: string,
): void {
  outgoing.statusCode = status
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value)
  const text = plain ?? (json === undefined ? undefined : JSON.stringify(json))
  if (text === undefined) {
    outgoing.end()
    return
  }
  outgoing.setHeader('Content-Type', type)
  outgoing.setHeader('Content-Length', Buffer.byteLength(text))
  outgoing.end(method === 'HEAD' ? undefined : text)
}

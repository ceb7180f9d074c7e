import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'

/** A request as it came, with its body. */
export interface Received {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface HttpServer extends AsyncDisposable {
  readonly origin: string
}

/** A server on a port of its own, on this machine. */
export async function startHttpServer(answer: (request: Received, response: ServerResponse) => void) {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      answer({ method, path, headers, body: Buffer.concat(chunks).toString() }, response)
    })
  })
  // A connection that is kept for later would be closed just when the next call takes it.
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1', 2048)
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.')
  const started: HttpServer = {
    origin: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  return started
}

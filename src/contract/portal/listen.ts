import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Outcome } from './answer.ts'
import { callerOrigin, clientAddress } from './client-address.ts'
import type { OutgoingHeaders } from './outgoing-headers.ts'
import type { PortalRequest } from './portal-request.ts'

export interface Listener {
  /** `http://127.0.0.1:4010` */
  readonly url: string
  readonly close: () => Promise<void>
}

export interface ListenOptions {
  /** A free one where it is 0. */
  readonly port: number
  readonly outgoingHeaders: OutgoingHeaders
  /** Milliseconds: how long a request may take to arrive, headers and whole. */
  readonly timeouts?: Timeouts
  /** Asked per request: the portal is made after its address is known. */
  readonly answer: (request: PortalRequest) => Promise<Outcome>
}

export interface Timeouts {
  readonly headers: number
  readonly whole: number
}

const maxBody = 10 * 1024 * 1024

/** The portal on 127.0.0.1, guarded: header size and count, body size, slow senders, malformed requests. */
export async function listen({ port, outgoingHeaders, answer, timeouts = patience }: ListenOptions): Promise<Listener> {
  let url = ''
  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: timeouts.headers,
      requestTimeout: timeouts.whole,
      connectionsCheckingInterval: timeouts.headers / 5,
    },
    (message, response) => {
      // Nothing that a request does may end the process: what the answer could not do is a closed connection.
      serve(message, response, url, outgoingHeaders, answer).catch(() => response.destroy())
    },
  )
  server.maxHeadersCount = 200
  server.on('clientError', refuse)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${portOf(server.address())}`
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function serve(
  message: IncomingMessage,
  response: ServerResponse,
  url: string,
  outgoingHeaders: OutgoingHeaders,
  answer: ListenOptions['answer'],
): Promise<void> {
  const body = await readBody(message)
  if (body === 'aborted') return
  if (body === 'too-large') {
    response.writeHead(413, { 'content-length': 0, connection: 'close' }).end()
    return
  }
  const outcome = await answer(readRequest(message, body, url))
  if (outcome === 'hang' || response.destroyed) return
  if (outcome === 'close') {
    message.socket.destroy()
    return
  }
  response.sendDate = false
  response.writeHead(outcome.status, outgoingHeaders(outcome).flat())
  response.end(message.method === 'HEAD' ? undefined : outcome.body)
}

function readRequest(message: IncomingMessage, body: Uint8Array, url: string): PortalRequest {
  const { rawHeaders, socket } = message
  const headers: (readonly [string, string])[] = []
  for (let at = 0; at < rawHeaders.length; at += 2) headers.push([rawHeaders[at] ?? '', rawHeaders[at + 1] ?? ''])
  const { path, query } = targetOf(message.url ?? '/')
  const host = message.headers.host
  const forwarded = message.headers['x-forwarded-for']
  const proto = message.headers['x-forwarded-proto']
  return {
    method: message.method ?? 'GET',
    path,
    query,
    origin: callerOrigin(typeof proto === 'string' ? proto : undefined, authorityOf(host) ?? url),
    headers,
    body,
    remoteAddress: clientAddress(
      typeof forwarded === 'string' ? forwarded : undefined,
      socket.remoteAddress ?? '127.0.0.1',
    ),
  }
}

function authorityOf(host: string | undefined): string | undefined {
  return host !== undefined && /^[\w.-]+(?::\d{1,5})?$/.test(host) ? `http://${host}` : undefined
}

/** A request target in origin form, or in absolute form, whose authority is then of no account (RFC 9112, 3.2). */
function targetOf(target: string): { readonly path: string; readonly query: string } {
  const origin = target.startsWith('/') ? target : target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?]*/i, '')
  const mark = origin.indexOf('?')
  return mark === -1
    ? { path: origin || '/', query: '' }
    : { path: origin.slice(0, mark) || '/', query: origin.slice(mark + 1) }
}

const patience: Timeouts = { headers: 5_000, whole: 20_000 }

const nothing = new Uint8Array()

async function readBody(message: IncomingMessage): Promise<Uint8Array | 'too-large' | 'aborted'> {
  if (message.headers['content-length'] === undefined && message.headers['transfer-encoding'] === undefined)
    return nothing
  if (Number(message.headers['content-length']) > maxBody) return 'too-large'
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of message) {
      if (!(chunk instanceof Uint8Array)) continue
      size += chunk.length
      if (size > maxBody) return 'too-large'
      chunks.push(chunk)
    }
  } catch {
    return 'aborted'
  }
  return chunks.length === 1 ? (chunks[0] ?? nothing) : Buffer.concat(chunks)
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** What is no HTTP is answered once and closed. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = refusals[error.code ?? ''] ?? '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

const refusals: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { WireRequest } from './transport.ts'
import { undiciTransport } from './undici-transport.ts'

const limits = { connections: 2, timeoutMs: 300, maxBytes: 10_000 }
const never = new AbortController().signal

describe('the transport', () => {
  it('sends headers twice, methods of its own and paths as they are written, and gives what came', async () => {
    const seen: string[] = []
    const url = await http((request, response) => {
      seen.push(`${request.method ?? ''} ${request.url ?? ''}`, ...request.rawHeaders)
      response.writeHead(201, { 'content-type': 'application/json', 'set-cookie': ['a=1', 'b=2'] }).end('{"ok":true}')
    })
    const headers = [
      ['Authorization', 'Bearer one'],
      ['Authorization', 'Bearer two'],
    ] as const
    const { answer } = await sent({ method: 'PATCH', url: `${url}/a/../b%2F?x=%20`, headers, body: '{}' })
    expect(seen[0]).toBe('PATCH /a/../b%2F?x=%20')
    expect(seen.join('\n')).toContain('Authorization\nBearer one\nAuthorization\nBearer two')
    expect(answer).toMatchObject({ status: 201, json: { value: { ok: true } }, text: '{"ok":true}' })
    expect(answer?.headers.filter(([name]) => name === 'set-cookie')).toEqual([
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ])
  })

  it('follows no redirect', async () => {
    const url = await http((_, response) => response.writeHead(302, { location: 'https://elsewhere.example/' }).end())
    expect((await sent(get(url))).answer?.status).toBe(302)
  })

  it.each([
    ['hangs', 'timeout', () => undefined],
    ['closes', 'closed', (socket: Socket) => socket.destroy()],
    ['talks garbage', 'garbage', (socket: Socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n')],
    ['stops half-way', 'closed', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf')],
    [
      'never ends its body',
      'endless',
      (socket: Socket) => {
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n')
        const more = () => socket.writable && socket.write(`400\r\n${'x'.repeat(1024)}\r\n`, more)
        more()
      },
    ],
    [
      'drips its body',
      'timeout',
      (socket: Socket) => void socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nx'),
    ],
  ])('ends in bounded time with a server that %s', async (_, code, behave) => {
    const url = await tcp((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => behave(socket))
    })
    const { failure } = await sent(get(url))
    expect(failure?.code).toBe(code)
  })

  it('says that nobody listens', async () => {
    const url = await tcp(() => undefined, { closed: true })
    expect((await sent(get(url))).failure).toMatchObject({
      code: 'unreachable',
      detail: 'the server refuses connections: is it running?',
    })
  })

  it('sends once more where a connection was closed under it, and not twice more', async () => {
    let connections = 0
    const url = await tcp((socket) => {
      connections += 1
      socket.on('error', () => undefined)
      socket.once('data', () => socket.destroy())
    })
    await sent(get(url))
    expect(connections).toBe(2)
  })

  it('stops at once when the run is stopped', async () => {
    const url = await tcp(() => undefined)
    const stop = new AbortController()
    const transport = undiciTransport({ ...limits, timeoutMs: 60_000 })
    onTestFinished(() => transport.close())
    const sending = transport.send(get(url), stop.signal)
    setImmediate(() => stop.abort())
    expect(await sending).toHaveProperty('failure')
  })
})

function get(url: string): WireRequest {
  return { method: 'GET', url: `${url}/`, headers: [] }
}

async function sent(request: WireRequest) {
  const transport = undiciTransport(limits)
  onTestFinished(() => transport.close())
  const result = await transport.send(request, never)
  return { answer: undefined, failure: undefined, ...result }
}

async function http(listener: RequestListener): Promise<string> {
  return listening(createHttpServer(listener))
}

async function tcp(onSocket: (socket: Socket) => void, { closed = false } = {}): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    onSocket(socket)
  })
  onTestFinished(() => sockets.forEach((socket) => socket.destroy()))
  const url = await listening(server)
  if (closed) await new Promise((resolve) => server.close(resolve))
  return url
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address() as AddressInfo
  return `http://127.0.0.1:${address.port}`
}

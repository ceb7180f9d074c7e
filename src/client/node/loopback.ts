import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { MisuseError } from '../errors/misuse-error.ts'
import { TransportError } from '../errors/transport-error.ts'
import { has } from '../has.ts'
import { openBrowser } from './open-browser.ts'

export interface LoopbackOptions {
  /** A free one unless given. DocSpace takes a loopback IP with any port for one that is registered (oauth 8.3). */
  readonly port?: number | undefined
  /** Of the callback, as registered; `/callback` unless given. */
  readonly path?: string | undefined
  /** Opens an address; the system's browser unless given, nothing where false: the user then needs to be told it. */
  readonly openBrowser?: ((url: string) => unknown) | false | undefined
  /** How long to wait for the callback, in milliseconds; five minutes unless given. */
  readonly timeout?: number | undefined
  /** Ends the waiting, and closes the port. */
  readonly signal?: AbortSignal | undefined
}

/** A port of this machine that waits for one callback. */
export interface Loopback extends AsyncDisposable {
  /** `http://127.0.0.1:<port>/callback`, for `oauth()`. */
  readonly redirectUri: string
  /**
   * Sends the user's browser to an address of `authorize`, and resolves with the callback that belongs to it, for
   * `handleCallback`. The port is closed then, and also where it fails.
   * @throws TransportError 'timeout', 'aborted'
   */
  visit(url: string): Promise<URL>
  close(): Promise<void>
}

/**
 * Listens for the callback of a sign-in in the browser of this machine: for programs without a server (RFC 8252, section
 * 7.3). On 127.0.0.1, which no other machine reaches, and not on `localhost`, which may be another address.
 * @throws TransportError 'network' where the port cannot be listened on
 */
export async function loopback(options: LoopbackOptions = {}): Promise<Loopback> {
  const { path = '/callback', timeout = 300_000, signal, openBrowser: open = openBrowser } = options
  if (!/^\/[\w/.~-]*$/.test(path))
    throw new MisuseError('invalid-path', 'The path must begin with / and have no query.')
  let waiting: { readonly state: string | null; readonly arrived: (callback: URL) => void } | undefined
  let origin = ''

  /** 404 and the like for whatever is not the callback: a favicon, a probe, a page that guesses, a name that was rebound. */
  function statusFor(request: IncomingMessage, url: URL): number {
    if (url.origin !== origin || request.headers.host !== url.host) return 421
    if (url.pathname !== path) return 404
    if (request.method !== 'GET') return 405
    return url.searchParams.get('state') === waiting?.state ? 200 : 400
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = URL.parse(request.url ?? '', origin) ?? new URL(origin)
    const status = statusFor(request, url)
    response.writeHead(status, { ...headers, ...(status === 405 && { allow: 'GET' }) })
    if (status !== 200) return void response.end()
    const arrived = waiting?.arrived
    // Told once the user has the page, or has gone: the port is closed next.
    response.once('close', () => arrived?.(url))
    response.end(page)
  }

  const server = createServer(answer)
  origin = `http://127.0.0.1:${await listening(server, options.port ?? 0)}`
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })

  async function visit(url: string): Promise<URL> {
    const address = /^https?:/.test(url) ? URL.parse(url) : null
    if (!address) throw new MisuseError('invalid-request', 'The address to visit is no http or https URL.')
    const limit = AbortSignal.timeout(timeout)
    const ends = signal ? AbortSignal.any([signal, limit]) : limit
    try {
      return await new Promise<URL>((resolve, reject) => {
        const end = () => reject(ended(limit.aborted, timeout, signal))
        if (ends.aborted) end()
        ends.addEventListener('abort', end)
        waiting = { state: address.searchParams.get('state'), arrived: resolve }
        if (open) Promise.resolve(open(address.href)).catch(reject)
      })
    } finally {
      waiting = undefined
      await close()
    }
  }

  return { redirectUri: `${origin}${path}`, visit, close, [Symbol.asyncDispose]: close }
}

/** Nothing of the callback is in it; nobody is told where it was, and nobody keeps it. */
const page =
  '<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Done here</title><body><p>You may close this window.</p></body></html>\n'

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  connection: 'close',
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = has(error, 'code') ? error.code : undefined
      reject(new TransportError('network', `Port ${port} of 127.0.0.1 cannot be used.`, {}, { cause: { code } }))
    })
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

function ended(tooLate: boolean, timeout: number, signal: AbortSignal | undefined): TransportError {
  return tooLate
    ? new TransportError('timeout', `Nobody came back from the browser in ${timeout / 1000} seconds.`)
    : new TransportError('aborted', 'Waiting for the browser was aborted.', {}, { cause: signal?.reason })
}

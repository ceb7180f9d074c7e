import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

const counts = new Map<number, number>()
let isListening = false

/** How many requests the server at this URL was sent so far, whoever sent them: the server is in this process. */
export function requestsTo(url: string): number {
  return counts.get(Number(new URL(url).port)) ?? 0
}

/** From now on, requests are counted. Node itself says of each, so that nothing stands between a tool and its server. */
export function countRequests(): void {
  if (isListening) return
  isListening = true
  subscribe('http.server.request.start', (message) => {
    const port = (message as { readonly request: IncomingMessage }).request.socket.localPort
    if (port !== undefined) counts.set(port, (counts.get(port) ?? 0) + 1)
  })
}

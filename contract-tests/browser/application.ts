import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Portal } from 'docspace-contract/portal'

/** An application on a free port: it sends people to the portal and keeps the addresses at which they come back. */
export interface Application {
  readonly redirectUri: string
  /** Where a person is sent, with a state of this application's own. */
  authorizeLink(portal: Portal, scope?: string): string
  /** The answers of the portal, oldest first. */
  readonly answers: readonly URLSearchParams[]
  /** Exchanges the code of the last answer. */
  exchange(portal: Portal): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }>
  close(): void
}

export async function startApplication(): Promise<Application> {
  const answers: URLSearchParams[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (url.pathname === '/callback') answers.push(url.searchParams)
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Notes</title><h1>Back at Notes</h1>')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const redirectUri = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/callback`
  return {
    redirectUri,
    answers,
    authorizeLink(portal, scope = 'files:read accounts.self:read') {
      const client_id = portal.clients[0]?.id ?? ''
      const query = { response_type: 'code', client_id, redirect_uri: redirectUri, state: 'state-of-notes', scope }
      return `${portal.url}/oauth2/authorize?${new URLSearchParams(query)}`
    },
    async exchange(portal) {
      const response = await fetch(`${portal.url}/oauth2/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          code: answers.at(-1)?.get('code') ?? '',
          redirect_uri: redirectUri,
          client_id: portal.clients[0]?.id ?? '',
          client_secret: portal.clients[0]?.secret ?? '',
        }),
      })
      return { status: response.status, body: (await response.json()) as Record<string, unknown> }
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

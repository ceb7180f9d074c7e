import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { createActions, type Asked } from './actions.ts'
import { allowAnyOrigin, bodyOf } from './scripted-server.ts'

export interface Stage {
  /** Where the smoke test asks for portals and servers, and reports. */
  readonly url: string
  /** What the smoke test reported; undefined as long as it has not. */
  readonly report: () => unknown
  close(): Promise<void>
}

/**
 * The stage of one smoke test: it performs the actions that checks ask for, takes the report, and serves the folder with
 * the bundle to a browser.
 */
export async function startStage(folder: string): Promise<Stage> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`

  const actions = createActions(url)
  let report: unknown
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    allowAnyOrigin(request, response)
    const { pathname } = new URL(request.url ?? '/', url)
    if (request.method === 'GET') await serveFile(join(folder, pathname), response)
    else if (request.method !== 'POST') response.writeHead(204).end()
    else if (pathname === '/report') {
      report = JSON.parse(await bodyOf(request))
      response.end('{}')
    } else {
      const result = await actions.perform(pathname.slice(1), asked(JSON.parse(await bodyOf(request))))
      response.end(JSON.stringify({ result }))
    }
  }
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  return {
    url,
    report: () => report,
    async close() {
      await actions.close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function asked(value: unknown): Asked {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

async function serveFile(path: string, response: ServerResponse): Promise<void> {
  const content = await readFile(path).catch(() => undefined)
  // No eval for the page: what needs it is not for a site that forbids it.
  response.writeHead(content === undefined ? 404 : 200, {
    'content-type': path.endsWith('.html') ? 'text/html' : 'text/javascript',
    'content-security-policy': "script-src 'self'",
  })
  response.end(content)
}

import { startHttpServer, type HttpServer } from './http-server.ts'

/** Another origin, to which nothing secret may come. */
export interface Elsewhere extends HttpServer {
  /** Which of these texts were anywhere in what came. */
  seen(secrets: readonly string[]): readonly string[]
}

export async function startElsewhere(): Promise<Elsewhere> {
  const received: string[] = []
  const started = await startHttpServer((request, response) => {
    // A client's secret may come in Basic, which hides it from a search.
    const [, basic = ''] = /^basic (.*)$/i.exec(request.headers.authorization ?? '') ?? []
    received.push(decodeURIComponent(JSON.stringify(request)) + Buffer.from(basic, 'base64').toString())
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  return {
    ...started,
    seen: (secrets: readonly string[]) => secrets.filter((secret) => received.some((one) => one.includes(secret))),
  }
}

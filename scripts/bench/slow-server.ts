/** A child process for the bench of the harness: answers each request after two milliseconds, as a handler that does something would. */
import { createServer, type IncomingMessage } from 'node:http'

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () =>
    setTimeout(() => {
      const status = statusOf(request)
      response.writeHead(status, { 'content-type': 'application/json', ...extra[status] })
      response.end(JSON.stringify(status === 200 ? { id: 1, name: 'cup', tags: ['a', 'b'] } : { title: 'no' }))
    }, 2),
  )
})

const extra: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { 'www-authenticate': 'Bearer' },
  405: { allow: 'GET' },
}

function statusOf({ method, url = '/', headers }: IncomingMessage): number {
  const { pathname, searchParams } = new URL(url, 'http://bench')
  if (method !== 'GET') return 405
  if (!/^bearer +the-token-of-the-bench$/i.test(headers.authorization ?? '')) return 401
  if (!/\/\d+$/.test(pathname)) return 404
  return searchParams.getAll('page').join() === '1' ? 200 : 400
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' && address !== null ? address.port : ''}\n`)
})

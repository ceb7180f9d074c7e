/**
 * `node http-client.ts URL REQUESTS`, the token in TOKEN: the cheapest client that is still one, so that what is measured is the
 * server. Raw sockets, one request at a time on each of 32 kept-alive connections; prints requests per second.
 */
import { once } from 'node:events'
import { connect } from 'node:net'

const [address = '', count = '0'] = process.argv.slice(2)
const url = new URL(address)
const message = `GET ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nAuthorization: Bearer ${process.env.TOKEN ?? ''}\r\n\r\n`
let left = Number(count)

const lanes = Array.from({ length: 32 }, lane)
const started = performance.now()
await Promise.all(lanes)
console.log(Number(count) / ((performance.now() - started) / 1000))

async function lane(): Promise<void> {
  const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true })
  const next = () => (left-- > 0 ? socket.write(message) : socket.end())
  let received = ''
  socket.on('connect', next)
  socket.on('data', (chunk: Buffer) => {
    received += chunk.toString('latin1')
    const size = answerSize(received)
    if (size === undefined || received.length < size) return
    if (!received.startsWith('HTTP/1.1 200')) throw new Error(`unexpected answer: ${received.slice(0, 60)}`)
    received = received.slice(size)
    next()
  })
  await once(socket, 'close')
}

/** Characters of the whole answer; undefined until its headers are there. */
function answerSize(text: string): number | undefined {
  const end = text.indexOf('\r\n\r\n')
  const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1]
  return end === -1 ? undefined : end + 4 + Number(length ?? 0)
}

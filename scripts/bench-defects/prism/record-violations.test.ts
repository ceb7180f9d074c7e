import { createServer, type RequestListener } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { answerViolations, recordViolations } from './record-violations.ts'

const violation = (location: readonly string[], message = 'must be integer') => ({
  location,
  severity: 'Error',
  code: 'type',
  message,
})

it('what is said of the answer counts, and what is said of the request does not', () => {
  const header = JSON.stringify([violation(['request', 'body']), violation(['response', 'body', 'count'])])

  expect(answerViolations(header)).toEqual(['body/count type: must be integer'])
})

it('places in arrays are the same place', () => {
  const of = (place: string) =>
    answerViolations(
      JSON.stringify([
        violation(['response', 'body', place, 'price'], `Response body property ${place}.price must be number`),
      ]),
    )

  expect(of('1')).toEqual(of('17'))
  expect(of('1')).toEqual(['body/*/price type: Response body property *.price must be number'])
})

it('a header that was cut is read as far as it goes', () => {
  const whole = JSON.stringify([violation(['response', 'body', 'a']), violation(['response', 'body', 'b'])])

  expect(answerViolations(`Too many violations! ${whole.slice(0, -20)}`)).toEqual(['body/a type: must be integer'])
  expect(answerViolations('Too many violations!')).toEqual([])
})

it('violations are noted with the operation of their request', async () => {
  const proxyUrl = await listening((_, outgoing) =>
    outgoing.setHeader('sl-violations', JSON.stringify([violation(['response', 'body', 'id'])])).end('{}'),
  )
  const operations = [
    { id: 'getNote', method: 'GET', path: '/notes/{noteId}' },
    { id: 'getNewest', method: 'GET', path: '/notes/newest' },
  ]
  const recorder = await recordViolations({ proxyUrl, serverUrl: proxyUrl, operations })
  onTestFinished(() => recorder.close())

  await fetch(`${recorder.url}/notes/1?a=b`)
  await fetch(`${recorder.url}/notes/2`)
  await fetch(`${recorder.url}/notes/newest`)

  expect(recorder.complaints().map(({ operation }) => operation)).toEqual(['getNote', 'getNewest'])
})

it('JSON that does not parse goes to the server itself', async () => {
  const proxyUrl = await listening((_, outgoing) => outgoing.end('the proxy'))
  const serverUrl = await listening((_, outgoing) => outgoing.end('the server'))
  const recorder = await recordViolations({ proxyUrl, serverUrl, operations: [] })
  onTestFinished(() => recorder.close())
  const post = async (body: string) => {
    const headers = { 'content-type': 'application/json' }
    return (await fetch(recorder.url, { method: 'POST', headers, body })).text()
  }

  expect([await post('{'), await post('{}')]).toEqual(['the server', 'the proxy'])
})

async function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}

import { once } from 'node:events'
import { connect } from 'node:net'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { loopback, type LoopbackOptions } from './loopback.ts'

const issuer = 'https://acme.example.com/oauth2/authorize'

/** A program that waits, and the addresses that its browser was sent to. */
async function waiting(options: LoopbackOptions = {}) {
  const opened: string[] = []
  const program = await loopback({ openBrowser: (url) => opened.push(url), ...options })
  const { origin, port } = new URL(program.redirectUri)
  const callback = program.visit(`${issuer}?client_id=a&state=the-state`)
  callback.catch(() => undefined)
  return { program, opened, callback, origin, port: Number(port) }
}

/** Whether anybody listens there. */
async function listens(port: number, address = '127.0.0.1'): Promise<boolean> {
  const socket = connect(port, address)
  const heard = await once(socket, 'connect').then(
    () => true,
    () => false,
  )
  socket.destroy()
  return heard
}

describe('a program that waits for its callback', () => {
  test('opens the browser, gets the callback, shows a page without it, and closes the port', async () => {
    const { program, opened, callback, port } = await waiting()
    expect(program.redirectUri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/)
    expect(opened).toEqual([`${issuer}?client_id=a&state=the-state`])
    const answer = await fetch(`${program.redirectUri}?code=marked&state=the-state`)
    const page = await answer.text()
    expect([answer.status, page.includes('close this window'), page.includes('marked')]).toEqual([200, true, false])
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      connection: 'close',
    })
    expect((await callback).href).toBe(`${program.redirectUri}?code=marked&state=the-state`)
    expect(await listens(port)).toBe(false)
  })

  test.each([
    ['a favicon', 'GET', '/favicon.ico', 404],
    ['another path', 'GET', '/callback/more?code=c&state=the-state', 404],
    ['another method', 'POST', '/callback?code=c&state=the-state', 405],
    ['a look at it', 'HEAD', '/callback?code=c&state=the-state', 405],
    ['a page that guesses', 'GET', '/callback?code=c&state=other', 400],
    ['a callback without a state', 'GET', '/callback?code=c', 400],
  ])('is not taken in by %s', async (_, method, path, status) => {
    const { program, callback, origin } = await waiting()
    expect((await fetch(`${origin}${path}`, { method })).status).toBe(status)
    await fetch(`${program.redirectUri}?code=right&state=the-state`)
    expect((await callback).searchParams.get('code')).toBe('right')
  })

  test.each([
    [
      'the name of another host, which was rebound to this machine',
      'evil.example:PORT',
      '/callback?code=c&state=the-state',
    ],
    ['the name localhost', 'localhost:PORT', '/callback?code=c&state=the-state'],
    ['another port', '127.0.0.1:1', '/callback?code=c&state=the-state'],
    [
      'the address of another host as its target',
      '127.0.0.1:PORT',
      'http://evil.example/callback?code=c&state=the-state',
    ],
    ['another host twice', 'evil.example', 'http://evil.example/callback?code=c&state=the-state'],
    ['a path that is an address', '127.0.0.1:PORT', '//evil.example/callback?code=c&state=the-state'],
  ])('refuses a request with %s', async (_, host, path) => {
    const { program, callback, port } = await waiting()
    const sent = request({ host: '127.0.0.1', port, path, headers: { host: host.replace('PORT', `${port}`) } })
    sent.end()
    const [answer] = (await once(sent, 'response')) as [{ statusCode: number; resume: () => void }]
    answer.resume()
    expect(answer.statusCode).toBe(421)
    await fetch(`${program.redirectUri}?code=right&state=the-state`)
    expect((await callback).searchParams.get('code')).toBe('right')
  })

  test('takes one callback: the first', async () => {
    const { callback, port } = await waiting()
    const sockets = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
    await Promise.all(sockets.map((socket) => once(socket, 'connect')))
    const answers = sockets.map(async (socket, index) => {
      socket.write(`GET /callback?code=${index}&state=the-state HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n\r\n`)
      return text(socket).catch(() => 'closed')
    })
    const pages = (await Promise.all(answers)).filter((answer) => answer.startsWith('HTTP/1.1 200'))
    expect(pages).toHaveLength(1)
    expect(['0', '1']).toContain((await callback).searchParams.get('code'))
  })

  test('listens on 127.0.0.1 and on no other address', async () => {
    const { program, port } = await waiting()
    expect([await listens(port), await listens(port, '127.0.0.2'), await listens(port, '::1')]).toEqual([
      true,
      false,
      false,
    ])
    await program.close()
  })

  test('stops when it takes too long, and closes the port', async () => {
    const { callback, port } = await waiting({ timeout: 20 })
    await expect(callback).rejects.toMatchObject({ name: 'TransportError', code: 'timeout' })
    expect(await listens(port)).toBe(false)
  })

  test('stops with its signal, and closes the port', async () => {
    const stopped = new AbortController()
    const { callback, port } = await waiting({ signal: stopped.signal })
    stopped.abort()
    await expect(callback).rejects.toMatchObject({ name: 'TransportError', code: 'aborted' })
    expect(await listens(port)).toBe(false)
    const { callback: late } = await waiting({ signal: stopped.signal })
    await expect(late).rejects.toMatchObject({ code: 'aborted' })
  })

  test('stops when the browser cannot be opened by the function that it was given', async () => {
    const { callback, port } = await waiting({ openBrowser: () => Promise.reject(new Error('no display')) })
    await expect(callback).rejects.toThrow('no display')
    expect(await listens(port)).toBe(false)
  })

  test('closes its port when it is disposed of', async () => {
    const program = await loopback({ openBrowser: false })
    const port = Number(new URL(program.redirectUri).port)
    expect(await listens(port)).toBe(true)
    await program[Symbol.asyncDispose]()
    expect(await listens(port)).toBe(false)
  })
})

test('listens on the port and the path that it is told, and says when it cannot', async () => {
  await using first = await loopback({ path: '/oauth/back', openBrowser: false })
  const { port, pathname } = new URL(first.redirectUri)
  expect(pathname).toBe('/oauth/back')
  await expect(loopback({ port: Number(port) })).rejects.toMatchObject({
    code: 'network',
    message: `Port ${port} of 127.0.0.1 cannot be used.`,
    cause: { code: 'EADDRINUSE' },
  })
})

test.each(['callback', '/a?b=c', '/a#b', '/ä'])('refuses the path %s', async (path) => {
  await expect(loopback({ path })).rejects.toMatchObject({ code: 'invalid-path' })
})

test.each(['file:///etc/passwd', '--help', 'javascript:alert(1)', ''])('opens no such address: %s', async (url) => {
  const opened: string[] = []
  const program = await loopback({ openBrowser: (one) => opened.push(one) })
  await expect(program.visit(url)).rejects.toMatchObject({ code: 'invalid-request' })
  await program.close()
  expect(opened).toEqual([])
})

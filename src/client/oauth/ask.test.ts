import { describe, expect, test } from 'vitest'
import { json, redirect, startServer } from '../test-server.ts'
import { ask } from './ask.ts'
import { settingsOf } from './settings.ts'

const settings = (fetch = globalThis.fetch, allowInsecureHttp = false) =>
  settingsOf({
    baseUrl: 'https://acme.example.com',
    clientId: 'the-app',
    redirectUri: 'https://app.example.com/callback',
    scope: ['openid'],
    fetch,
    allowInsecureHttp,
  })

const form = {
  method: 'POST',
  headers: { accept: 'application/json' },
  body: new URLSearchParams({ secret: 'marked' }),
}

describe('a request to the authorization server', () => {
  test('goes as it is, and its answer comes back whole', async () => {
    await using server = await startServer((_, response) => json(response, 400, { error: 'invalid_grant' }))
    const answer = await ask(settings())(`${server.url}/token`, form)
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'invalid_grant' }])
    expect(server.received).toMatchObject([{ method: 'POST', url: '/token', body: 'secret=marked' }])
  })

  test.each([301, 302, 303, 307, 308])('does not follow a redirect with its secret (%i)', async (status) => {
    await using other = await startServer((_, response) => json(response, 200, {}))
    await using server = await startServer((_, response) => redirect(response, status, other.url))
    const sent = ask(settings())(`${server.url}/token`, form)
    await expect(sent).rejects.toMatchObject({ code: 'redirect-refused', method: 'POST', path: '/token' })
    expect(other.received).toEqual([])
  })

  test('does not leave this machine over plain http, unless that is allowed', async () => {
    const sent: string[] = []
    const fetch = ({ url }: Request) => Promise.resolve(Response.json({ url: sent.push(url) }))
    const plain = 'http://acme.example.com/token'
    await expect(ask(settings(fetch as typeof globalThis.fetch))(plain, form)).rejects.toMatchObject({
      code: 'insecure-base-url',
    })
    expect(sent).toEqual([])
    await ask(settings(fetch as typeof globalThis.fetch, true))(plain, form)
    expect(sent).toEqual([plain])
  })

  test('ends with its signal, also where the server is silent or breaks off', async () => {
    const stopped = new AbortController()
    await using server = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{')
      stopped.abort()
    })
    await expect(ask(settings(), stopped.signal)(server.url, form)).rejects.toMatchObject({ code: 'aborted' })
    await using broken = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 10 })
      response.write('{')
      response.destroy()
    })
    await expect(ask(settings())(broken.url, form)).rejects.toMatchObject({ code: 'network' })
  })

  test('tells how long a server wants to be left alone', async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(429, { 'retry-after': '7' })
      response.end()
    })
    await expect(ask(settings())(server.url, form)).rejects.toMatchObject({ status: 429, retryAfter: 7 })
  })
})

import type { NotesDefectId } from '../defects.ts'
import { basic, statusOf, textAt, type NotesWitness } from '../notes-scene.ts'

const nobodys = 'x'.repeat(40)

export const authenticationWitnesses = {
  'no-credential-accepted': async ({ send, login, note }) => {
    const id = await note((await login()).token)
    return (await statusOf(send('DELETE', `/notes/${id}`))) === 204
  },
  'empty-token-accepted': async ({ send, login }) => {
    await login()
    return (await statusOf(send('GET', '/me', { headers: { authorization: 'Bearer ' } }))) === 200
  },
  'wrong-token-accepted': async ({ send, login, note }) => {
    const id = await note((await login()).token)
    return (await statusOf(send('GET', `/notes/${id}`, { token: nobodys }))) === 200
  },
  'wrong-cookie-accepted': async ({ send, login }) => {
    await login()
    return (await statusOf(send('GET', '/notes', { headers: { cookie: `session=${nobodys}` } }))) === 200
  },
  'token-under-basic-accepted': async ({ send, login }) => {
    const { token } = await login()
    return (await statusOf(send('GET', '/me', { headers: { authorization: `Basic ${token}` } }))) === 200
  },
  'raw-token-accepted': async ({ send, login }) => {
    const { token } = await login()
    return (await statusOf(send('GET', '/me', { headers: { authorization: token } }))) === 200
  },
  'token-in-query-accepted': async ({ send, login }) =>
    (await statusOf(send('GET', `/me?access_token=${(await login()).token}`))) === 200,
  'token-in-cookie-accepted': async ({ send, login }) => {
    const { token } = await login()
    return (await statusOf(send('GET', '/me', { headers: { cookie: `token=${token}` } }))) === 200
  },
  'token-in-header-accepted': async ({ send, login }) => {
    const { token } = await login()
    return (await statusOf(send('GET', '/me', { headers: { 'x-auth-token': token } }))) === 200
  },
  'truncated-token-accepted': async ({ send, login }) =>
    (await statusOf(send('GET', '/me', { token: (await login()).token.slice(0, 26) }))) === 200,
  'expired-token-accepted': async ({ send, login, note, expire }) => {
    const { token } = await login()
    const id = await note(token)
    await expire()
    return (await statusOf(send('PATCH', `/notes/${id}`, { token, json: { title: 'Bread' } }))) === 200
  },
  'expired-cookie-accepted': async ({ send, login, expire }) => {
    const { cookie } = await login()
    await expire()
    return (await statusOf(send('GET', '/me', { headers: { cookie } }))) === 200
  },
  'token-alive-after-logout': async ({ send, login }) => {
    const { token } = await login()
    await send('POST', '/logout', { token })
    return (await statusOf(send('GET', '/me', { token }))) === 200
  },
  'cookie-alive-after-logout': async ({ send, login }) => {
    const headers = { cookie: (await login()).cookie }
    await send('POST', '/logout', { headers })
    return (await statusOf(send('GET', '/me', { headers }))) === 200
  },
  'refresh-token-serves-twice': async ({ send, login }) => {
    const { refreshToken } = await login()
    await send('POST', '/token/refresh', { json: { refreshToken } })
    return (await statusOf(send('POST', '/token/refresh', { json: { refreshToken } }))) === 200
  },
  'refreshed-token-is-dead': async ({ send, login }) => {
    const { refreshToken } = await login()
    const { status, json } = await send('POST', '/token/refresh', { json: { refreshToken } })
    return status === 200 && (await statusOf(send('GET', '/me', { token: textAt(json, 'token') }))) === 401
  },
  'cookie-does-not-suffice': async ({ send, login, note }) => {
    const { token, cookie } = await login()
    const id = await note(token)
    return (await statusOf(send('PUT', `/notes/${id}`, { headers: { cookie }, json: { title: 'Bread' } }))) === 401
  },
  'optional-demands-credential': async ({ send }) => (await statusOf(send('GET', '/board'))) === 401,
  'anonymous-demands-credential': async ({ send }) => (await statusOf(send('GET', '/health'))) === 401,
  'lower-case-word-refused': async ({ send, login }) => {
    const { token } = await login()
    return (await statusOf(send('GET', '/me', { headers: { authorization: `bearer ${token}` } }))) === 401
  },
  'two-spaces-refused': async ({ send, login }) => {
    const { token } = await login()
    return (await statusOf(send('GET', '/me', { headers: { authorization: `Bearer  ${token}` } }))) === 401
  },
  'basic-colon-cut': async ({ send }) =>
    (await statusOf(send('GET', '/statistics', { headers: { authorization: basic('alice') } }))) === 401,
  'basic-password-unchecked': async ({ send }) =>
    (await statusOf(send('GET', '/statistics', { headers: { authorization: basic('alice', 'wrong') } }))) === 200,
} satisfies Partial<Record<NotesDefectId, NotesWitness>>

import type { NotesDefectId } from '../defects.ts'
import { at, statusOf, textAt, type NotesScene, type NotesWitness } from '../notes-scene.ts'

/** What bob is answered when he does something with a note of alice. */
async function asStranger(
  { send, login, note }: NotesScene,
  method: string,
  content?: Readonly<Record<string, unknown>>,
): Promise<number> {
  const id = await note((await login()).token)
  const { token } = await login('bob')
  return statusOf(send(method, `/notes/${id}`, { token, ...(content && { json: content }) }))
}

const wrong = 'certainly-not-the-password'

export const accessWitnesses = {
  'stranger-reads': async (scene) => (await asStranger(scene, 'GET')) === 200,
  'stranger-replaces': async (scene) => (await asStranger(scene, 'PUT', { title: 'Mine' })) === 200,
  'stranger-changes': async (scene) => (await asStranger(scene, 'PATCH', { title: 'Mine' })) === 200,
  'stranger-deletes': async (scene) => (await asStranger(scene, 'DELETE')) === 204,
  'role-unchecked': async ({ send, login }) =>
    (await statusOf(send('GET', '/users', { token: (await login()).token }))) === 200,
  'owner-refused': async ({ send, login, note }) => {
    const { token } = await login()
    return (await statusOf(send('DELETE', `/notes/${await note(token)}`, { token }))) === 403
  },
  'role-refused': async ({ send, login }) =>
    (await statusOf(send('GET', '/users', { token: (await login('root')).token }))) === 403,
  'password-echoed': async ({ send }) =>
    (await send('POST', '/login', { json: { userName: 'alice', password: wrong } })).text.includes(wrong),
  'token-in-error': async ({ send, login }) => {
    const { token } = await login()
    return (await send('GET', '/notes/00000000-0000-4000-8000-000000000000', { token })).text.includes(token)
  },
  'token-in-location': async ({ send, login }) => {
    const { token } = await login()
    const { headers } = await send('POST', '/notes', { token, json: { title: 'Milk' } })
    return headers.get('location')?.includes(token) === true
  },
  'write-only-shown': async ({ send, login }) => {
    const { token } = await login()
    return (
      textAt((await send('POST', '/notes', { token, json: { title: 'Milk', passcode: '4711' } })).json, 'passcode') !==
      ''
    )
  },
  'password-hash-shown': async ({ send, login }) =>
    textAt((await send('GET', '/users', { token: (await login('root')).token })).json, 0, 'passwordHash') !== '',
  'stack-trace-shown': async ({ send, login }) => {
    const { text } = await send('POST', '/notes', { token: (await login()).token, json: { title: '' } })
    return /\.ts:\d+:\d+/.test(text)
  },
  'unknown-user-status': async ({ send }) => {
    const of = (userName: string) => statusOf(send('POST', '/login', { json: { userName, password: wrong } }))
    return (await of('alice')) !== (await of('nobody'))
  },
  'unknown-user-body': async ({ send }) => {
    const of = async (userName: string) => (await send('POST', '/login', { json: { userName, password: wrong } })).text
    return (await of('alice')) !== (await of('nobody'))
  },
  'token-answer-cacheable': async ({ send, login }) => {
    const { refreshToken } = await login()
    const { json, headers } = await send('POST', '/token/refresh', { json: { refreshToken } })
    return at(json, 'token') !== undefined && headers.get('cache-control') !== 'no-store'
  },
} satisfies Partial<Record<NotesDefectId, NotesWitness>>

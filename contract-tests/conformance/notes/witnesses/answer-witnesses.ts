import type { NotesDefectId } from '../defects.ts'
import { at, basic, statusOf, textAt, type NotesScene, type NotesWitness } from '../notes-scene.ts'

const missing = '/notes/00000000-0000-4000-8000-000000000000'

async function read({ send, login, note }: NotesScene) {
  const { token } = await login()
  return send('GET', `/notes/${await note(token)}`, { token })
}

async function me({ send, login }: NotesScene) {
  return send('GET', '/me', { token: (await login()).token })
}

async function list({ send, login, note }: NotesScene) {
  const { token } = await login()
  await note(token)
  return send('GET', '/notes', { token })
}

async function location({ send, login }: NotesScene) {
  const { token } = await login()
  const { headers } = await send('POST', '/notes', { token, json: { title: 'Milk' } })
  return { token, location: headers.get('location') }
}

async function setCookie({ login }: NotesScene) {
  return (await login()).answer.headers.getSetCookie().join()
}

export const answerWitnesses = {
  'server-error': async ({ send, login }) =>
    (await statusOf(send('GET', '/users', { token: (await login('root')).token }))) === 500,
  'undeclared-success': async ({ send, login, note }) => {
    const { token } = await login()
    return (await statusOf(send('PATCH', `/notes/${await note(token)}`, { token, json: { title: 'Bread' } }))) === 202
  },
  'undocumented-status': async ({ send, login }) =>
    (await statusOf(send('GET', missing, { token: (await login()).token }))) === 418,
  'forbidden-for-unauthorized': async ({ send }) => (await statusOf(send('GET', '/me'))) === 403,
  'unauthorized-for-forbidden': async ({ send, login }) =>
    (await statusOf(send('GET', '/users', { token: (await login()).token }))) === 401,
  'input-makes-it-fail': async ({ send, login, note }) => {
    const { token } = await login()
    return (await statusOf(send('PUT', `/notes/${await note(token)}`, { token, json: { title: 1 } }))) === 500
  },
  'two-credentials-fail': async ({ send, login }) => {
    const { token, cookie } = await login()
    return (await statusOf(send('GET', '/me', { token, headers: { cookie } }))) === 500
  },
  'undocumented-method-accepted': async ({ send }) => (await statusOf(send('PATCH', '/health'))) === 200,
  'allow-missing': async ({ send }) => {
    const { status, headers } = await send('DELETE', '/health')
    return status === 405 && !headers.has('allow')
  },
  'allow-incomplete': async ({ send }) => {
    const { status, headers } = await send('DELETE', '/notes')
    return status === 405 && headers.get('allow')?.includes('POST') === false
  },
  'challenge-missing': async ({ send }) => !(await send('POST', '/logout')).headers.has('www-authenticate'),
  'challenge-malformed': async ({ send }) =>
    ((await send('GET', '/notes')).headers.get('www-authenticate') ?? '').split('"').length % 2 === 0,
  'challenge-of-other-scheme': async ({ send }) =>
    (await send('GET', '/statistics')).headers.get('www-authenticate')?.startsWith('Basic') === false,
  'required-header-missing': async (scene) => !(await list(scene)).headers.has('x-total-count'),
  'header-of-wrong-type': async (scene) => (await list(scene)).headers.get('x-total-count') === 'many',
  'location-missing': async (scene) => (await location(scene)).location === null,
  'location-is-no-reference': async (scene) => {
    const found = (await location(scene)).location
    return found !== null && !URL.canParse(found, 'http://127.0.0.1/')
  },
  'location-leads-nowhere': async (scene) => {
    const { token, location: found } = await location(scene)
    return found?.startsWith('/') === true && (await statusOf(scene.send('GET', found, { token }))) === 404
  },
  'content-type-wrong': async (scene) => (await read(scene)).headers.get('content-type') === 'text/html',
  'cookie-without-http-only': async (scene) => !(await setCookie(scene)).includes('HttpOnly'),
  'cookie-without-secure': async (scene) => !(await setCookie(scene)).includes('Secure'),
  'cookie-without-same-site': async (scene) => !(await setCookie(scene)).includes('SameSite'),
  'wrong-type': async (scene) => typeof at((await read(scene)).json, 'priority') === 'string',
  'integer-as-text': async ({ send }) =>
    typeof at((await send('GET', '/statistics', { headers: { authorization: basic('alice') } })).json, 'notes') ===
    'string',
  'value-outside-enum': async ({ send, login, note }) => {
    const { token } = await login()
    const { json } = await send('PUT', `/notes/${await note(token)}`, { token, json: { title: 'Milk' } })
    return at(json, 'colour') === 'YELLOW'
  },
  'required-property-missing': async (scene) => {
    const { json } = await list(scene)
    return at(json, 'items', 0, 'id') !== undefined && at(json, 'items', 0, 'createdAt') === undefined
  },
  'undocumented-property': async (scene) => at((await me(scene)).json, 'internalId') !== undefined,
  'format-broken': async (scene) => /^\d+$/.test(textAt((await me(scene)).json, 'createdAt')),
  'null-where-none-may-be': async (scene) => at((await me(scene)).json, 'email') === null,
  'body-missing': async (scene) => {
    const { status, text } = await me(scene)
    return status === 200 && text === ''
  },
  'error-of-other-form': async ({ send, login }) =>
    at((await send('GET', missing, { token: (await login()).token })).json, 'error') !== undefined,
} satisfies Partial<Record<NotesDefectId, NotesWitness>>

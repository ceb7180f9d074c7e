import { basic, notesScene } from '../../../contract-tests/conformance/notes/notes-scene.ts'
import { asJson, asText, type AskedFor } from './asked.ts'

const full = {
  title: 'Milk and bread',
  text: 'The good bread.',
  colour: 'blue',
  priority: 2,
  tags: ['shopping', 'weekend'],
  due: '2026-12-24',
  contact: 'baker@bread.example',
  public: true,
  passcode: '4711',
}

/** How to get each answer that the notes document has, on a server that was just started. */
export async function askNotes(url: string): Promise<AskedFor> {
  const scene = notesScene(url)
  const [alice, bob, root] = [await scene.login('alice'), await scene.login('bob'), await scene.login('root')]
  const leaving = await scene.login('alice')
  const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })
  const me = bearer(alice.token)
  const note = async () => `/notes/${await scene.note(alice.token, full)}`
  const notHis = { uri: await note(), ...bearer(bob.token) }
  const unknown = '/notes/00000000-0000-4000-8000-000000000000'
  const user = { userName: 'alice', password: 'correct:horse:battery' }
  return {
    'GET /health 200': {},
    'POST /login 200': asJson(user),
    'POST /login 400': asJson({ userName: 'alice' }),
    'POST /login 401': asJson({ ...user, password: 'not this one' }),
    'POST /login 415': asText,
    'POST /token/refresh 200': asJson({ refreshToken: (await scene.login('alice')).refreshToken }),
    'POST /token/refresh 400': asJson({}),
    'POST /token/refresh 401': asJson({ refreshToken: 'not this one' }),
    'POST /token/refresh 415': asText,
    'POST /logout 204': bearer(leaving.token),
    'POST /logout 401': {},
    'GET /me 200': me,
    'GET /me 401': {},
    'GET /users 200': bearer(root.token),
    'GET /users 401': {},
    'GET /users 403': me,
    'GET /statistics 200': { headers: { Authorization: basic('alice') } },
    'GET /statistics 401': {},
    'GET /board 200': {},
    'GET /board 401': bearer('not-a-token'),
    'GET /notes 200': me,
    'GET /notes 400': { uri: '/notes?limit=0', ...me },
    'GET /notes 401': {},
    'POST /notes 201': { ...me, ...asJson(full) },
    'POST /notes 400': { ...me, ...asJson({ text: 'without a title' }) },
    'POST /notes 401': asJson(full),
    'POST /notes 415': { ...asText, headers: { ...asText.headers, ...me.headers } },
    'GET /notes/{noteId} 200': { uri: await note(), ...me },
    'GET /notes/{noteId} 401': { uri: await note() },
    'GET /notes/{noteId} 403': notHis,
    'GET /notes/{noteId} 404': { uri: unknown, ...me },
    'PUT /notes/{noteId} 200': { uri: await note(), ...me, ...asJson(full) },
    'PUT /notes/{noteId} 400': { uri: await note(), ...me, ...asJson({ text: 'without a title' }) },
    'PUT /notes/{noteId} 401': { uri: await note(), ...asJson(full) },
    'PUT /notes/{noteId} 403': { ...notHis, ...asJson(full) },
    'PUT /notes/{noteId} 404': { uri: unknown, ...me, ...asJson(full) },
    'PUT /notes/{noteId} 415': { uri: await note(), ...asText, headers: { ...asText.headers, ...me.headers } },
    'PATCH /notes/{noteId} 200': { uri: await note(), ...me, ...asJson({ title: 'Bread', due: null }) },
    'PATCH /notes/{noteId} 400': { uri: await note(), ...me, ...asJson({ title: '' }) },
    'PATCH /notes/{noteId} 401': { uri: await note(), ...asJson({ title: 'Bread' }) },
    'PATCH /notes/{noteId} 403': { ...notHis, ...asJson({ title: 'Bread' }) },
    'PATCH /notes/{noteId} 404': { uri: unknown, ...me, ...asJson({ title: 'Bread' }) },
    'PATCH /notes/{noteId} 415': { uri: await note(), ...asText, headers: { ...asText.headers, ...me.headers } },
    'DELETE /notes/{noteId} 204': { uri: await note(), ...me },
    'DELETE /notes/{noteId} 401': { uri: await note() },
    'DELETE /notes/{noteId} 403': notHis,
    'DELETE /notes/{noteId} 404': { uri: unknown, ...me },
  }
}

import type { NotesDefectId } from '../defects.ts'
import { at, statusOf, textAt, type NotesScene, type NotesWitness } from '../notes-scene.ts'

type Content = Readonly<Record<string, unknown>>

/** The status of making a note with this content; it is complete but for what is tried out. */
async function making({ send, login }: NotesScene, content: Content): Promise<number> {
  return statusOf(send('POST', '/notes', { token: (await login()).token, json: content }))
}

/** What can be read after a note was made and then written to. */
async function afterWriting({ send, login, note }: NotesScene, first: Content, method: string, ...contents: Content[]) {
  const { token } = await login()
  const id = await note(token, first)
  const before = await send('GET', `/notes/${id}`, { token })
  for (const json of contents) await send(method, `/notes/${id}`, { token, json })
  return { before: before.json, after: (await send('GET', `/notes/${id}`, { token })).json }
}

export const behaviourWitnesses = {
  'created-thing-is-lost': async ({ send, login, note }) => {
    const { token } = await login()
    return (await statusOf(send('GET', `/notes/${await note(token)}`, { token }))) === 404
  },
  'delete-does-nothing': async ({ send, login, note }) => {
    const { token } = await login()
    const path = `/notes/${await note(token)}`
    await send('DELETE', path, { token })
    return (await statusOf(send('GET', path, { token }))) === 200
  },
  'put-is-partial': async (scene) => {
    const { after } = await afterWriting(scene, { text: 'Kept?' }, 'PUT', { title: 'Bread' })
    return textAt(after, 'title') === 'Bread' && textAt(after, 'text') === 'Kept?'
  },
  'put-is-not-idempotent': async (scene) => {
    const content = { title: 'Bread', tags: ['a'] }
    const { after: once } = await afterWriting(scene, {}, 'PUT', content)
    const { after: twice } = await afterWriting(scene, {}, 'PUT', content, content)
    return JSON.stringify(at(once, 'tags')) !== JSON.stringify(at(twice, 'tags'))
  },
  'patch-is-lost': async (scene) => {
    const { after } = await afterWriting(scene, {}, 'PATCH', { title: 'Bread' })
    return textAt(after, 'title') !== 'Bread'
  },
  'read-only-written': async (scene) => {
    const { before, after } = await afterWriting(scene, {}, 'PUT', {
      title: 'Bread',
      createdAt: '2001-01-01T00:00:00Z',
    })
    return textAt(before, 'createdAt') !== textAt(after, 'createdAt')
  },
  'maximum-ignored': async ({ send, login }) =>
    (await statusOf(send('GET', '/notes?limit=101', { token: (await login()).token }))) === 200,
  'body-maximum-ignored': async (scene) => (await making(scene, { title: 'Milk', priority: 6 })) === 201,
  'minimum-ignored': async (scene) => (await making(scene, { title: 'Milk', priority: 0 })) === 201,
  'enum-ignored': async (scene) => (await making(scene, { title: 'Milk', colour: 'mauve' })) === 201,
  'query-enum-ignored': async ({ send, login }) =>
    (await statusOf(send('GET', '/notes?colour=mauve', { token: (await login()).token }))) === 200,
  'required-ignored': async (scene) => (await making(scene, { text: 'No title' })) === 201,
  'type-ignored': async (scene) => (await making(scene, { title: 12 })) === 201,
  'min-length-ignored': async ({ send, login, note }) => {
    const { token } = await login()
    return (await statusOf(send('PUT', `/notes/${await note(token)}`, { token, json: { title: '' } }))) === 200
  },
  'max-length-ignored': async ({ send, login, note }) => {
    const { token } = await login()
    const json = { title: 'x'.repeat(81) }
    return (await statusOf(send('PATCH', `/notes/${await note(token)}`, { token, json }))) === 200
  },
  'pattern-ignored': async (scene) => (await making(scene, { title: 'Milk', tags: ['NOT SO'] })) === 201,
  'max-items-ignored': async (scene) => (await making(scene, { title: 'Milk', tags: 'abcdef'.split('') })) === 201,
  'unique-items-ignored': async (scene) => (await making(scene, { title: 'Milk', tags: ['a', 'a'] })) === 201,
  'format-ignored': async (scene) => (await making(scene, { title: 'Milk', contact: 'nobody' })) === 201,
  'extra-property-accepted': async (scene) => (await making(scene, { title: 'Milk', size: 3 })) === 201,
  'media-type-unchecked': async ({ send, login }) => {
    const sent = { headers: { 'content-type': 'text/plain' }, text: '{"title":"Milk"}' }
    return (await statusOf(send('POST', '/notes', { token: (await login()).token, ...sent }))) === 201
  },
  'longest-title-refused': async (scene) => (await making(scene, { title: 'x'.repeat(80) })) === 400,
  'optional-required': async (scene) => (await making(scene, { title: 'Milk' })) === 400,
} satisfies Partial<Record<NotesDefectId, NotesWitness>>

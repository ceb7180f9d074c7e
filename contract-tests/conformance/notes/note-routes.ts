import { randomUUID } from 'node:crypto'
import type { Reply } from '../kit/call.ts'
import type { Clock } from '../kit/clock.ts'
import type { Flawed } from '../kit/defect.ts'
import type { Input, Route } from '../kit/route.ts'
import type { Caller } from './admit.ts'
import type { NotesDefectId } from './defects.ts'
import { createNoteFinder } from './find-note.ts'
import { listQuery, noteBody, notePatch } from './schemas.ts'
import { showNote } from './show-note.ts'
import type { State, StoredNote } from './state.ts'
import { patched, replaced, writable } from './store-note.ts'

const json = ['application/json']

export function noteRoutes(state: State, clock: Clock, flawed: Flawed<NotesDefectId>): readonly Route<Caller>[] {
  const find = createNoteFinder(state, flawed)
  const now = () => new Date(clock.now()).toISOString()

  function list({ caller, query }: Input<Caller>): Reply {
    const { limit = 20, offset = 0, colour, tag } = query
    const own = state.notes
      .filter(({ owner }) => owner === caller.user?.userName)
      .map((note) => showNote(note, 'listNotes', flawed))
      .filter((note) => colour === undefined || note.colour === colour)
      .filter(({ tags }) => tag === undefined || (Array.isArray(tags) && tags.includes(tag)))
    const total = flawed('header-of-wrong-type') ? 'many' : String(own.length)
    return {
      status: 200,
      headers: flawed('required-header-missing') ? {} : { 'X-Total-Count': total },
      json: { items: own.slice(Number(offset), Number(offset) + Number(limit)), total: own.length },
    }
  }

  function create({ caller, body }: Input<Caller>): Reply {
    const note: StoredNote = {
      id: randomUUID(),
      owner: caller.user?.userName ?? '',
      createdAt: now(),
      updatedAt: now(),
      content: writable(body),
    }
    if (!flawed('created-thing-is-lost')) state.notes.unshift(note)
    return {
      status: 201,
      headers: locationOf(note, caller, flawed),
      json: showNote(note, 'createNote', flawed),
    }
  }

  function replace(input: Input<Caller>): Reply {
    const note = find(input, 'replaceNote')
    note.content = replaced(note, input.body, flawed)
    note.updatedAt = now()
    if (flawed('read-only-written') && typeof input.body.createdAt === 'string')
      Object.assign(note, { createdAt: input.body.createdAt })
    return { status: 200, json: showNote(note, 'replaceNote', flawed) }
  }

  function change(input: Input<Caller>): Reply {
    const note = find(input, 'changeNote')
    const content = patched(note, input.body)
    const shown = showNote({ ...note, content }, 'changeNote', flawed)
    if (!flawed('patch-is-lost')) note.content = content
    note.updatedAt = now()
    return { status: flawed('undeclared-success') ? 202 : 200, json: { ...shown, updatedAt: note.updatedAt } }
  }

  function remove(input: Input<Caller>): Reply {
    const note = find(input, 'deleteNote')
    if (!flawed('delete-does-nothing')) state.notes.splice(state.notes.indexOf(note), 1)
    return { status: 204 }
  }

  const one = '/notes/{noteId}'
  const merge = ['application/merge-patch+json', ...json]
  return [
    { id: 'listNotes', method: 'GET', path: '/notes', query: listQuery(flawed), serve: list },
    {
      id: 'createNote',
      method: 'POST',
      path: '/notes',
      body: { mediaTypes: json, schema: noteBody(flawed, 'createNote') },
      serve: create,
    },
    {
      id: 'getNote',
      method: 'GET',
      path: one,
      serve: (input) => ({
        status: 200,
        json: showNote(find(input, 'getNote'), 'getNote', flawed),
        ...(flawed('content-type-wrong') && { type: 'text/html' }),
      }),
    },
    {
      id: 'replaceNote',
      method: 'PUT',
      path: one,
      body: { mediaTypes: json, schema: noteBody(flawed, 'replaceNote') },
      serve: replace,
    },
    {
      id: 'changeNote',
      method: 'PATCH',
      path: one,
      body: { mediaTypes: merge, schema: notePatch(flawed) },
      serve: change,
    },
    { id: 'deleteNote', method: 'DELETE', path: one, serve: remove },
  ]
}

function locationOf(note: StoredNote, caller: Caller, flawed: Flawed<NotesDefectId>): Reply['headers'] {
  if (flawed('location-missing')) return {}
  if (flawed('location-leads-nowhere')) return { Location: `/note/${note.id}` }
  if (flawed('location-is-no-reference')) return { Location: 'http://[notes' }
  const token = flawed('token-in-location') ? `?access_token=${caller.session?.token ?? ''}` : ''
  return { Location: `/notes/${note.id}${token}` }
}

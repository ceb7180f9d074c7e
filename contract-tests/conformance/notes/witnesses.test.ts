import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StartedServer } from '../kit/started-server.ts'
import { notesDefects, type NotesDefectId } from './defects.ts'
import { notesScene } from './notes-scene.ts'
import { startNotes } from './start-notes.ts'
import { notesWitnesses } from './witnesses.ts'

const table = (Object.keys(notesDefects) as NotesDefectId[]).map((id) => ({ id, what: notesDefects[id].what }))

describe('a notes server with one defect', () => {
  it.each(table)('$what: $id', async ({ id }) => {
    const server = await startNotes({ defect: id })
    try {
      expect(await notesWitnesses[id](notesScene(server.url))).toBe(true)
    } finally {
      await server.close()
    }
  })
})

describe('the notes server without a defect', () => {
  let server: StartedServer
  beforeAll(async () => {
    server = await startNotes()
  })
  afterAll(() => server.close())

  it.each(table)('does not show $id', async ({ id }) => {
    expect(await notesWitnesses[id](notesScene(server.url))).toBe(false)
  })
})

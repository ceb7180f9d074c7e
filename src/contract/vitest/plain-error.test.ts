import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { plainError } from './plain-error.ts'

async function file(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-error-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const path = join(folder, 'openapi.yaml')
  await writeFile(path, text)
  return path
}

const lines = ['one', 'two: password', 'three', 'four', 'five', 'six'].join('\n')

describe('an error to read', () => {
  it('has no stack but the place that it is about', async () => {
    const path = await file(lines)
    const error = plainError('BrokenPromise', 'high: no', { position: { file: path, line: 3, column: 5 } })
    expect(error).toMatchObject({ name: 'BrokenPromise', message: 'high: no' })
    expect(error.stack).toBe(`BrokenPromise: high: no\n    at ${path}:3:5`)
  })

  it('has no place where that is at a URL, or is not known', () => {
    expect(plainError('A', 'b').stack).toBe('A: b')
    const position = { file: 'https://api.example/openapi.yaml', line: 3, column: 5 }
    expect(plainError('A', 'b', { position }).stack).toBe('A: b')
    expect(plainError('A', 'b', { position: { ...position, file: '' } }).stack).toBe('A: b')
  })

  it.each([
    [1, false],
    [4, false],
    [5, true],
  ])('shows line %i only where no secret is near: %s', async (line, shown) => {
    const position = { file: await file(lines), line, column: 1 }
    const { stack } = plainError('A', 'b', { position, hasSecret: (text) => text.includes('password') })
    expect(stack?.includes('\n    at ')).toBe(shown)
  })

  it('takes no line of an answer for a frame', () => {
    const { stack } = plainError('A', 'answer: 500 Error\n    at inner (/srv/app.js:1:2)')
    expect(stack).toBe('A: answer: 500 Error\n    | at inner (/srv/app.js:1:2)')
  })
})

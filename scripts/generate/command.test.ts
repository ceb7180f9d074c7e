import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generate } from './command.ts'

const base = import.meta.dirname

let directory = ''
let printed: string[] = []
let errors: string[] = []

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'generated-'))
  printed = []
  errors = []
})

afterEach(async () => {
  await rm(directory, { recursive: true })
})

describe('generate', () => {
  it('writes every file, whole, and is content with what it wrote', async () => {
    expect(await run()).toBe(0)
    expect(printed[0]).toMatch(/^generated\/: \d+ files, \d+ changed, /)
    expect((await readdir(directory, { recursive: true })).filter((file) => file.endsWith('.tmp'))).toEqual([])

    expect(await run('--check')).toBe(0)
    expect(printed[1]).toMatch(/^generated\/ is what the description makes: \d+ files/)
  })

  it('--check names each file that is not what the description makes, and writes nothing', async () => {
    await run()
    await writeFile(path.join(directory, 'routes.ts'), '// edited\n')
    await rm(path.join(directory, 'operations.ts'))
    await writeFile(path.join(directory, 'leftover.json'), '{}\n')

    expect(await run('--check')).toBe(1)
    expect(errors).toEqual([
      'generated/leftover.json is not generated any more — run npm run generate and commit what it writes',
      'generated/operations.ts is missing — run npm run generate and commit what it writes',
      'generated/routes.ts differs — run npm run generate and commit what it writes',
    ])
    expect(await readFile(path.join(directory, 'routes.ts'), 'utf8')).toBe('// edited\n')
  })

  it('mends what differs and removes what is left over', async () => {
    await run()
    await writeFile(path.join(directory, 'routes.ts'), '// edited\n')
    await writeFile(path.join(directory, 'leftover.json'), '{}\n')

    expect(await run()).toBe(0)
    expect(printed[1]).toMatch(/ 2 changed/)
    expect(await run('--check')).toBe(0)
  })

  it('ends with 2 and one line where the description cannot be read, and leaves what is there', async () => {
    await run()
    const before = await readFile(path.join(directory, 'routes.ts'), 'utf8')
    expect(await run({ root: path.join(base, 'nowhere.yaml') })).toBe(2)
    expect(errors).toEqual(['nowhere.yaml cannot be read — say where the root file of the description is'])
    expect(await readFile(path.join(directory, 'routes.ts'), 'utf8')).toBe(before)
  })

  it('ends with 2 for an argument that it does not know', async () => {
    expect(await run('--chekc')).toBe(2)
    expect(errors).toEqual(['generate: unknown argument --chekc — it takes --check or nothing'])
  })
})

async function run(...args: readonly (string | { readonly root: string })[]): Promise<number> {
  const given = args.find((arg) => typeof arg === 'object')
  return generate(
    args.filter((arg) => typeof arg === 'string'),
    {
      base,
      root: given?.root ?? path.join(base, 'fixture/openapi.yaml'),
      directory,
      print: (line) => printed.push(line),
      printError: (line) => errors.push(line),
    },
  )
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { testFiles } from '../document/test-files.ts'
import { initCommand, type InitArguments } from './init-command.ts'
import type { Terminal } from './terminal.ts'

const spec = fileURLToPath(new URL('../conformance/profile/fixtures/notes.yaml', import.meta.url))

async function run(args: InitArguments) {
  const written = { out: '', err: '' }
  const terminal: Terminal = {
    out: (text) => void (written.out += text),
    err: (text) => void (written.err += text),
    colour: false,
    live: false,
    width: 100,
  }
  return { code: await initCommand(args, terminal), ...written }
}

describe('initCommand', () => {
  it('prints a profile and nothing else, so that it can be written to a file, and hints beside it', async () => {
    const { code, out, err } = await run({ spec })
    expect(code).toBe(0)
    expect(out).toMatch(/^# yaml-language-server: \$schema=/)
    expect(out).toMatch(/\nwrites: false\n/)
    expect(err).toBe(
      `Profile of Notes: 12 operations; 1 place is marked TODO.\nNext: set the variables that it names, then docspace-contract verify URL --spec ${spec} --profile auth.yaml\n`,
    )
  })

  it('writes a file that is not there, and none that is', async () => {
    const output = join(await testFiles({}), 'auth.yaml')
    expect(await run({ spec, output })).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining(output) as string,
    })
    expect(await readFile(output, 'utf8')).toBe((await run({ spec })).out)
    await expect(run({ spec, output })).rejects.toThrow(
      `--output ${output}: is already there, and may have been filled in; name another file, or remove it first`,
    )
  })

  it('says in one line what cannot be read or written', async () => {
    await expect(run({ spec: 'none.yaml' })).rejects.toThrow('none.yaml: no such file')
    await expect(run({ spec, output: '/none/auth.yaml' })).rejects.toThrow(
      '--output /none/auth.yaml: its directory does not exist; create it first',
    )
  })
})

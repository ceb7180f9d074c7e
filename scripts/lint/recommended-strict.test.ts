import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundleDescription } from '../generate/bundle.ts'
import { judgeByRules } from './own-rules.ts'
import { line, ordered } from './problem.ts'
import { judgeByRedocly } from './recommended-strict.ts'
import { rules } from './rules.ts'

const config = path.join(import.meta.dirname, '../../redocly.yaml')

let base = ''

beforeEach(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'lint-'))
  await cp(path.join(import.meta.dirname, '../generate/fixture'), base, { recursive: true })
})

afterEach(async () => {
  await rm(base, { recursive: true })
})

describe('the lint of a description', () => {
  it('finds nothing in a sound one', async () => {
    expect(await problems()).toEqual([])
  })

  it('says in which file and line a rule of Redocly is broken', async () => {
    await edit('paths/keys.yaml', '  summary: Lists the keys\n', '')
    expect(await problems()).toEqual([
      'paths/keys.yaml:1:1 Operation object should contain `summary` field. (operation-summary)',
    ])
  })

  it('says in which file and line a rule of our own is broken, once for all releases', async () => {
    await edit('paths/keys-id.yaml', 'x-facts: [portal 1]', 'x-facts: [see there]')
    expect(await problems()).toEqual([
      'paths/keys-id.yaml:1:1 deleteKey has the fact "see there": write it as "portal 2.2" (operation-marks)',
    ])
  })

  it('finds what is wrong in one release only', async () => {
    await edit(
      'paths/keys.yaml',
      "            x-since: '3.7'\n            value: { name: first, color: red }",
      '            value: { name: first, color: red }',
    )
    expect(await problems()).toEqual([
      'paths/keys.yaml:93:13 (in 3.6) Example value must conform to the schema: must NOT have unevaluated properties `color`. (no-invalid-media-type-examples)',
    ])
  })

  it('sorts by file and line, and says the same only once', () => {
    const at = (where: string) => ({ rule: 'r', where, message: 'm' })
    expect(
      ordered([at('b.yaml:10:1'), at('b.yaml:9:1'), at('a.yaml:1:1'), at('b.yaml:9:1')]).map(({ where }) => where),
    ).toEqual(['a.yaml:1:1', 'b.yaml:9:1', 'b.yaml:10:1'])
  })
})

async function problems(): Promise<readonly string[]> {
  const root = path.join(base, 'openapi.yaml')
  const description = await bundleDescription(root, base)
  const found = [...(await judgeByRedocly(description, root, base, config)), ...judgeByRules(description, rules)]
  return ordered(found).map(line)
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(path.join(base, file), 'utf8')
  expect(text).toContain(from)
  await writeFile(path.join(base, file), text.replace(from, to))
}

import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Artifacts, makeArtifacts } from './artifacts.ts'

const base = import.meta.dirname
const root = path.join(base, 'fixture/openapi.yaml')

let artifacts: Artifacts

beforeAll(async () => {
  artifacts = await makeArtifacts(root, base)
})

describe('makeArtifacts', () => {
  it('makes the same bytes from the same input', async () => {
    expect(Object.fromEntries(await makeArtifacts(root, base))).toEqual(Object.fromEntries(artifacts))
  })

  it('makes every kind of file', () => {
    expect([...artifacts.keys()].filter((file) => !file.startsWith('validators/')).sort()).toEqual([
      'docspace-3.6.json',
      'docspace-3.7.json',
      'docspace-3.7.openapi-3.0.json',
      'docspace-3.7.openapi-3.0.losses.json',
      'operations.ts',
      'routes.ts',
      'schema.d.ts',
      'surviving-mutants.json',
    ])
  })

  it('says in the first lines of each file what it was made from and by what', () => {
    const silent = [...artifacts].filter(
      ([, text]) => !text.split('\n', 3).join('\n').includes('Made from fixture/openapi.yaml by scripts/generate.ts'),
    )
    expect(silent.map(([file]) => file)).toEqual([])
  })

  it('names no directory of this machine in any file', () => {
    const telling = [...artifacts].filter(([, text]) => text.includes(base) || text.includes(process.cwd()))
    expect(telling.map(([file]) => file)).toEqual([])
  })

  it('lists the operations with the union of their ids', () => {
    const text = artifacts.get('operations.ts')
    expect(text).toContain("export type OperationId =\n  | 'createKey'\n  | 'deleteKey'\n  | 'listKeys'\n  | 'login'\n")
    expect(text).toContain(
      "{ id: 'createKey', method: 'POST', path: '/keys', aliases: ['/v1/keys'], security: [['apiKey']],",
    )
  })
})

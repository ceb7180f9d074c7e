import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundleDescription } from './bundle.ts'
import { DescriptionError } from './description-error.ts'
import { follow } from './json.ts'

let base = ''
let root = ''

beforeEach(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'description-'))
  root = path.join(base, 'openapi.yaml')
  await cp(path.join(import.meta.dirname, 'fixture'), base, { recursive: true })
})

afterEach(async () => {
  await rm(base, { recursive: true })
})

describe('bundleDescription', () => {
  it('puts all files into one document and knows where each part was written', async () => {
    const { document, origins } = await bundleDescription(root, base)

    expect(follow(document, '#/paths/~1keys/get/operationId')).toBe('listKeys')
    const id = follow(document, '#/components/schemas/Key/properties/id')
    expect(origins.locate(id, '#')).toBe('components/schemas/Key.yaml:5:3')
  })

  it('says where a $ref leads to nothing', async () => {
    await rm(path.join(base, 'components/schemas/Sms.yaml'))
    await expectError(
      "paths/login.yaml:39:17 Can't resolve $ref: ENOENT: no such file or directory 'components/schemas/Sms.yaml' — write the missing file, or name the one that is meant",
    )
  })

  it('says where a file is no YAML', async () => {
    await writeFile(path.join(base, 'paths/keys.yaml'), 'get:\n  summary: [a\n  tags: b\n')
    await expectError('paths/keys.yaml:3:3 Failed to parse: deficient indentation — mend the YAML')
  })

  it('says where the root file is no YAML', async () => {
    await writeFile(root, 'openapi: 3.1.0\n  info: {}\n')
    await expectError('openapi.yaml:2:7 bad indentation of a mapping entry — mend the YAML')
  })

  it('says which root file is missing', async () => {
    await rm(root)
    await expectError('openapi.yaml cannot be read — say where the root file of the description is')
  })

  it('refuses a root file without paths', async () => {
    const text = await readFile(root, 'utf8')
    await writeFile(root, text.replace('\npaths:', '\nx-paths:'))
    await expectError('openapi.yaml:1:1 is not an OpenAPI document — give it `openapi` and `paths`')
  })
})

async function expectError(message: string): Promise<void> {
  const error: unknown = await bundleDescription(root, base).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(DescriptionError)
  expect(error).toMatchObject({ message, code: 'description' })
}

import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.ts'
import * as validators from '../../generated/validators/index.js'

// That the guards refuse every mutant of every example, and agree with ajv at run time, is tested beside the generator:
// scripts/generate/mutants/description.test.ts.

const directory = path.join(import.meta.dirname, '../../generated/validators')
const loaders: Readonly<Record<string, () => Promise<unknown>>> = validators

let description: unknown

beforeAll(async () => {
  description = JSON.parse(await readFile(path.join(directory, '../docspace-3.7.json'), 'utf8'))
})

describe('the generated validators', () => {
  it('exist for every operation and no other', () => {
    expect(Object.keys(validators).sort()).toEqual(operations.map(({ id }) => id))
  })

  it('judge every documented body, and have nothing to say where there is none', async () => {
    for (const { id, method, path: template } of operations) {
      const operation = at(description, 'paths', template, method.toLowerCase())
      const guards = await loaders[id]?.()
      expect(keysOf(at(guards, 'request')), id).toEqual(keysOf(at(operation, 'requestBody', 'content')))
      expect(keysOf(at(guards, 'responses')), id).toEqual(keysOf(at(operation, 'responses')))
      for (const status of keysOf(at(operation, 'responses'))) {
        const documented = keysOf(at(operation, 'responses', status, 'content'))
        expect(keysOf(at(guards, 'responses', status)), `${id} ${status}`).toEqual(documented)
      }
    }
  })

  it('refuse what is no body at all, and say where', async () => {
    const { responses } = await validators.getSelf()
    const isSelf = responses[200]['application/json']
    expect([undefined, null, '', [], {}].map((value) => isSelf(value))).toEqual([false, false, false, false, false])
    expect(isSelf({ response: 1 })).toBe(false)
    expect(isSelf.errors?.[0]).toMatchObject({ keyword: 'required', instancePath: '' })
  })

  it('run where eval is forbidden, and need no other package', async () => {
    const files = (await readdir(directory)).filter((file) => file.endsWith('.js'))
    const code = await Promise.all(files.map(async (file) => [file, await readFile(path.join(directory, file), 'utf8')] as const))
    expect(code.filter(([, text]) => /\beval\b|new Function|\bFunction\(|require\(|\bprocess\b/.test(text)).map(([file]) => file)).toEqual([])
    const imports = code.flatMap(([, text]) => [...text.matchAll(/(?:from|import\()\s*["']([^"']+)["']/g)].map(([, source]) => source))
    expect(imports.filter((source) => !files.includes(source?.replace('./', '') ?? ''))).toEqual([])
    expect(files.length).toBeGreaterThan(operations.length)
  })

  it('cost the first call less than the whole would: an operation reads its own module and what it shares', async () => {
    const size = async (file: string) => (await readFile(path.join(directory, file))).length
    const sizes = await Promise.all((await readdir(directory)).filter((file) => file.endsWith('.js')).map(size))
    const all = sizes.reduce((sum, bytes) => sum + bytes, 0)
    expect((await size('getSelf.js')) + (await size('shared.js'))).toBeLessThan(all / 3)
  })
})

/** What a chain of keys leads to, each `$ref` on the way followed. */
function at(node: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((inner, key) => member(resolved(inner), key), node)
}

function resolved(node: unknown): unknown {
  const ref = member(node, '$ref')
  if (typeof ref !== 'string') return node
  return at(description, ...ref.slice(2).split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')))
}

function member(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined
}

function keysOf(node: unknown): readonly string[] {
  const object = resolved(node)
  return typeof object === 'object' && object !== null ? Object.keys(object).sort() : []
}

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import * as validators from '../../../generated/validators/index.js'
import { type Body, bodiesOf } from '../bodies.ts'
import { isObject, type JsonObject, objectAt } from '../json.ts'
import { createSchemaCompiler, schemaPointer } from '../schema-compiler.ts'
import { mutantsOf } from './mutants.ts'
import { survivorList } from './survivor-list.ts'
import { mutateExamples } from './survivors.ts'

/**
 * The description's own examples, mutated, against the generated validators. Beside the generator and not in contract-tests, because
 * nothing there may import scripts/.
 */
const generated = path.join(import.meta.dirname, '../../../generated')

let current: JsonObject
let older: JsonObject

beforeAll(async () => {
  current = await read('docspace-3.7.json')
  older = await read('docspace-3.6.json')
})

describe('the examples of the description', () => {
  it('are refused without any required property and with any value mistyped, in each release', () => {
    for (const document of [current, older]) {
      const { structural, mutants } = mutateExamples(document, createSchemaCompiler(document))
      expect(structural.map(({ body, instance, change }) => `${body.pointer} ${instance} ${change}`)).toEqual([])
      expect(mutants).toBeGreaterThan(5_000)
    }
  })

  it('are refused with a bound broken, but for the committed list of survivors', async () => {
    expect(survivorList(current)).toEqual((await read('surviving-mutants.json')).survivors)
  })
})

describe('the generated validators', () => {
  it('agree with runtime ajv on every example and every mutant of it', async () => {
    const compiler = createSchemaCompiler(current)
    const disagreements: string[] = []
    let judged = 0
    for (const body of bodiesOf(current).filter(({ node }) => 'schema' in node)) {
      const at = schemaPointer(body.pointer)
      const runtime = compiler.compile(at)
      const guard = await guardOf(body)
      for (const { name, value } of body.examples) {
        expect(guard(value), `${body.operation.id} ${body.status} ${name}`).toBe(true)
        for (const mutant of mutantsOf(current, compiler, at, value)) {
          judged += 1
          if (guard(mutant.value) !== runtime(mutant.value))
            disagreements.push(`${body.pointer} ${mutant.instance} ${mutant.change}`)
        }
      }
    }
    expect(disagreements).toEqual([])
    expect(judged).toBeGreaterThan(5_000)
  })
})

const loaders: Readonly<Record<string, () => Promise<unknown>>> = validators

async function guardOf({ operation, status, mediaType }: Body): Promise<(value: unknown) => unknown> {
  const guards = await loaders[operation.id]?.()
  const holder = status === 'request' ? objectAt(guards, 'request') : objectAt(objectAt(guards, 'responses'), status)
  const guard = holder[mediaType]
  if (!isGuard(guard)) throw new Error(`no guard for ${operation.id} ${status} ${mediaType}`)
  return guard
}

function isGuard(value: unknown): value is (value: unknown) => unknown {
  return typeof value === 'function'
}

async function read(file: string): Promise<JsonObject> {
  const content: unknown = JSON.parse(await readFile(path.join(generated, file), 'utf8'))
  if (!isObject(content)) throw new Error(`${file} holds no object`)
  return content
}

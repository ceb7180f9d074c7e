import { createConfig, lint } from '@redocly/openapi-core'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.ts'

const generated = path.join(import.meta.dirname, '../../generated')

describe('the generated documents', () => {
  it.each(['docspace-3.7.json', 'docspace-3.6.json', 'docspace-3.7.openapi-3.0.json'])('%s passes recommended-strict', async (file) => {
    const config = await createConfig({ extends: ['recommended-strict'] })
    const problems = await lint({ ref: path.join(generated, file), config })
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
  })

  it.each(['docspace-3.7.json', 'docspace-3.6.json', 'docspace-3.7.openapi-3.0.json'])('%s holds no release mark', async (file) => {
    expect(await readFile(path.join(generated, file), 'utf8')).not.toMatch(/"x-(since|until)"/)
  })

  it('describe two releases that differ, and no third', async () => {
    const [current, older] = await Promise.all(['docspace-3.7.json', 'docspace-3.6.json'].map(read))
    expect(current).toMatchObject({ openapi: '3.1.0', info: { version: '3.7.0' } })
    expect(older).toMatchObject({ openapi: '3.1.0', info: { version: '3.6.0' } })
    expect(JSON.stringify(current).replace('3.7.0', '')).not.toBe(JSON.stringify(older).replace('3.6.0', ''))
  })
})

describe('the OpenAPI 3.0.3 document', () => {
  it('has the operations of the 3.1 document', async () => {
    const [three, one] = await Promise.all(['docspace-3.7.openapi-3.0.json', 'docspace-3.7.json'].map(read))
    expect(three).toMatchObject({ openapi: '3.0.3' })
    expect(operationIds(three)).toEqual(operationIds(one))
    expect([...operationIds(one)].sort()).toEqual(operations.map(({ id }) => id))
  })

  it('uses no keyword that only JSON Schema 2020-12 has', async () => {
    const schemas = at(await read('docspace-3.7.openapi-3.0.json'), 'components', 'schemas')
    expect(JSON.stringify(schemas)).not.toMatch(
      /"(const|\$defs|if|then|else|patternProperties|propertyNames|prefixItems|contains|unevaluatedProperties)":/,
    )
  })

  it('cannot say this of the 3.1 document', async () => {
    expect(at(await read('docspace-3.7.openapi-3.0.losses.json'), 'losses')).toEqual([
      { pointer: '#/info', keyword: 'summary', reason: 'an API has a title and a description only' },
    ])
  })
})

async function read(file: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(generated, file), 'utf8'))
}

function operationIds(document: unknown): readonly unknown[] {
  const operationsOfItems = members(at(document, 'paths')).flatMap(members)
  return operationsOfItems.map((operation) => at(operation, 'operationId')).filter((id) => id !== undefined)
}

function members(node: unknown): readonly unknown[] {
  return typeof node === 'object' && node !== null ? Object.values(node) : []
}

function at(node: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), node)
}

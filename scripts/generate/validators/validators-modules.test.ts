import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../json.ts'
import { guardTable } from './guards.ts'
import { validatorsModules } from './validators-modules.ts'

describe('validatorsModules', () => {
  it('refuses what Prism would ignore, by name', async () => {
    await expect(made({ type: 'object', unevaluatedProperties: false })).rejects.toThrow(
      'openapi/ uses unevaluatedProperties — say it without: Prism would ignore it, and the validators leave it out',
    )
  })

  it('refuses a schema that does not compile, in one line', async () => {
    await expect(made({ type: 'strin' })).rejects.toThrow(
      /^openapi\/ a schema does not compile: .* — npm run lint:description says which$/,
    )
  })

  it('makes code that needs nothing but itself, with the run-time parts of ajv taken in', async () => {
    const modules = await made({ type: 'string', minLength: 1, format: 'uri' })
    expect([...modules.keys()]).toEqual(['index.js', 'a.js', 'shared.js'])
    const code = [...modules.values()].join('\n')
    expect(code).not.toMatch(/require\(|eval\(|new Function|node_modules/)
    expect([...code.matchAll(/from ?"([^"]*)"/g)].map(([, source]) => source)).toEqual(['./shared.js'])
  })
})

async function made(schema: JsonObject): Promise<ReadonlyMap<string, string>> {
  const content = { 'application/json': { schema } }
  const document = { paths: { '/a': { get: { operationId: 'a', responses: { 200: { content } } } } } }
  return validatorsModules(guardTable(document), 'made in a test', process.cwd())
}

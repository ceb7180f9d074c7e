import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkDocument } from './check-document.ts'
import { loadDocument } from './load-document.ts'
import { serveText, testDocument, testFiles, testOperation, testYaml } from './test-files.ts'

test('YAML and JSON of the same document give the same operations', async () => {
  const directory = await testFiles({
    'a.yaml': testYaml,
    'a.json': testDocument({ paths: { '/keys': { get: testOperation(true) } } }),
  })
  const [fromYaml, fromJson] = [
    await loadDocument(join(directory, 'a.yaml')),
    await loadDocument(join(directory, 'a.json')),
  ]
  expect(fromYaml.operations.map(({ id, method, path }) => [id, method, path])).toEqual([['listKeys', 'GET', '/keys']])
  expect(fromJson.operations.map(({ id, method, path }) => [id, method, path])).toEqual([['GET /keys', 'GET', '/keys']])
  expect(fromYaml).toMatchObject({ title: 'Keys', version: '2.0.0', openapi: '3.1.0', problems: [] })
})

test('a part is located in the file that it was written in, also across files', async () => {
  const directory = await testFiles({
    'openapi.yaml': testYaml.replace(/get:[\s\S]*(?=components)/, '$ref: paths/keys.yaml\n'),
    'paths/keys.yaml': `get:
  responses:
    '200':
      description: All of them
      content:
        application/json:
          schema:
            $ref: ../schemas/Key.yaml
`,
    'schemas/Key.yaml': 'type: object\nproperties:\n  id:\n    type: integer\n',
  })
  const document = await loadDocument(join(directory, 'openapi.yaml'))
  const [operation] = document.operations
  const schema = operation?.responses[0]?.content[0]?.schemaPointer ?? ''
  expect(document.locate(operation?.pointer ?? '')).toEqual({
    file: join(directory, 'paths/keys.yaml'),
    line: 1,
    column: 1,
  })
  expect(document.locate(schema)).toMatchObject({ file: join(directory, 'paths/keys.yaml'), line: 7 })
  expect(document.locate('/components/schemas/Key-2/properties/id/type')).toEqual({
    file: join(directory, 'schemas/Key.yaml'),
    line: 4,
    column: 5,
  })
})

test('an object is read like a file, and is not changed', async () => {
  const object = testDocument({
    openapi: '3.0.3',
    paths: { '/keys': { get: testOperation({ type: 'string', nullable: true }) } },
  })
  const before = structuredClone(object)
  const document = await loadDocument(object)
  expect(document.operations.map(({ id }) => id)).toEqual(['GET /keys'])
  expect(object).toEqual(before)
})

test('a document and what it refers to are read over HTTP', async () => {
  const url = await serveText(
    200,
    'text/plain',
    testYaml.replace("'#/components/schemas/Key'", 'other.yaml#/components/schemas/Key'),
  )
  const document = await loadDocument(url)
  expect(document.operations[0]?.responses[0]?.content[0]?.schema).toEqual({ $ref: '#/components/schemas/Key' })
  expect(document.locate('/paths/~1keys')).toMatchObject({ file: url, line: 6 })
})

test('schemas that refer to themselves stay references', async () => {
  const tree = {
    type: 'object',
    properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
  }
  const paths = { '/tree': { get: testOperation({ $ref: '#/components/schemas/Tree' }) } }
  const document = await loadDocument(testDocument({ paths, components: { schemas: { Tree: tree } } }))
  expect(document.operations[0]?.responses[0]?.content[0]?.schema).toEqual({ $ref: '#/components/schemas/Tree' })
})

test('what the linter says is told with its place', async () => {
  const directory = await testFiles({ 'a.yaml': testYaml.replace('title: Keys', 'tittle: Keys') })
  const document = await loadDocument(join(directory, 'a.yaml'))
  expect(document.problems).toContainEqual(
    expect.objectContaining({
      rule: 'struct',
      severity: 'error',
      position: { file: join(directory, 'a.yaml'), line: 3, column: 3 },
    }),
  )
})

test('the strictest rules are applied where asked for', async () => {
  const directory = await testFiles({ 'a.yaml': testYaml })
  const document = await loadDocument(join(directory, 'a.yaml'), { rules: 'recommended-strict' })
  expect(document.problems.map(({ rule }) => rule)).toContain('operation-4xx-response')
})

test('references that lead round in a circle are refused by the linter, with what to do', async () => {
  const schemas = { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } }
  const refused = loadDocument(testDocument({ components: { schemas } }))
  await expect(refused).rejects.toMatchObject({ name: 'DocumentError', code: 'unresolved-ref' })
})

test('what is no schema keeps nothing else from being read, and is told by name', async () => {
  const paths = { '/keys': { get: testOperation(null, { parameters: null, security: null }) } }
  const document = await loadDocument(testDocument({ paths }), { lint: false })
  expect(document.operations[0]?.responses[0]?.content[0]).not.toHaveProperty('schema')
  const { failures } = await checkDocument(document, document.operations)
  expect(failures).toMatchObject([{ reason: 'a schema must be an object or a boolean', position: { line: 15 } }])
})

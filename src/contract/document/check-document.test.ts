import { expect, test } from 'vitest'
import { checkDocument } from './check-document.ts'
import { loadDocument } from './load-document.ts'
import { testDocument, testOperation } from './test-files.ts'

const at = '/components/schemas'
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

async function documentOf(schemas: object, paths: object = {}) {
  return loadDocument(testDocument({ paths, components: { schemas } }), { lint: false })
}

test('a schema that does not compile is told by its place, an unknown format as a warning', async () => {
  const document = await documentOf({ A: { type: 'int' }, B: { format: 'colour' } })
  const { failures, warnings } = await checkDocument(document)
  expect(failures).toMatchObject([{ pointer: `${at}/A/type`, position: document.locate(`${at}/A/type`) }])
  expect(failures[0]?.position).toMatchObject({ file: 'document.json', line: 11 })
  expect(warnings).toMatchObject([{ pointer: `${at}/B/format`, reason: 'unknown format "colour": it is not checked' }])
})

test('of some operations only what they lean on is checked, and that once', async () => {
  const schemas = {
    Used: { properties: { part: { format: 'of-part' }, next: ref('Next') } },
    Next: { format: 'of-next', items: { $ref: '#/components/schemas/Used/properties/part' } },
    Unused: { format: 'of-unused' },
  }
  const parameters = [{ name: 'a', in: 'query', schema: { format: 'of-parameter' } }]
  const headers = { 'X-A': { schema: { format: 'of-header' } } }
  const responses = { 200: { description: '', headers, content: { 'application/json': { schema: ref('Used') } } } }
  const requestBody = { content: { 'text/plain': { schema: { format: 'of-body' } } } }
  const document = await documentOf(schemas, {
    '/a': { post: { parameters, requestBody, responses } },
    '/b': { get: testOperation({ format: 'of-b' }) },
  })
  const formats = async (ids: readonly string[]) => {
    const { warnings } = await checkDocument(
      document,
      document.operations.filter(({ id }) => ids.includes(id)),
    )
    return warnings.map(({ reason }) => /"(.*)"/.exec(reason)?.[1]).sort()
  }
  expect(await formats(['POST /a'])).toEqual(['of-body', 'of-header', 'of-next', 'of-parameter', 'of-part'])
  expect(await formats(['GET /b'])).toEqual(['of-b'])
})

test('a schema that refers to itself without end, and a dynamic reference to nothing, are failures', async () => {
  const loop = await checkDocument(await documentOf({ A: { anyOf: [ref('A'), { type: 'string' }] } }))
  expect(loop.failures).toMatchObject([{ pointer: `${at}/A`, reason: 'the schema refers to itself without end' }])
  const lost = await checkDocument(await documentOf({ A: { $dynamicRef: 'https://elsewhere.invalid/x' } }))
  expect(lost.failures).toMatchObject([{ pointer: `${at}/A` }])
})

test('a schema of the kind that documents have by the thousand has nothing to tell', async () => {
  const tree = {
    $dynamicAnchor: 'node',
    properties: { children: { items: { $dynamicRef: '#node' } }, id: { type: 'integer' } },
  }
  expect(await checkDocument(await documentOf({ Tree: tree, 'A B': ref('Tree'), C: true }))).toEqual({
    failures: [],
    warnings: [],
  })
})

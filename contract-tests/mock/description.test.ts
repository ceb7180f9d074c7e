import { expect, test } from 'vitest'
import { loadDocument } from '../../src/contract/document/load-document.ts'
import { prepareMock } from '../../src/contract/mock/prepare-mock.ts'

const url = (name: string) => new URL(`../../generated/${name}`, import.meta.url).pathname
const files = ['docspace-3.7.json', 'docspace-3.6.json']

test.each(files)('%s compiles, without an unknown format or keyword', async (file) => {
  const { validator } = await prepareMock(url(file))
  expect(validator.compileAll()).toEqual({ failures: [], warnings: [] })
})

test.each(files)('every example of %s validates', async (file) => {
  const { document, validator } = await prepareMock(url(file))
  const wrong = document.operations.flatMap((operation) => {
    const bodies = [
      ...(operation.requestBody?.content ?? []).map((media) => ({ media, direction: 'request' as const })),
      ...operation.responses.flatMap(({ content }) =>
        content.map((media) => ({ media, direction: 'response' as const })),
      ),
    ]
    return bodies.flatMap(({ media, direction }) =>
      Object.entries(media.examples).flatMap(([name, example]) => {
        const problems = validator.validate(media, example, direction)
        return problems.length === 0 ? [] : [{ operation: operation.id, pointer: media.pointer, name, problems }]
      }),
    )
  })
  expect(wrong).toEqual([])
})

test('the description and its bundle say the same', async () => {
  const [source, bundle] = await Promise.all([
    loadDocument(new URL('../../openapi/openapi.yaml', import.meta.url).pathname),
    loadDocument(url('docspace-3.7.json')),
  ])
  expect(source.operations.map(({ id }) => id)).toEqual(bundle.operations.map(({ id }) => id))
  expect(source.operations).toHaveLength(55)
})

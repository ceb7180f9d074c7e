import { describe, expect, it } from 'vitest'
import { convertDocument } from './convert-document.ts'

describe('convertDocument', () => {
  it('converts the schemas of components, parameters, headers and bodies, and leaves data alone', () => {
    const schema = { const: 'a' }
    const example = { schema: { const: 'a' } }
    const { document, losses } = convertDocument({
      openapi: '3.1.0',
      paths: {
        '/a': {
          get: {
            parameters: [{ name: 'b', schema, example }],
            responses: {
              default: { headers: { C: { schema } }, content: { 'application/json': { schema, example } } },
            },
            'x-facts': { schema },
          },
        },
      },
      components: { schemas: { A: schema }, headers: { schema: { schema } } },
    })

    const want = { type: 'string', enum: ['a'] }
    expect(document).toEqual({
      openapi: '3.0.3',
      paths: {
        '/a': {
          get: {
            parameters: [{ name: 'b', schema: want, example }],
            responses: {
              default: { headers: { C: { schema: want } }, content: { 'application/json': { schema: want, example } } },
            },
            'x-facts': { schema },
          },
        },
      },
      components: { schemas: { A: want }, headers: { schema: { schema: want } } },
    })
    expect(losses).toEqual([])
  })

  it('gives a licence the page of its SPDX identifier', () => {
    const { document } = convertDocument({ info: { title: 't', license: { name: 'MIT', identifier: 'MIT' } } })
    expect(document.info).toEqual({ title: 't', license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' } })
  })

  it('lists what 3.0 has no words for, in the order of the places', () => {
    const { document, losses } = convertDocument({
      info: { title: 't', summary: 's' },
      webhooks: {},
      jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
      paths: {
        '/a': {
          delete: { requestBody: {}, responses: { 200: { $ref: '#/components/responses/A', description: 'd' } } },
        },
      },
      components: { pathItems: {}, responses: { A: { description: 'a' } } },
    })

    expect(losses.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toEqual([
      '# jsonSchemaDialect',
      '# webhooks',
      '#/components pathItems',
      '#/info summary',
      '#/paths/~1a/delete requestBody',
      '#/paths/~1a/delete/responses/200 description',
    ])
    expect(document).toEqual({
      openapi: '3.0.3',
      info: { title: 't' },
      paths: { '/a': { delete: { requestBody: {}, responses: { 200: { $ref: '#/components/responses/A' } } } } },
      components: { responses: { A: { description: 'a' } } },
    })
  })
})

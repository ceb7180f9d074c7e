import { createValidator } from '../../document/create-validator.ts'
import type { MediaType } from '../../document/document.ts'
import { loadDocument } from '../../document/load-document.ts'
import type { Schemas } from './good-value.ts'

/** For tests: a document with one body of this schema, and that body. */
export async function testSchemas(
  schema: object | boolean,
  { media = {}, components = {} }: { readonly media?: object; readonly components?: object } = {},
): Promise<{ readonly schemas: Schemas; readonly media: MediaType }> {
  const document = await loadDocument({
    openapi: '3.1.0',
    info: { title: 'Test', version: '1' },
    paths: {
      '/things': {
        post: {
          requestBody: { content: { 'application/json': { schema, ...media } } },
          responses: { 200: { description: 'Well' } },
        },
      },
    },
    components: { schemas: components },
  })
  const found = document.operations[0]?.requestBody?.content[0]
  if (found === undefined) throw new Error('the document has no body')
  return { schemas: { document, validator: await createValidator(document) }, media: found }
}

import type { Document } from '../../../src/contract/document/document.ts'

/** A JSON Schema for the body of each documented answer, by method, path template and status, in the draft that Dredd knows. */
export function answerSchemas({
  operations,
  bundled,
}: Pick<Document, 'operations' | 'bundled'>): Readonly<Record<string, unknown>> {
  const entries = operations.flatMap(({ method, path, responses }) =>
    responses.flatMap(({ status, content }) => {
      const schema = content.find(({ type }) => /[/+]json$/.test(type))?.schema
      // The components come along, for the references.
      const whole = {
        $schema: 'http://json-schema.org/draft-07/schema#',
        allOf: [schema],
        components: bundled.components,
      }
      return schema === undefined ? [] : [[`${method} ${path} ${status}`, whole] as const]
    }),
  )
  return Object.fromEntries(entries)
}

import type { MediaType, Parameter, Schema } from './document.ts'
import type { DocumentReader } from './document-reader.ts'
import { followRef } from './follow-ref.ts'
import { childPointer, isRecord } from './json-pointer.ts'

const places = ['path', 'query', 'header', 'cookie'] as const

/** OpenAPI 3.1, Parameter Object: header parameters of these names are ignored, the document says them elsewhere. */
export function isIgnoredHeader(name: string): boolean {
  return ['accept', 'content-type', 'authorization'].includes(name.toLowerCase())
}

export function readContent(reader: DocumentReader, value: unknown, pointer: string): MediaType[] {
  return reader.members(value, pointer).map(([type, mediaType, at]) => ({
    type,
    ...readSchema(mediaType.schema, childPointer(at, 'schema')),
    examples: readExamples(reader, mediaType, at),
    pointer: at,
  }))
}

/** A parameter, or a header, which is one without its name and place. */
export function readParameter(reader: DocumentReader, value: unknown, pointer: string): Parameter {
  const [parameter, at] = reader.object(value, pointer)
  const name = parameter.name
  const place = places.find((known) => known === parameter.in)
  if (typeof name !== 'string' || place === undefined) {
    throw reader.invalid(at, `a parameter needs a name and "in" as one of ${places.join(', ')}`)
  }
  const [content] = readContent(reader, parameter.content, childPointer(at, 'content'))
  const { schema, schemaPointer } = content ?? readSchema(parameter.schema, childPointer(at, 'schema'))
  const examples = content?.examples ?? readExamples(reader, parameter, at)
  const [example] = Object.values(examples)
  return {
    name,
    in: place,
    required: parameter.required === true || place === 'path',
    schema: schema ?? true,
    ...(example !== undefined && { example }),
    ...(typeof parameter.style === 'string' && { style: parameter.style }),
    ...(typeof parameter.explode === 'boolean' && { explode: parameter.explode }),
    ...(content !== undefined && { mediaType: content.type }),
    pointer: at,
    ...(schemaPointer !== undefined && { schemaPointer }),
  }
}

/** Something else than a schema judges nothing, and is told by name where schemas are checked; the rest can be read. */
function readSchema(value: unknown, pointer: string): { schema?: Schema; schemaPointer?: string } {
  if (value === undefined) return {}
  const isSchema = typeof value === 'boolean' || isRecord(value)
  return { ...(isSchema && { schema: value }), schemaPointer: pointer }
}

/** The examples of the place itself, else those of its schema. An `externalValue` that the bundler has not read is left out. */
function readExamples(
  reader: DocumentReader,
  holder: Record<string, unknown>,
  pointer: string,
): Record<string, unknown> {
  if ('example' in holder) return { default: holder.example }
  const named = reader
    .members(holder.examples, childPointer(pointer, 'examples'))
    .flatMap(([name, example]) => ('value' in example ? [[name, example.value] as const] : []))
  if (named.length > 0) return Object.fromEntries(named)
  const schema = followRef(reader.root, holder.schema, pointer).value
  if (!isRecord(schema)) return {}
  if (Array.isArray(schema.examples) && schema.examples.length > 0) return { default: schema.examples[0] as unknown }
  return 'example' in schema ? { default: schema.example } : {}
}

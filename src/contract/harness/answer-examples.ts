import type { MediaType } from '../document/document.ts'
import { essence } from './drivers/body-serializer.ts'
import { headerValues, type Evidence } from './evidence.ts'

/** The media type of the answer that came, as the row's response documents it; undefined where it documents none. */
export function answeredMedia({ case: { row }, exchanges }: Evidence): MediaType | undefined {
  const type = essence(headerValues(exchanges[0]?.response.headers ?? [], 'content-type')[0] ?? '')
  const content = row.operation.responses.find(({ status }) => status === row.status)?.content ?? []
  return content.find((media) => essence(media.type) === type) ?? (content.length === 1 ? content[0] : undefined)
}

/** The name of the document's example that the mock answers with; undefined where it has to make one up. */
export function answeredExample(evidence: Evidence): string | undefined {
  const names = Object.keys(answeredMedia(evidence)?.examples ?? {})
  const { example } = evidence.case.answer
  return example !== undefined && names.includes(example) ? example : names[0]
}

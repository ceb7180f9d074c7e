import type { Header } from '../../document/document.ts'
import { headerValues, type Evidence } from '../evidence.ts'
import type { Check } from './check.ts'
import { documentedResponse } from './documented.ts'
import { eachAnswer, isDocumentedRequest, type Answered, type Remark } from './each-answer.ts'
import { headerReadings } from './header-readings.ts'

/** A documented header that an answer has keeps its schema. That a required one is there is required-headers' question. */
export const responseHeaders: Check = {
  id: 'response-headers',
  title: 'Every documented header keeps its schema',
  kind: 'contract',
  severity: 'medium',
  ...eachAnswer(
    (item) => isDocumentedRequest(item) && headersOf(item).length > 0,
    (item, evidence) => headersOf(item).flatMap((header) => judgeHeader(header, item, evidence)),
  ),
}

/** `Content-Type` among them is ignored (OpenAPI 3.1, Response Object): it is what `content` says. */
function headersOf({ operation, answer }: Answered): readonly Header[] {
  return (documentedResponse(operation, answer.status)?.headers ?? []).filter(
    ({ name }) => name.toLowerCase() !== 'content-type',
  )
}

function judgeHeader(
  header: Header,
  { answer, operation, request }: Answered,
  { validator }: Evidence,
): readonly Remark[] {
  const name = header.name.toLowerCase()
  const lines = headerValues(answer.headers, name)
  if (lines.length === 0) return []
  // Cookies are not to be joined (RFC 9110, 5.3).
  const texts = name === 'set-cookie' ? lines : [lines.join(', ')]
  try {
    const verdicts = texts.flatMap((text) =>
      headerReadings(name, text, request.url).map((reading) => validator.validate(header, reading, 'response')),
    )
    if (verdicts.some((problems) => problems.length === 0)) return []
    const [problem] = bestVerdict(verdicts)
    return [
      {
        subject: `header ${header.name}`,
        message: `${operation.id} answers ${answer.status} with a header ${header.name} that does not keep its schema`,
        expected: problem?.message ?? 'a value that its schema allows',
        actual: texts.join(' and '),
        pointer: header.schemaPointer ?? header.pointer,
      },
    ]
  } catch {
    // The schema does not compile, which is told of when the document is read.
    return []
  }
}

/** The reading that came closest is explained: one of the right type, rather than one that is no array either. */
function bestVerdict<T extends { readonly keyword: string }>(verdicts: readonly (readonly T[])[]): readonly T[] {
  return verdicts.find((problems) => problems.every(({ keyword }) => keyword !== 'type')) ?? verdicts[0] ?? []
}

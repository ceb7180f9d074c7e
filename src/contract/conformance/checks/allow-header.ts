import type { Document } from '../../document/document.ts'
import { headerValues } from '../evidence.ts'
import type { Check } from './check.ts'
import { eachAnswer, type Answered, type Remark } from './each-answer.ts'

/** A 405 says which methods there are instead. RFC 9110, 15.5.6: an origin server MUST generate Allow in it. */
export const allowHeader: Check = {
  id: 'allow-header',
  title: 'A 405 names the methods that there are',
  kind: 'protocol',
  severity: 'medium',
  clause: 'RFC 9110, 15.5.6',
  ...eachAnswer(
    ({ answer }) => answer.status === 405,
    (item, { document }) => {
      const { answer, operation, request } = item
      const lines = headerValues(answer.headers, 'allow')
      if (lines.length === 0) return [withoutAllow(item)]
      // An empty list is one: no method at all is allowed (10.2.1).
      const allowed = new Set(lines.flatMap((line) => line.split(',')).map((method) => method.trim()))
      const missing = methodsOf(document, operation.path).filter((method) => !allowed.has(method))
      return [
        ...(allowed.has(request.method) ? [refusedAndAllowed(item, lines)] : []),
        ...(missing.length === 0 || missing.includes(request.method) ? [] : [incomplete(item, lines, missing)]),
      ]
    },
  ),
}

function withoutAllow({ operation, request }: Answered): Remark {
  return {
    subject: 'header Allow',
    message: `${request.method} ${operation.path} is answered 405 without Allow`,
    expected: 'a header Allow with the methods that the path has',
    actual: 'none',
  }
}

function refusedAndAllowed({ operation, request }: Answered, lines: readonly string[]): Remark {
  return {
    subject: 'header Allow',
    message: `${request.method} ${operation.path} is answered 405, and Allow lists it`,
    expected: `a header Allow without ${request.method}`,
    actual: lines.join(', '),
    severity: 'low',
  }
}

function incomplete({ operation }: Answered, lines: readonly string[], missing: readonly string[]): Remark {
  return {
    subject: `header Allow without ${missing.join(', ')}`,
    message: `Allow in the 405 of ${operation.path} leaves out what the document has`,
    expected: missing.join(', '),
    actual: lines.join(', '),
    severity: 'low',
    clause: 'RFC 9110, 10.2.1',
  }
}

/** Only of this path: one that another path's template also fits is another resource. */
function methodsOf({ operations }: Document, path: string): readonly string[] {
  return operations.filter((operation) => operation.path === path).map(({ method }) => method)
}

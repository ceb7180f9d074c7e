import type { Answer, SentRequest } from '../evidence.ts'
import type { Check } from './check.ts'
import { eachAnswer } from './each-answer.ts'
import { findStackTrace } from './find-stack-trace.ts'
import { textLeaves } from './text-leaves.ts'

/** An error tells what the caller did wrong, not what the server is made of. CWE-209. */
export const stackTrace: Check = {
  id: 'stack-trace',
  title: 'No error has a stack trace',
  kind: 'protocol',
  severity: 'medium',
  clause: 'CWE-209',
  ...eachAnswer(
    // A success may be about anything, stack traces included.
    ({ answer }) => answer.status >= 400 && answer.text !== '',
    ({ answer, operation, request }) => {
      const trace = findStackTrace(textOf(answer))
      if (trace === undefined || isFromRequest(trace.text, request)) return []
      return [
        {
          subject: `response ${answer.status} body`,
          message: `${operation.id} answers ${answer.status} with ${trace.what}`,
          expected: 'an error without the inside of the server',
          actual: trace.text.slice(0, 120),
        },
      ]
    },
  ),
}

/** JSON escapes the line ends, quotes and backslashes that a trace is told by. */
function textOf({ text, json }: Answer): string {
  if (json === undefined) return text
  return textLeaves(json.value)
    .map((leaf) => leaf.text)
    .join('\n')
}

function isFromRequest(text: string, { body, url }: SentRequest): boolean {
  return (body?.includes(text) ?? false) || url.includes(encodeURIComponent(text))
}

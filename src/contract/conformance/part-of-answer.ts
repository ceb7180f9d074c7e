import { setCookies } from './checks/cookies.ts'
import { shownAt } from './checks/shown-differences.ts'
import { headerValues, type Answer } from './evidence.ts'

/**
 * A part of an answer by its name in a case: `body` with a JSON pointer behind it (`body/id`), `header location`, `status`.
 * Undefined where the answer does not have it.
 */
export function partOfAnswer(answer: Answer, at: string): unknown {
  if (at === 'status') return answer.status
  const header = /^header (\S+)( last segment)?$/.exec(at)
  if (header?.[1] !== undefined) {
    const [value] = headerValues(answer.headers, header[1].toLowerCase())
    return header[2] === undefined ? value : lastSegment(value)
  }
  const cookie = /^cookie (.+)$/.exec(at)?.[1]
  if (cookie !== undefined) return setCookies(answer).find(({ name }) => name === cookie)?.value
  if (at === 'body') return answer.json?.value
  return at.startsWith('body/') ? shownAt(answer.json?.value, at.slice('body'.length)) : undefined
}

function lastSegment(reference: string | undefined): string | undefined {
  const segment = reference
    ?.replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .split('/')
    .at(-1)
  try {
    return segment === undefined || segment === '' ? undefined : decodeURIComponent(segment)
  } catch {
    return segment
  }
}

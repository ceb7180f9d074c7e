import { redact, type NamedSecret } from '../harness/secrets.ts'
import type { Exchange, SentRequest } from './evidence.ts'
import type { ShownExchange } from './finding.ts'

const shownCharacters = 2000

/** An exchange for people to read: secrets replaced by the names of what they are, long bodies cut. */
export function showExchange(
  { step, request, answer, failure }: Exchange,
  secrets: readonly NamedSecret[],
): ShownExchange {
  const clean = (text: string) => redact(text, secrets)
  return {
    step: step.name,
    curl: curlLine(request, clean),
    request: {
      method: request.method,
      url: clean(request.url),
      headers: request.headers.map(([name, value]) => clean(`${name}: ${value}`)),
      ...(request.body !== undefined && { body: cut(clean(request.body)) }),
    },
    ...(answer && {
      answer: {
        status: answer.status,
        headers: answer.headers.map(([name, value]) => clean(`${name}: ${value}`)),
        body: cut(clean(answer.text)),
      },
    }),
    ...(failure && { failure: clean(failure.detail) }),
  }
}

/** As a POSIX shell takes it. */
function curlLine({ method, url, headers, body }: SentRequest, clean: (text: string) => string): string {
  const parts = ['curl', '-i', '-X', method, quoted(clean(url)), '--path-as-is']
  for (const [name, value] of headers) {
    if (name === 'user-agent' || name === 'accept') continue
    // curl sends a header without a value only where it ends in a semicolon.
    parts.push('-H', quoted(clean(value === '' ? `${name};` : `${name}: ${value}`)))
  }
  if (body !== undefined) parts.push('--data-raw', quoted(cut(clean(body))))
  return parts.join(' ')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

function cut(text: string): string {
  if (text.length <= shownCharacters) return text
  return `${text.slice(0, shownCharacters)}… (${text.length - shownCharacters} more characters)`
}

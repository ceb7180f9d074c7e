import { isRecord } from '../../harness/is-record.ts'
import type { Answer, Evidence, SentRequest } from '../evidence.ts'
import { answered, type Answered } from './each-answer.ts'

/** What tells two answers apart. */
export interface AlikeDifference {
  readonly what: 'status' | 'headers' | 'body'
  readonly earlier: string
  readonly later: string
}

/**
 * What tells the answer from that of an earlier step, but for what differs in any two answers: times, ids, lengths, and what was
 * sent. Nothing where one of the two was turned away for asking too often, or made the server fail.
 */
export function alikeDifferences(item: Answered, stepIndex: number, evidence: Evidence): readonly AlikeDifference[] {
  const template = evidence.case.steps[stepIndex]?.request
  // Steps may have been left out, and a step may be a copy with its values filled in: its template is the same.
  const earlier = answered(evidence).find(({ step, index }) => step.request === template && index !== item.index)
  if (earlier === undefined || isNoAnswerToIt(earlier.answer) || isNoAnswerToIt(item.answer)) return []
  const sent = [earlier, item].flatMap(({ request }) => [...textsOf(request)]).sort((a, b) => b.length - a.length)
  const views = [earlier, item].map(({ answer }) => view(answer, sent))
  return (['status', 'headers', 'body'] as const).flatMap((what) => {
    const [one = '', other = ''] = views.map((each) => each[what])
    return one === other ? [] : [{ what, earlier: one, later: other }]
  })
}

function isNoAnswerToIt({ status }: Answer): boolean {
  return status === 429 || status >= 500
}

function view({ status, headers, text, json }: Answer, sent: readonly string[]) {
  return {
    status: `${status}`,
    headers: [...new Set(headers.map(([name]) => name).filter((name) => !differsAnyway(name)))].sort().join(', '),
    body: normal(json === undefined ? text : canonical(json.value), sent),
  }
}

/** Headers that come and go with connections, caches and clocks rather than with the user. */
function differsAnyway(name: string): boolean {
  return /^(?:date|age|connection|keep-alive|transfer-encoding|content-length|etag|via|server-timing|alt-svc|x-cache.*)$/.test(
    name,
  )
}

/** The texts of the request that an answer may repeat. */
function* textsOf({ value, body, credentials }: SentRequest): Generator<string> {
  for (const { value: credential } of credentials) yield* userNameOf(credential)
  if (value === undefined) {
    for (const text of new URLSearchParams(body ?? '').values()) if (text.length > 2) yield text
  } else yield* leaves(value)
}

/** RFC 7617, 2: the user name is what stands before the first colon. */
function* userNameOf(credential: string): Generator<string> {
  const pair = Buffer.from(credential.split(' ').at(-1) ?? '', 'base64').toString('utf8')
  const name = pair.slice(0, Math.max(pair.indexOf(':'), 0))
  if (name.length > 2) yield name
}

function* leaves(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (value.length > 2) yield value
  } else if (Array.isArray(value)) for (const one of value) yield* leaves(one)
  else if (isRecord(value)) for (const one of Object.values(value)) yield* leaves(one)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    isRecord(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  )
}

function normal(text: string, sent: readonly string[]): string {
  return sent
    .flatMap((one) => [one, encodeURIComponent(one), JSON.stringify(one).slice(1, -1)])
    .reduce((rest, one) => rest.replaceAll(one, '<sent>'), text)
    .replaceAll(/\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi, '<id>')
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?/g, '<time>')
    .replaceAll(/\b(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{12,}\b/gi, '<id>')
    .replaceAll(/\d+/g, '<n>')
}

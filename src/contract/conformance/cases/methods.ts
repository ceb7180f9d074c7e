import type { Operation } from '../../document/document.ts'
import type { Case } from '../case.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import type { PlanContext } from '../plan-context.ts'
import { isExclusive } from './is-exclusive.ts'

const probes = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH'] as const

/**
 * Methods that a path does not document must be refused: 405 with `Allow` (RFC 9110, 15.5.6). HEAD and OPTIONS are many servers' own
 * affair. Only GET is tried where nothing may be written.
 */
export function methodCases(context: PlanContext): readonly Case[] {
  const paths = new Map<string, Operation[]>()
  for (const operation of context.document.operations)
    paths.set(operation.path, [...(paths.get(operation.path) ?? []), operation])
  const byLength = new Map<number, (readonly [segments: readonly string[], methods: readonly string[]])[]>()
  for (const [path, ofPath] of paths) {
    const segments = path.split('/')
    const known = byLength.get(segments.length) ?? []
    known.push([segments, ofPath.map(({ method }) => method)])
    byLength.set(segments.length, known)
  }
  return [...paths].flatMap(([path, ofPath], index) => {
    const about = ofPath.find((one) => context.operations.includes(one) && context.callable(one) === undefined)
    if (about === undefined || ofPath.some((one) => isExclusive(context, one))) return []
    const request = context.request(about, { label: 'methods' })
    const credential = context.credential(about)
    if (isNotVerified(request) || isNotVerified(credential)) return []
    const segments = path.split('/')
    // `/users/me` is meant by `/users/{id}` too: what either documents is documented.
    const documented = new Set(
      (byLength.get(segments.length) ?? []).flatMap(([one, methods]) => (overlap(one, segments) ? methods : [])),
    )
    const tried = probes.filter((method) => !documented.has(method) && (method === 'GET' || context.profile.writes))
    const wanted = context.thorough ? [...tried, 'TRACE'] : someOf(tried, index)
    return wanted.map((method) => {
      const subject = `method ${method}`
      const { body, ...bodiless } = request
      const sent = method === 'GET' || method === 'TRACE' ? bodiless : { ...bodiless, ...(body && { body }) }
      return {
        id: `${about.id}/coverage/${subject}`,
        phase: 'coverage' as const,
        operation: about,
        title: `${subject}, which the path does not document`,
        steps: [
          {
            name: '',
            operation: about,
            request: { ...sent, method },
            credential,
            expect: { kind: 'refused' as const, because: 'method' as const, subject },
          },
        ],
        premises: [context.premise(about, credential.alternative)],
      }
    })
  })
}

const most = 3

/** Others for each path. */
function someOf(methods: readonly string[], index: number): readonly string[] {
  const from = methods.length <= most ? 0 : index % methods.length
  return [...methods.slice(from), ...methods.slice(0, from)].slice(0, most)
}

/** Whether a path may be meant by both templates, which have as many segments. */
function overlap(one: readonly string[], other: readonly string[]): boolean {
  return one.every((segment, index) => {
    const beside = other[index] ?? ''
    return segment === beside || segment.includes('{') || beside.includes('{')
  })
}

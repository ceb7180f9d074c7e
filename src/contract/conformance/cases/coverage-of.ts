import type { Operation } from '../../document/document.ts'
import { pointerTokens } from '../../document/json-pointer.ts'
import type { Case, Covered, CredentialUse, Expectation, RequestTemplate } from '../case.ts'
import type { PlanContext } from '../plan-context.ts'

/** An operation with the good request that coverage cases differ from in one respect. */
export interface CoverageOf {
  readonly context: PlanContext
  readonly operation: Operation
  readonly credential: CredentialUse
  readonly base: RequestTemplate
  readonly premise: string
}

export interface CoverageCase {
  /** Unique among the operation's: `body /title maxLength`. */
  readonly name: string
  readonly title: string
  readonly request: RequestTemplate
  readonly expect: Expectation
  readonly covers?: readonly Covered[]
  readonly refined?: readonly Case[]
}

export function coverageCase({ operation, credential, premise }: CoverageOf, one: CoverageCase): Case {
  return {
    id: `${operation.id}/coverage/${one.name}`,
    phase: 'coverage',
    operation,
    title: one.title,
    steps: [{ name: '', operation, request: one.request, credential, expect: one.expect }],
    premises: [premise],
    ...(one.covers && { covers: one.covers }),
    ...(one.refined && { refined: one.refined }),
  }
}

export function keywordCovered(operation: Operation, name: string): readonly Covered[] {
  return [{ what: 'keyword', operation: operation.id, name }]
}

/** A part of a body as reports name it, whichever item of a list it is of; a slash for the whole. */
export function partName(at: string): string {
  const names = pointerTokens(at).map((token) => (/^\d+$/.test(token) ? '*' : token))
  return ['', ...names].join('/') || '/'
}

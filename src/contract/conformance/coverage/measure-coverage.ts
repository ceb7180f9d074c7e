import type { Document, Operation } from '../../document/document.ts'
import type { Case } from '../case.ts'
import type { Evidence } from '../evidence.ts'
import type { Coverage, Dimension } from './coverage.ts'

/** Counts what of the document is exercised, case by case. */
export interface CoverageMeter {
  note(one: Case, evidence: Evidence): void
  measure(): Coverage
}

/** `planned` are the cases that the document allows: what could be tried of keywords and faults, refinements included. */
export function createCoverageMeter(
  document: Document,
  operations: readonly Operation[],
  planned: readonly Case[],
): CoverageMeter {
  const answered = new Set<string>()
  const accepted = new Set<string>()
  const responses = new Set<string>()
  const schemes = new Set<string>()
  const parameters = new Set<string>()
  const keywords = new Set<string>()
  const faults = new Set<string>()

  return {
    note(one, { exchanges }) {
      for (const { step, request, answer } of exchanges) {
        if (answer === undefined) continue
        const { operation } = step
        answered.add(operation.id)
        const documented = documentedStatus(operation, answer.status)
        if (documented !== undefined && request.method === operation.method)
          responses.add(`${operation.id} ${documented}`)
        for (const name of parametersOf(operation, step.request)) parameters.add(`${operation.id} ${name}`)
        if (answer.status >= 400 || request.method !== operation.method) continue
        accepted.add(operation.id)
        if (step.credential.faults === undefined) for (const { name } of step.credential.alternative) schemes.add(name)
      }
      if (exchanges.length === 0) return
      for (const covered of one.covers ?? []) {
        if (covered.what === 'keyword') keywords.add(`${covered.operation} ${covered.name}`)
        if (covered.what === 'parameter') parameters.add(`${covered.operation} ${covered.name}`)
        if (covered.what === 'fault') faults.add(`${covered.scheme}: ${covered.fault}`)
      }
    },
    measure() {
      const covers = planned.flatMap((one) => [one, ...(one.refined ?? [])]).flatMap(({ covers = [] }) => covers)
      const ids = operations.map(({ id }) => id)
      return {
        operations: dimension(ids, answered),
        accepted: dimension(ids, accepted),
        parameters: dimension(
          operations.flatMap(({ id, parameters: all }) => all.map(({ name }) => `${id} ${name}`)),
          parameters,
        ),
        keywords: dimension(
          covers.flatMap((one) => (one.what === 'keyword' ? [`${one.operation} ${one.name}`] : [])),
          keywords,
        ),
        responses: dimension(
          operations.flatMap(({ id, responses: all }) => all.map(({ status }) => `${id} ${status}`)),
          responses,
        ),
        schemes: dimension(usedSchemes(document, operations), schemes),
        faults: dimension(
          covers.flatMap((one) => (one.what === 'fault' ? [`${one.scheme}: ${one.fault}`] : [])),
          faults,
        ),
      }
    },
  }
}

function usedSchemes(document: Document, operations: readonly Operation[]): string[] {
  const used = new Set(operations.flatMap(({ security }) => security.flat().map(({ name }) => name)))
  return Object.keys(document.securitySchemes).filter((name) => used.has(name))
}

function parametersOf(operation: Operation, request: Case['steps'][number]['request']): string[] {
  const lower = new Set(request.headers.map(([name]) => name.toLowerCase()))
  const names = new Set([
    ...Object.keys(request.pathValues),
    ...request.query.map(([name]) => name),
    ...request.cookies.map(([name]) => name),
  ])
  return operation.parameters
    .filter(({ name, in: place }) => (place === 'header' ? lower.has(name.toLowerCase()) : names.has(name)))
    .map(({ name }) => name)
}

function documentedStatus(operation: Operation, status: number): string | undefined {
  const known = operation.responses.map((response) => response.status)
  return [String(status), `${Math.floor(status / 100)}XX`, 'default'].find((one) => known.includes(one))
}

function dimension(all: readonly string[], done: ReadonlySet<string>): Dimension {
  const unique = [...new Set(all)]
  const missing = unique.filter((name) => !done.has(name))
  return { covered: unique.length - missing.length, total: unique.length, missing }
}

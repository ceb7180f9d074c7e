import type { Document, Operation } from '../document/document.ts'
import { DocumentError } from '../document/document-error.ts'
import { UnknownOperationError } from '../harness/unknown-operation-error.ts'
import { phases as allPhases, type Case, type Phase } from './case.ts'
import type { UnverifiedCase } from './events.ts'
import { UnknownCaseError } from './unknown-case-error.ts'
import type { VerifyServerOptions } from './verify-options.ts'

/** The operations that `only` and `exclude` leave. Throws an `UnknownOperationError` for a name that the document does not have. */
export function selectedOperations(
  document: Document,
  { only = [], exclude = [] }: Pick<VerifyServerOptions, 'only' | 'exclude'>,
): readonly Operation[] {
  const known = document.operations.map(({ id }) => id)
  const named = (id: string) => document.operations.find((one) => one.id === id || `${one.method} ${one.path}` === id)
  for (const id of [...only, ...exclude]) if (named(id) === undefined) throw new UnknownOperationError(id, known)
  const kept = new Set(only.map((id) => named(id)))
  const left = new Set(exclude.map((id) => named(id)))
  const operations = document.operations.filter((one) => (kept.size === 0 || kept.has(one)) && !left.has(one))
  if (operations.length === 0) throw new DocumentError('no-operations', document.source, 'has no operation to verify')
  return operations
}

/** The cases that `phases` and `repeat` leave. Throws an `UnknownCaseError`. */
export function selectCases(
  cases: readonly Case[],
  options: VerifyServerOptions,
): { readonly selected: readonly Case[]; readonly excluded: readonly UnverifiedCase[] } {
  const { phases = allPhases, repeat } = options
  if (repeat !== undefined) {
    const all = cases.flatMap((one) => [one, ...(one.refined ?? [])])
    const selected = repeat.map((id) => {
      const found = all.find((one) => one.id === id)
      if (found === undefined) throw new UnknownCaseError(id)
      return found
    })
    return { selected, excluded: [] }
  }
  const selected = cases.filter(({ phase }) => phases.includes(phase))
  const left = allPhases.filter((phase) => !phases.includes(phase))
  const excluded = left.map((phase) => ({
    operation: '',
    title: `the phase ${phase}`,
    reason: { code: 'excluded', detail: 'left out by --phases' } as const,
  }))
  return { selected, excluded }
}

export function countByPhase(cases: readonly Case[]): Record<Phase, number> {
  const counts: Record<Phase, number> = { examples: 0, coverage: 0, auth: 0, lifecycle: 0 }
  for (const { phase } of cases) counts[phase] += 1
  return counts
}

import type { Operation, SecurityAlternative } from '../document/document.ts'
import { credentialForm } from './credential-form.ts'
import type { Remark } from './exchange.ts'
import type { RequestView } from './request-view.ts'

export interface SecurityJudgement {
  readonly remarks: readonly Remark[]
  readonly unchecked: readonly string[]
}

/** Whether one of the alternatives is there in full. `all` are the alternatives that the document has for the operation. */
export function judgeSecurity(
  operation: Operation,
  all: readonly SecurityAlternative[],
  view: RequestView,
): SecurityJudgement {
  const judged = operation.security.map((alternative) => judgeAlternative(alternative, all, view))
  const met = judged.find(({ wrong }) => wrong.length === 0)
  if (met !== undefined) return { remarks: [], unchecked: met.unchecked }
  return {
    remarks: judged.map(({ wrong }) => ({
      about: 'credential',
      at: '',
      message: wrong.join('; '),
      pointer: `${operation.pointer}/security`,
    })),
    unchecked: [],
  }
}

function judgeAlternative(
  alternative: SecurityAlternative,
  all: readonly SecurityAlternative[],
  view: RequestView,
): { wrong: string[]; unchecked: string[] } {
  const forms = alternative.map(({ name, scheme }) => ({ name, form: credentialForm(scheme, view, all) }))
  return {
    wrong: forms.flatMap(({ name, form }) => (form.type === 'wrong' ? [`${name}: ${form.why}`] : [])),
    unchecked: forms.flatMap(({ name, form }) => (form.type === 'unchecked' ? [`${name}: ${form.why}`] : [])),
  }
}

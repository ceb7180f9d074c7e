import type { Remark } from './exchange.ts'
import type { Match } from './match-operation.ts'
import { parameterValues } from './parameter-values.ts'
import type { PreparedMock } from './prepare-mock.ts'
import type { RequestView } from './request-view.ts'

/** Every documented parameter: there if it must be, and by its schema if it is. Undocumented ones are nobody's promise. */
export function judgeParameters({ document, validator }: PreparedMock, match: Match, view: RequestView): Remark[] {
  return match.operation.parameters.flatMap((parameter) => {
    const values = parameterValues(document, parameter, view, match.pathValues)
    const remark = (message: string, keyword?: string): Remark => ({
      about: parameter.in,
      at: parameter.name,
      message,
      ...(keyword !== undefined && { keyword }),
      pointer: parameter.pointer,
    })
    if (values === undefined) return parameter.required ? [remark('is required and is not there')] : []
    const problems = values.map((value) => validator.validate(parameter, value, 'request'))
    if (problems.some((found) => found.length === 0)) return []
    return (problems[0] ?? []).map(({ at, message, keyword }) =>
      remark(at === '' ? message : `${at} ${message}`, keyword),
    )
  })
}

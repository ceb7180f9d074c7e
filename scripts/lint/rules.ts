import type { Rule } from './rule.ts'
import { discriminatingSchemas } from './rules/discriminating-schemas.ts'
import { examplesPresent } from './rules/examples-present.ts'
import { explicitSecurity } from './rules/explicit-security.ts'
import { operationMarks } from './rules/operation-marks.ts'
import { schemasCompile } from './rules/schemas-compile.ts'
import { unauthorizedDocumented } from './rules/unauthorized-documented.ts'
import { validExamples } from './rules/valid-examples.ts'

/** The rules that Redocly's recommended-strict does not have, in the order in which they are judged. */
export const rules: readonly Rule[] = [
  operationMarks,
  explicitSecurity,
  unauthorizedDocumented,
  examplesPresent,
  schemasCompile,
  validExamples,
  discriminatingSchemas,
]

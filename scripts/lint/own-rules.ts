import type { Description } from '../generate/bundle.ts'
import type { JsonObject } from '../generate/json.ts'
import { narrow } from '../generate/narrow.ts'
import { releases } from '../generate/releases.ts'
import { createSchemaCompiler } from '../generate/schema-compiler.ts'
import type { Problem } from './problem.ts'
import type { Linted, Rule } from './rule.ts'

/** What our own rules say about the description as it is true of each release. */
export function judgeByRules({ document, origins }: Description, rules: readonly Rule[]): readonly Problem[] {
  return releases.flatMap((release) => {
    const linted = lintedOf(narrow(document, release, origins))
    return rules.flatMap((rule) =>
      rule.judge(linted).map(({ message, node, pointer }): Problem => {
        return { rule: rule.id, where: origins.locate(node, pointer), message }
      }),
    )
  })
}

export function lintedOf(document: JsonObject): Linted {
  return { document, compiler: createSchemaCompiler(document) }
}

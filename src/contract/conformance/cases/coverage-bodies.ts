import type { Case } from '../case.ts'
import { isValid } from '../values/good-value.ts'
import { variantsOf } from '../values/variants.ts'
import { bodyNegatives } from './body-negatives.ts'
import { bodyPositives } from './body-positives.ts'
import { plainBody } from './body-template.ts'
import { coverageCase, type CoverageOf } from './coverage-of.ts'

/** Bodies that differ from the good one in one respect: refused where the schema refuses them, accepted where it does not. */
export function coverageBodies(about: CoverageOf): readonly Case[] {
  const { context, operation, base } = about
  const { body } = base
  if (body === undefined || operation.requestBody === undefined) return []
  const media = operation.requestBody.content.find(({ type }) => type === body.mediaType)
  const good = plainBody(about)
  // Where the good body is not good by the document, nothing follows from bodies beside it.
  if (media?.schemaPointer === undefined || !isValid(context, media, good)) return unreadable(about)
  const { valid, invalid } = variantsOf(context, media, good)
  return [...unreadable(about), ...bodyNegatives(about, media, invalid), ...bodyPositives(about, media, good, valid)]
}

/** No body at all, and one that cannot be parsed. */
function unreadable(about: CoverageOf): readonly Case[] {
  const { operation, base } = about
  const { body, ...rest } = base
  if (body === undefined || operation.requestBody === undefined) return []
  const pointer = `${operation.pointer}/requestBody`
  const refused = (subject: string) => ({ kind: 'refused', because: 'negative-data', subject, pointer }) as const
  const cases: Case[] = []
  if (operation.requestBody.required)
    cases.push(
      coverageCase(about, { name: 'body required', title: 'no body', request: rest, expect: refused('body required') }),
    )
  if (/json/i.test(body.mediaType)) {
    const request = { ...rest, body: { mediaType: body.mediaType, text: '{"broken": ' } }
    const expect = refused('body syntax')
    cases.push(coverageCase(about, { name: 'body syntax', title: 'JSON that is cut off', request, expect }))
  }
  return cases
}

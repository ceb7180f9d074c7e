import type { MediaType, Operation } from '../../document/document.ts'
import type { Case, Expectation } from '../case.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import type { PlanContext } from '../plan-context.ts'
import { isInvalid, isValid } from '../values/good-value.ts'
import { withIdentity } from './base-body.ts'
import { isExclusive } from './is-exclusive.ts'
import { isGuessedExample } from './is-guessed.ts'
import { operationNote } from './operation-note.ts'
import { withReferences } from './references.ts'
import { withUnique } from './unique-names.ts'

/** The other examples that the document shows of the body; one that its own schema refuses is the document's fault. */
export function bodyExamples(context: PlanContext, operation: Operation): readonly Case[] {
  if (operation.method === 'DELETE' || isExclusive(context, operation)) return []
  if (operationNote(context.profile, operation)?.body !== undefined || isSigningIn(context, operation)) return []
  return (operation.requestBody?.content ?? []).flatMap((media) =>
    Object.entries(media.examples).flatMap(([name, value]) => {
      if (isInvalid(context, media, value)) {
        const detail = `the document's own example "${name}" of the body does not keep its schema: correct one of them`
        const reason = { code: 'no-request', detail } as const
        context.leaveOut({ operation: operation.id, title: `the example ${name}`, reason })
        return []
      }
      return isFirst(context, media, name) ? [] : exampleCase(context, operation, media, name, value)
    }),
  )
}

function exampleCase(
  context: PlanContext,
  operation: Operation,
  media: MediaType,
  name: string,
  example: unknown,
): readonly Case[] {
  const credential = context.credential(operation)
  const base = context.request(operation)
  if (isNotVerified(credential) || isNotVerified(base)) return []
  const named = withUnique(context, operation, media, withIdentity(example, context.main))
  const value = withReferences(context, operation, named, credential.identity ?? context.main)
  const expect: Expectation = isGuessedExample(context, operation, example)
    ? { kind: 'any' }
    : { kind: 'accepted', because: 'positive-data', subject: `body example ${name}` }
  return [
    {
      id: `${operation.id}/example/${media.type}/${name}`,
      phase: 'examples',
      operation,
      title: `the example ${name} of ${media.type}`,
      steps: [
        { name: '', operation, request: { ...base, body: { mediaType: media.type, value } }, credential, expect },
      ],
      premises: [context.premise(operation, credential.alternative)],
    },
  ]
}

/** The one that the good request is made of already. */
function isFirst(context: PlanContext, media: MediaType, name: string): boolean {
  return Object.entries(media.examples).find(([, value]) => isValid(context, media, value))?.[0] === name
}

/** Its examples are of users that the server need not have. */
function isSigningIn({ profile }: PlanContext, { id, method, path }: Operation): boolean {
  const names = [id, `${method} ${path}`]
  return Object.values(profile.logins).some((login) =>
    [login, login.refresh, login.logout].some(
      (step) => step?.operation !== undefined && names.includes(step.operation),
    ),
  )
}

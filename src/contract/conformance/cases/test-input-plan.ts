import { createValidator } from '../../document/create-validator.ts'
import { loadDocument } from '../../document/load-document.ts'
import type { Case, RequestTemplate, Step } from '../case.ts'
import { createPlan } from '../create-plan.ts'
import type { UnverifiedCase } from '../events.ts'
import type { PlanContext } from '../plan-context.ts'
import { completeProfile } from '../profile/complete-profile.ts'
import type { ProfileInput } from '../profile/profile.ts'
import { readProducers } from '../resources/read-producers.ts'

export interface InputPlan {
  readonly context: PlanContext
  /** Of the phases examples and coverage. */
  readonly cases: readonly Case[]
  readonly leftOut: readonly UnverifiedCase[]
  readonly ids: readonly string[]
  /** The only step of a case; throws where there is no such case, refined ones included. */
  readonly step: (id: string) => Step
  readonly body: (id: string) => unknown
}

export interface InputPlanOptions {
  readonly profile?: ProfileInput
  readonly thorough?: boolean
  readonly seed?: number
}

/** For tests: the cases of input of a document; whoever has a value for each scheme is able. Nothing is sent. */
export async function testInputPlan(
  parts: object,
  { profile: input = {}, thorough = false, seed = 1 }: InputPlanOptions = {},
): Promise<InputPlan> {
  const document = await loadDocument({ openapi: '3.1.0', info: { title: 'Test', version: '1' }, ...parts })
  const profile = completeProfile({ writes: true, identities: { ann: {} }, ...input }, document, () => undefined)
  const { cases, notVerified, context } = createPlan({
    document,
    validator: await createValidator(document),
    profile,
    producers: readProducers(document),
    sessions: {
      able: (alternative, identity) =>
        alternative.every(({ name }) => profile.identities[identity]?.credentials[name] !== undefined),
      canFault: () => ({ code: 'unsupported', detail: 'not in this test' }),
    },
    operations: document.operations,
    thorough,
    seed,
  })
  const ofInput = cases.filter(({ phase }) => phase === 'examples' || phase === 'coverage')
  const all = ofInput.flatMap((one) => [one, ...(one.refined ?? [])])
  const step = (id: string): Step => {
    const found = all.find((one) => one.id === id)?.steps[0]
    if (found === undefined) throw new Error(`no case ${id} among\n${all.map((one) => one.id).join('\n')}`)
    return found
  }
  return {
    context,
    cases: ofInput,
    leftOut: notVerified,
    ids: ofInput.map(({ id }) => id),
    step,
    body: (id) => bodyOf(step(id).request),
  }
}

export function bodyOf({ body }: RequestTemplate): unknown {
  return body === undefined || 'text' in body ? undefined : body.value
}

/** For tests: one operation with this body. */
export function bodyDocument(schema: object, media: object = {}, more: object = {}): object {
  return {
    paths: {
      '/things': {
        post: {
          operationId: 'make',
          security: [],
          requestBody: { required: true, content: { 'application/json': { schema, ...media } } },
          responses: { 201: { description: 'Made' }, 400: { description: 'No' } },
        },
      },
    },
    ...more,
  }
}

/** For tests: one operation with these parameters. */
export function parameterDocument(...parameters: readonly object[]): object {
  return {
    paths: {
      '/things': {
        get: { operationId: 'list', security: [], parameters, responses: { 200: { description: 'Here' } } },
      },
    },
  }
}

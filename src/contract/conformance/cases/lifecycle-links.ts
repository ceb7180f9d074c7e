import type { Link, Operation } from '../../document/document.ts'
import type { Case, Step } from '../case.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import { Later } from '../later.ts'
import type { PlanContext } from '../plan-context.ts'
import { linkedParameters, type LinkedParameter } from '../resources/linked-producers.ts'
import { prefixesOf } from '../resources/path-prefix.ts'
import { loginOperations } from './lifecycle-use.ts'

/**
 * The document's links that no life of a thing follows: what the source answers is what the target takes. Nothing is blamed but what
 * holds for every answer, since a link need not lead somewhere each time.
 */
export function linkCases(context: PlanContext): readonly Case[] {
  const signing = loginOperations(context)
  const byLink = new Map<Link, LinkedParameter[]>()
  for (const one of linkedParameters(context.document)) byLink.set(one.link, [...(byLink.get(one.link) ?? []), one])
  return [...byLink.values()].flatMap((parameters) => {
    const [first] = parameters
    if (first === undefined || !context.operations.includes(first.source)) return []
    const { source, target, link } = first
    if (signing.has(source) || signing.has(target) || target.method === 'DELETE' || isLived(context, first)) return []
    const steps = stepsOf(context, parameters, source, target)
    if (steps === undefined) return []
    const id = `${source.id}/lifecycle/link/${link.name}`
    return [
      {
        id,
        phase: 'lifecycle' as const,
        operation: source,
        title: `its link ${link.name} leads to ${target.id}`,
        steps,
      },
    ]
  })
}

/** From what makes a thing to an operation of the thing's own path. */
function isLived({ producers }: PlanContext, { source, target }: LinkedParameter): boolean {
  return producers.things.some(
    ({ create, read, replace, change, remove }) =>
      read !== undefined && create === source && [read, replace, change, remove].includes(target),
  )
}

function stepsOf(
  context: PlanContext,
  parameters: readonly LinkedParameter[],
  source: Operation,
  target: Operation,
): readonly Step[] | undefined {
  const asked = stepOf(context, source, 'source')
  const led = stepOf(context, target, 'target')
  if (asked === undefined || led === undefined) return undefined
  const given = parameters.map(({ parameter, at, same }) => {
    const value = at !== undefined ? new Later({ from: 'step', step: 0, at }) : asked.request.pathValues[same ?? '']
    return [parameter, value] as const
  })
  const pathValues = Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
  // All that names the target has to come from the source: half a link leads elsewhere.
  if (!prefixesOf(target.path).every(({ parameter }) => Object.hasOwn(pathValues, parameter))) return undefined
  const known = Object.values(pathValues).find((value) => value instanceof Later && value.source.from === 'step')
  const request = { ...led.request, pathValues: { ...led.request.pathValues, ...pathValues } }
  const onlyWhere = known instanceof Later ? { onlyWhere: { known } } : {}
  return [asked, { ...led, request, expect: { kind: 'any' }, ...onlyWhere }]
}

function stepOf(context: PlanContext, operation: Operation, name: string): Step | undefined {
  if (context.callable(operation) !== undefined) return undefined
  const request = context.request(operation)
  const credential = context.credential(operation)
  if (isNotVerified(request) || isNotVerified(credential)) return undefined
  return { name, operation, request, credential, expect: { kind: 'accepted', because: 'setup', subject: 'link' } }
}

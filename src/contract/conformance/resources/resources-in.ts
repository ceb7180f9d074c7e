import { isRecord } from '../../document/json-pointer.ts'
import type { RequestTemplate } from '../case.ts'
import { Later, type ResourceUse } from '../later.ts'

/** The things that a request needs to be there. */
export function resourcesIn({ pathValues, query, headers, cookies, body }: RequestTemplate): readonly ResourceUse[] {
  const found: ResourceUse[] = []
  const visit = (value: unknown): void => {
    if (value instanceof Later) {
      if (value.source.from === 'resource') found.push(value.source.resource)
    } else if (Array.isArray(value)) value.forEach(visit)
    else if (isRecord(value)) Object.values(value).forEach(visit)
  }
  for (const part of [pathValues, query, headers, cookies, body]) visit(part)
  return found
}

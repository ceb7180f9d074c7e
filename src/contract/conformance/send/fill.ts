import { isRecord } from '../../harness/is-record.ts'
import type { Pair, RequestTemplate, Text } from '../case.ts'
import { Later } from '../later.ts'

/** Gives the value that a source stands for now; undefined where it has none. */
export type Resolve = (later: Later) => Promise<unknown>

/** The template with its values filled in. A value that its source does not have becomes its `otherwise`, and stays a `Later` without one. */
export async function fill(template: RequestTemplate, resolve: Resolve): Promise<RequestTemplate> {
  const { pathValues, query, headers, cookies, body } = template
  return {
    ...template,
    pathValues: Object.fromEntries(
      await Promise.all(
        Object.entries(pathValues).map(async ([name, value]) => [name, await filledText(value, resolve)] as const),
      ),
    ),
    query: await filledPairs(query, resolve),
    headers: await filledPairs(headers, resolve),
    cookies: await filledPairs(cookies, resolve),
    ...(body !== undefined && {
      body: 'text' in body ? body : { ...body, value: await fillValue(body.value, resolve) },
    }),
  }
}

/** A value with everything in it filled in. */
export async function fillValue(value: unknown, resolve: Resolve): Promise<unknown> {
  if (value instanceof Later) return (await resolve(value)) ?? value.otherwise ?? value
  if (!holdsLater(value)) return value
  if (Array.isArray(value)) return Promise.all(value.map((one: unknown) => fillValue(one, resolve)))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    await Promise.all(Object.entries(value).map(async ([key, one]) => [key, await fillValue(one, resolve)] as const)),
  )
}

function holdsLater(value: unknown): boolean {
  if (value instanceof Later) return true
  if (Array.isArray(value)) return value.some(holdsLater)
  return isRecord(value) && Object.values(value).some(holdsLater)
}

async function filledPairs(pairs: readonly Pair[], resolve: Resolve): Promise<readonly Pair[]> {
  if (!pairs.some(([, value]) => value instanceof Later)) return pairs
  return Promise.all(pairs.map(async ([name, value]) => [name, await filledText(value, resolve)] as const))
}

async function filledText(value: Text, resolve: Resolve): Promise<Text> {
  if (!(value instanceof Later)) return value
  const filled = (await resolve(value)) ?? value.otherwise
  if (filled === undefined || filled === null) return value
  return typeof filled === 'string' ? filled : JSON.stringify(filled)
}

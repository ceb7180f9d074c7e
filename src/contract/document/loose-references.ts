import type { LinkReference, Reference } from './find-references.ts'
import { isRecord, refOfPointer } from './json-pointer.ts'
import type { Mounts } from './mounts.ts'
import type { ResolveRef } from './ref-target.ts'

/**
 * Puts an example in the place of a reference to it. A value may also just look like a reference, and where that leads to nothing
 * it is left as it is.
 */
export async function fillExample({ holder, key, value, file }: Reference, resolve: ResolveRef): Promise<void> {
  const target = await resolve(file, value.$ref).catch(() => undefined)
  if (target?.value === undefined) return
  const isExampleObject = /^#\/components\/examples\/[^/]+$/.test(value.$ref)
  if (!isExampleObject) holder[key] = target.value
  else if (isRecord(target.value) && 'value' in target.value) holder[key] = target.value.value
}

/** Makes an `operationRef` lead to where its operation now stands. Where that is another document, it stays. */
export async function aimLink({ link, ref, file }: LinkReference, resolve: ResolveRef, mounts: Mounts): Promise<void> {
  const target = await resolve(file, ref).catch(() => undefined)
  const place = target?.value === undefined ? undefined : mounts.placeOf(target)
  if (place !== undefined) link.operationRef = refOfPointer(place)
}

import type { KeyInfo } from './key-info.ts'
import { maxNameLength } from './key-request.ts'

/**
 * While a rotation is under way the new key is called after the one that it replaces, `Backup ~0123abcd`: should it be
 * interrupted, the next one finds by that what was left behind. 32 bits of a GUID, among the keys of one user.
 */
const pending = /^(.*) ~([\da-f]{8})$/s

/** A name for the successor of a key that fits: a long one is cut. */
export function pendingName(name: string, replaced: string): string {
  const suffix = ` ~${shortId(replaced)}`
  const room = name.slice(0, maxNameLength - suffix.length)
  // Half a surrogate pair at the cut would be no text any more.
  return room.replace(/[\uD800-\uDBFF]$/, '').trimEnd() + suffix
}

/** The name without what a rotation put behind it. */
export function settledName(name: string): string {
  return pending.exec(name)?.[1] ?? name
}

/**
 * The other keys of the same user that earlier rotations of this key left behind: those that were to replace it, the one
 * that it replaced and that key's other successors, and so on.
 */
export function leftBehind(keys: readonly KeyInfo[], key: KeyInfo): readonly KeyInfo[] {
  const family = [key]
  // Grows while it is walked.
  for (const member of family) {
    family.push(...keys.filter((one) => related(member, one) && family.every(({ id }) => id !== one.id)))
  }
  return family.slice(1)
}

function related(one: KeyInfo, other: KeyInfo): boolean {
  const links = linksOf(other)
  return one.createdBy.id === other.createdBy.id && linksOf(one).some((link) => links.includes(link))
}

/** The key itself, and the one that its name says it replaces. */
function linksOf({ id, name }: KeyInfo): readonly string[] {
  return [shortId(id), ...(pending.exec(name)?.slice(2) ?? [])]
}

function shortId(id: string): string {
  return id.slice(0, 8).toLowerCase()
}

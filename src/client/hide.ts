/**
 * Gives an object members that can be read by name and are not enumerable: neither spread, nor written as JSON, nor
 * printed.
 */
export function hide<T extends object, Hidden extends object>(target: T, members: Hidden): T & Hidden {
  for (const name of Reflect.ownKeys(members)) {
    Object.defineProperty(target, name, { value: members[name as keyof Hidden] })
  }
  return target as T & Hidden
}

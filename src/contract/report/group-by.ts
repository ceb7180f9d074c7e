/** Groups in order of first occurrence. `Map.groupBy` is newer than the oldest supported type library. */
export function groupBy<Value>(values: readonly Value[], key: (value: Value) => string): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const name = key(value)
    const group = groups.get(name)
    if (group) group.push(value)
    else groups.set(name, [value])
  }
  return groups
}

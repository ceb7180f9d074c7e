/** The `{name}`s in the texts of a value, at any depth, each with whether it is all that its text says. */
export function templateNames(value: unknown): readonly { readonly name: string; readonly alone: boolean }[] {
  if (typeof value === 'string') {
    return [...value.matchAll(/\{([A-Za-z_]\w*)\}/g)].map(([whole, name = '']) => ({ name, alone: whole === value }))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((member) => templateNames(member))
}

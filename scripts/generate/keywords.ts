/** Keywords whose value is data: an example that happens to hold a key of the description's vocabulary keeps it. */
const values: readonly string[] = ['example', 'value', 'default', 'const', 'enum']

/** Keywords whose members are named by the author: a response called `default` is a response, not the keyword. */
const maps: readonly string[] = [
  'paths',
  'responses',
  'headers',
  'examples',
  'links',
  'schemas',
  'parameters',
  'properties',
  'patternProperties',
]

/** Whether the members of what stands under `key` are named by the author. */
export function holdsNames(key: string): boolean {
  return maps.includes(key)
}

/** Whether `name`, as a member of what stands under `parent`, is a keyword that holds data. */
export function holdsData(name: string, parent: string): boolean {
  return !holdsNames(parent) && values.includes(name)
}

/** Makes most bodies of a login right, so that what the login answers is looked at as well. */
export function rightLogins(operation: string, fields: Readonly<Record<string, string>>): string {
  const dictionaries = Object.entries(fields).map(
    ([name, value]) => `[dictionaries.${name}]\nvalues = [${JSON.stringify(value)}]\n`,
  )
  const bindings = Object.keys(fields).map((name) => `"body.${name}" = { dictionary = "${name}", probability = 0.8 }`)
  return `
${dictionaries.join('\n')}
[[operations]]
include-operation-id = "${operation}"
[operations.parameters]
${bindings.join('\n')}
`
}

/**
 * The fields of a query or a form: a list becomes one per member, which is how the consent form sends its scopes (oauth
 * 2.3); what is undefined or null becomes none.
 */
export function fieldsOf(values: object): readonly (readonly [string, unknown])[] {
  return Object.entries(values).flatMap(([name, value]: [string, unknown]) =>
    [value]
      .flat()
      .filter((member) => member !== undefined && member !== null)
      .map((member) => [name, member] as const),
  )
}

/** A text as it is; anything else as JSON writes it. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

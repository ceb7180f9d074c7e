export interface ParsedMediaType {
  /** In lower case, without parameters; empty where there is none. */
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
}

/** RFC 9110, 8.3.1. */
export function mediaTypeOf(value: string | undefined): ParsedMediaType {
  const [type = '', ...rest] = (value ?? '').split(';')
  const parameters = rest.flatMap((parameter): [string, string][] => {
    const [name = '', ...words] = parameter.split('=')
    return words.length === 0
      ? []
      : [
          [
            name.trim().toLowerCase(),
            words
              .join('=')
              .trim()
              .replace(/^"(.*)"$/, '$1'),
          ],
        ]
  })
  return { type: type.trim().toLowerCase(), parameters: new Map(parameters) }
}

/** `application/json` and every `+json` (RFC 6839, 3.1). */
export function isJson(type: string): boolean {
  return type === 'application/json' || /^[^/]+\/[^/]+\+json$/.test(type)
}

/** Whether a documented media type, which may be a range, covers one that was sent; parameters of the range must be there too. */
export function covers(documented: string, sent: string): boolean {
  const range = mediaTypeOf(documented)
  const actual = mediaTypeOf(sent)
  const [major = '', minor = ''] = range.type.split('/')
  const matches =
    range.type === '*/*' || (minor === '*' ? actual.type.startsWith(`${major}/`) : range.type === actual.type)
  return matches && [...range.parameters].every(([name, value]) => actual.parameters.get(name) === value)
}

import { MisuseError } from './errors/misuse-error.ts'
import { fieldsOf, textOf } from './fields.ts'
import { valid } from './valid.ts'
import type { CallHeaders } from './types/call.ts'

/** The parameters of one call, as the description groups them. */
export interface CallParams {
  readonly path?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly header?: CallHeaders | undefined
}

export type QuerySerializer = (query: Readonly<Record<string, unknown>>) => string

export function requestUrl(
  base: string,
  path: string,
  params: CallParams,
  querySerializer: QuerySerializer = exploded,
): string {
  // Glued to the base URL, "@other.example/" would make a user name of the host.
  if (!path.startsWith('/')) throw new MisuseError('invalid-path', 'A path starts with "/".')
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = textOf(params.path?.[name] ?? '')
    // Left empty or set to dots, a parameter would silently make the path of another operation.
    if (/^\.{0,2}$/.test(value))
      throw new MisuseError('invalid-path-parameter', `{${name}} of ${path} is empty or dots.`)
    return encodeURIComponent(value)
  })
  const query = params.query && querySerializer(params.query)
  return base + filled + (query ? `?${query}` : '')
}

/**
 * Form style, exploded, and objects as deepObject: the two that openapi-fetch starts from. Its own serializer knows all
 * styles there are, which is a tenth of this package for what no call here can ask it.
 */
function exploded(query: object): string {
  return fieldsOf(query).flatMap(written).join('&')
}

function written([name, value]: readonly [string, unknown]): readonly string[] {
  return typeof value === 'object' && value
    ? fieldsOf(value).flatMap(([key, member]) => written([`${name}[${key}]`, member]))
    : [`${name}=${encodeURIComponent(textOf(value))}`]
}

/** Later headers win over earlier ones; null takes one away. */
export function requestHeaders(...sources: readonly (CallHeaders | undefined)[]): Headers {
  return valid('A header', () => {
    const merged = new Headers()
    for (const source of sources) {
      for (const [name, value] of source instanceof Headers ? source : Object.entries(source ?? {})) {
        if (value === null) merged.delete(name)
        else if (value !== undefined) merged.set(name, `${value}`)
      }
    }
    return merged
  })
}

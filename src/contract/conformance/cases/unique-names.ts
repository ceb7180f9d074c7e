import type { MediaType, Operation } from '../../document/document.ts'
import { isRecord } from '../../document/json-pointer.ts'
import { Later } from '../later.ts'
import type { Producers } from '../resources/producers.ts'
import { appliedSchemas, propertyPlaces } from '../values/applied-schemas.ts'
import { isValid, placeOf, type Schemas } from '../values/good-value.ts'
import { holdingFor } from '../values/holding-for.ts'
import { isUniqueName } from '../values/property-names.ts'

export interface UniqueOptions extends Schemas {
  readonly producers: Producers
}

/** Whether an operation makes things of which there may be many. */
export function isCreating({ producers }: Pick<UniqueOptions, 'producers'>, operation: Operation): boolean {
  return producers.things.some(({ create }) => create === operation)
}

/** In what makes things, names are other each time: a server may want them to be unique. */
export function withUnique(
  options: UniqueOptions,
  operation: Operation,
  media: MediaType,
  body: unknown,
  except: readonly string[] = [],
): unknown {
  if (!isRecord(body) || !isCreating(options, operation)) return body
  const unique = Object.entries(body).flatMap(([name, one]) => {
    if (except.includes(name) || typeof one !== 'string' || !isUniqueName(name)) return []
    const later = uniqueLike(options, media, body, name, one)
    return later === undefined ? [] : [[name, later] as const]
  })
  return { ...body, ...Object.fromEntries(unique) }
}

/** Room for what tells one from the other. */
const tag = 'x7k2abc'

/** What stands for another text each time, as far as the schema allows one beside the text that it is like. */
export function uniqueLike(
  options: Schemas,
  media: MediaType,
  body: Readonly<Record<string, unknown>>,
  name: string,
  like: string,
): Later | undefined {
  const maxLength = maxLengthOf(options, media, body, name)
  const at = like.lastIndexOf('@')
  const [stem, rest, sign] = at > 0 ? [like.slice(0, at), like.slice(at), '+'] : [like, '', '-']
  const room = (maxLength ?? Infinity) - rest.length - sign.length - tag.length
  // Tried as it will be made: see where a `unique` source is resolved.
  const similar = `${stem.slice(0, Math.max(0, room))}${sign}${tag}${rest}`
  if (room < 1 || !isValid(options, media, { ...body, [name]: similar })) return undefined
  return new Later({ from: 'unique', like, ...(maxLength !== undefined && { maxLength }) })
}

function maxLengthOf(options: Schemas, media: MediaType, body: unknown, name: string): number | undefined {
  const { document } = options
  const whole = appliedSchemas(document, placeOf(media), holdingFor(options, body))
  const place = propertyPlaces(whole).get(name) ?? []
  const value = isRecord(body) ? body[name] : undefined
  const lengths = appliedSchemas(document, place, holdingFor(options, value)).flatMap(({ schema }) =>
    typeof schema.maxLength === 'number' ? [schema.maxLength] : [],
  )
  return lengths.length === 0 ? undefined : Math.min(...lengths)
}

import type { Operation } from '../../document/document.ts'
import { isRecord } from '../../document/json-pointer.ts'
import { Later } from '../later.ts'
import type { Profile } from '../profile/profile.ts'
import { plain, singular } from '../resources/id-in-answer.ts'
import { sharedLabel } from '../resources/labels.ts'
import { prefixesOf } from '../resources/path-prefix.ts'
import type { Producer, Producers } from '../resources/producers.ts'

export interface ReferenceOptions {
  readonly profile: Profile
  readonly producers: Producers
}

/** The body with things that exist in place of the ids in an example: `folderId` of something that the document makes by `POST /folders`. */
export function withReferences(
  { producers }: ReferenceOptions,
  operation: Operation,
  body: unknown,
  identity: string | undefined,
): unknown {
  if (!isRecord(body)) return body
  return Object.fromEntries(
    Object.entries(body).map(([name, one]) => {
      const producer = isId(name, one) ? producerNamed(producers, operation, name) : undefined
      if (producer === undefined || !givesLike(producer, one)) return [name, one]
      const resource = { producer: producer.operation.id, identity: identity ?? 'nobody', label: sharedLabel }
      return [name, new Later({ from: 'resource', resource, at: producer.at }, one)]
    }),
  )
}

/** Whether a body names things that nobody knows to be there: then that it is refused says nothing about the server. */
export function hasUnknownReference(
  { profile, producers }: ReferenceOptions,
  operation: Operation,
  body: unknown,
): boolean {
  if (!isRecord(body)) return false
  return Object.entries(body).some(
    ([name, one]) =>
      isId(name, one) &&
      profile.values[name] === undefined &&
      profile.values[`${operation.id}.${name}`] === undefined &&
      producerNamed(producers, operation, name) === undefined,
  )
}

/** `folderId`, `folder_id`, and lists of them; a bare `id` is more likely the thing's own. */
function isId(name: string, value: unknown): boolean {
  const isValue = typeof value === 'string' || typeof value === 'number' || (Array.isArray(value) && value.length > 0)
  return isValue && /[a-z0-9](?:Id|ID|Ids|Uuid|UUID|_ids?|_uuid)$/.test(name)
}

function producerNamed(producers: Producers, operation: Operation, name: string): Producer | undefined {
  for (const { parameter, read, replace, change, remove } of producers.things) {
    const own = read ?? replace ?? change ?? remove
    const collection = own && prefixesOf(own.path).at(-1)?.collection
    if (own === undefined || collection === undefined) continue
    if (![plain(parameter), `${singular(collection)}id`].includes(plain(name))) continue
    const producer = producers.of(own, parameter)
    if (producer !== undefined && producer.operation !== operation) return producer
  }
  return undefined
}

/** What stands in a URL is a text, whatever it is in a body. */
function givesLike({ at }: Producer, example: unknown): boolean {
  return typeof example === 'string' || (typeof example === 'number' && at.startsWith('body'))
}

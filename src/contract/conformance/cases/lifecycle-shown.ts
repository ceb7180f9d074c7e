import type { Document, MediaType, Operation } from '../../document/document.ts'
import { childPointer, isRecord } from '../../document/json-pointer.ts'
import type { Validator } from '../../document/validator.ts'
import { Later } from '../later.ts'
import { answerSchema } from '../resources/answer-schema.ts'
import { plain, singular, wrappers } from '../resources/id-in-answer.ts'
import { prefixesOf } from '../resources/path-prefix.ts'
import { partsOf, propertiesOf, schemaAt, type SchemaAt } from '../resources/schema-properties.ts'

export interface Schemas {
  readonly document: Document
  readonly validator: Validator
}

/** A value that is written, and where reading shows it. */
export interface Shown {
  /** Its JSON pointer in the body that is sent. */
  readonly at: string
  /** Its JSON pointer in the answer of the operation that reads. */
  readonly shownAt: string
  readonly value: unknown
}

/**
 * What of a body an answer has to show: values that the document has in both, under the same name, that a server has no reason to
 * write in another way, and that are no secrets. Less rather than more: what is not here is not blamed.
 */
export function shownBy(schemas: Schemas, media: MediaType, body: unknown, reader: Operation): readonly Shown[] {
  return valuesIn(schemas, media, body, reader)
    .filter(
      ({ value, from, to }) => isPlain(value, from.schema.format) && canShow(schemas.validator, to.pointer, value),
    )
    .map(({ at, shownAt, value }) => ({ at, shownAt, value }))
}

/**
 * JSON pointers at which two readings of a thing have the same while nobody writes to them. However a server spells a value, it spells
 * it the same twice; of a list, whose order may be nobody's promise, the length is compared.
 */
export function steadyPointers(
  schemas: Schemas,
  media: MediaType,
  body: unknown,
  reader: Operation,
): readonly string[] {
  return valuesIn(schemas, media, body, reader).map(({ shownAt, value }) =>
    Array.isArray(value) ? `${shownAt}/length` : shownAt,
  )
}

interface SharedValue extends Shown {
  /** Its schema in the request, and in the answer. */
  readonly from: SchemaAt
  readonly to: SchemaAt
}

/** The values of a body that the document has in the answer too: not those that are secret, or the server's own. */
function valuesIn({ document }: Schemas, media: MediaType, body: unknown, reader: Operation): readonly SharedValue[] {
  const answer = answerSchema(document, reader)
  const written = media.schemaPointer === undefined ? undefined : schemaAt(document, media.schema, media.schemaPointer)
  if (answer === undefined || written === undefined || !isRecord(body)) return []
  const shown = wrapped(document, answer, Object.keys(body), reader)
  return shown === undefined ? [] : leavesOf(body, written, shown.at, '', shown.pointer, 0)

  function leavesOf(
    value: Record<string, unknown>,
    request: SchemaAt,
    response: SchemaAt,
    at: string,
    shownAt: string,
    depth: number,
  ): readonly SharedValue[] {
    const [sent, read] = [propertiesOf(document, request), propertiesOf(document, response)]
    return Object.entries(value).flatMap(([name, one]): readonly SharedValue[] => {
      const [from, to] = [sent.get(name), read.get(name)]
      if (from === undefined || to === undefined || isHidden(name, from) || isServers(name, to)) return []
      const here = { at: childPointer(at, name), shownAt: childPointer(shownAt, name), value: one, from, to }
      if (isRecord(one) && !(one instanceof Later))
        return depth > 1 ? [] : leavesOf(one, from, to, here.at, here.shownAt, depth + 1)
      return [here]
    })
  }
}

function canShow(validator: Validator, pointer: string, value: unknown): boolean {
  if (value instanceof Later) return true
  try {
    return validator.validate(pointer, value, 'response').length === 0
  } catch {
    // A schema that does not compile shows nothing; it is reported where schemas are compiled.
    return false
  }
}

/** Where an answer has the thing itself: its body, or the property that wraps it. */
function wrapped(document: Document, body: SchemaAt, names: readonly string[], reader: Operation) {
  const properties = propertiesOf(document, body)
  if (names.some((name) => properties.has(name))) return { pointer: '', at: body }
  const thing = singular(prefixesOf(reader.path).at(-1)?.collection ?? '')
  const inner = [...properties].filter(
    ([name, at]) =>
      (wrappers.includes(plain(name)) || plain(name) === thing) &&
      names.some((one) => propertiesOf(document, at).has(one)),
  )
  const [only] = inner
  return only === undefined || inner.length > 1 ? undefined : { pointer: childPointer('', only[0]), at: only[1] }
}

/** What a server must not show, or sets itself whatever it is sent. */
function isHidden(name: string, { schema }: SchemaAt): boolean {
  return schema.writeOnly === true || schema.readOnly === true || schema.format === 'password' || secret.test(name)
}

function isServers(name: string, { schema }: SchemaAt): boolean {
  return schema.readOnly === true || schema.writeOnly === true || serversOwn.test(name)
}

const secret = /pass(?:word|phrase|wd|code)?|secret|token|credential|api_?key|private|pin$|cvv|cvc|otp|ssn|card/i
const serversOwn =
  /^(?:id|uuid|guid|_id|version|revision|etag|state|status|roles?|is_?admin|verified|approved|.*(?:updated|modified|created|changed)_?(?:at|on|by|date)?)$/i

/** Values that stay as they are: what has another spelling that is as good is not compared. */
function isPlain(value: unknown, format: unknown): boolean {
  if (format !== undefined && (typeof format !== 'string' || !plainFormats.includes(format))) return false
  if (typeof value === 'boolean' || value instanceof Later) return true
  if (typeof value === 'number')
    return Number.isSafeInteger(Math.round(value * 100)) && Math.abs(value * 100 - Math.round(value * 100)) < 1e-9
  if (typeof value === 'string')
    return value !== '' && value === value.trim() && !/[<>&\p{Cc}]/u.test(value) && value.normalize('NFC') === value
  return false
}

const plainFormats = ['uuid', 'date', 'date-time', 'email', 'int32', 'int64', 'float', 'double']

/** Whether a value has to be there: by the schema, or those that hold together with it. */
export function requiredNames(document: Document, at: SchemaAt): ReadonlySet<string> {
  const lists = partsOf(document, at, new Set()).map(({ schema }) => schema.required)
  return new Set(lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : [])))
}

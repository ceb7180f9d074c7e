import type { Document, Operation } from '../../document/document.ts'
import { pointerOfRef, valueAt } from '../../document/json-pointer.ts'
import { isRecord } from '../../harness/is-record.ts'
import type { LoginStep } from '../profile/profile.ts'

/** The media type and body of a step of a login, placeholders still in it: the profile's, or what the schema's property names suggest. */
export interface LoginBody {
  readonly mediaType: string
  /** Undefined where nothing is sent. */
  readonly body: unknown
}

type Step = Pick<LoginStep, 'body' | 'mediaType'>

export function loginBody(document: Document, step: Step, operation: Operation | undefined): LoginBody {
  const documented = operation?.requestBody?.content[0]
  const mediaType = step.mediaType ?? documented?.type ?? (operation === undefined ? form : 'application/json')
  if (step.body !== undefined) return { mediaType, body: step.body }
  return { mediaType, body: operation === undefined ? undefined : suggested(resolved(document, documented?.schema)) }
}

const form = 'application/x-www-form-urlencoded'

/** What a token endpoint beside the document is sent where the profile says nothing: RFC 6749, 4.3.2. */
export const passwordGrant = {
  grant_type: 'password',
  username: '{userName}',
  password: '{password}',
  scope: '{scopes}',
}

function resolved(document: Document, schema: unknown): unknown {
  if (!isRecord(schema)) return undefined
  if (typeof schema.$ref !== 'string') return schema
  const pointer = pointerOfRef(schema.$ref)
  return pointer === undefined ? undefined : valueAt(document.bundled, pointer)
}

function suggested(schema: unknown): Record<string, string> | undefined {
  const properties = isRecord(schema) && isRecord(schema.properties) ? Object.keys(schema.properties) : []
  const found = properties.flatMap((name): (readonly [string, string])[] => {
    if (/pass(?:word|wd|phrase)?$/i.test(name)) return [[name, '{password}']]
    return /^(?:user|e-?mail|login)|user.?name$|e-?mail$/i.test(name) ? [[name, '{userName}']] : []
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

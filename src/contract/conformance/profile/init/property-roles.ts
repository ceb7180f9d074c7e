import type { Document, Operation } from '../../../document/document.ts'
import { answerProperties } from './operation-facts.ts'
import { isText, type FoundProperty } from './schema-properties.ts'
import { plainName } from './words.ts'

/** What tokens are called, the likelier names first. */
export const tokens = [
  'accesstoken',
  'token',
  'jwt',
  'jwttoken',
  'authtoken',
  'bearertoken',
  'bearer',
  'sessiontoken',
  'apitoken',
  'idtoken',
  'access',
  'sessionid',
  'session',
  'sid',
]

/** Where the token is in the answer of an operation that gives one. */
export function tokenIn(document: Document, operation: Operation): string | undefined {
  return propertyOf(answerProperties(document, operation), tokens)?.pointer
}

/** The first of these names that a text has, by the order of the names. */
export function propertyOf(properties: readonly FoundProperty[], names: readonly string[]): FoundProperty | undefined {
  const textual = properties.filter(isText)
  for (const name of names) {
    const found = textual.find((property) => plainName(property.name) === name)
    if (found !== undefined) return found
  }
  return undefined
}

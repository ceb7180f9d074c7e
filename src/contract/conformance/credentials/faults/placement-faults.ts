import type { SecurityScheme } from '../../../document/document.ts'
import type { NotVerified } from '../../outcome.ts'
import { isNotVerified } from '../is-not-verified.ts'
import { cookieText, headerLine, noLines, placeCredential } from '../place-credential.ts'
import { schemeWord } from '../scheme-kind.ts'
import { mayBeSameToken } from '../may-be-same-token.ts'
import { scramble } from '../scramble.ts'
import type { CredentialLines } from '../sessions.ts'
import { everyKind, impossible, type Fault, type FaultInput } from './fault.ts'
import { otherNames } from './other-names.ts'

/** The right credential in no place, in a wrong one, or in the right one in another form. */

export const omitted: Fault = { kinds: everyKind, make: () => Promise.resolve(noLines) }

export const empty: Fault = {
  kinds: everyKind,
  make: ({ use }) => Promise.resolve(placeCredential(use.scheme, '')),
}

/**
 * Basic for Bearer and the reverse; a key that has no scheme word gets one. Not Bearer where the same token may be sent so: a server
 * may well take it there and in a cookie.
 */
export const wrongScheme: Fault = {
  kinds: everyKind,
  make: (input) => ofRight(input, (text) => headerLine('authorization', `${otherWord(input)} ${text}`)),
}

export const noSchemeWord: Fault = {
  kinds: ['token', 'basic'],
  make: (input) => ofRight(input, (text) => headerLine('authorization', text)),
}

/** RFC 9110, 11.1: the scheme word is case-insensitive. */
export const lowerCaseWord: Fault = {
  kinds: ['token', 'basic'],
  lacks: ({ use }) =>
    'exactCase' in use.scheme
      ? impossible(`${use.name} takes its scheme word in exactly one case (x-exact-case)`)
      : undefined,
  make: (input) =>
    ofRight(input, (text) => headerLine('authorization', `${schemeWord(input.use.scheme).toLowerCase()} ${text}`)),
}

/** RFC 9110, 11.4: 1*SP between the word and the credentials. */
export const twoSpaces: Fault = {
  kinds: ['token', 'basic'],
  make: (input) => ofRight(input, (text) => headerLine('authorization', `${schemeWord(input.use.scheme)}  ${text}`)),
}

export const inQuery: Fault = {
  kinds: everyKind,
  make: (input) => ofRight(input, (text) => ({ ...noLines, query: linesOf(input, 'query', text) })),
}

export const inCookie: Fault = {
  kinds: everyKind,
  make: (input) => ofRight(input, (text) => ({ ...noLines, cookies: linesOf(input, 'cookie', cookieText(text)) })),
}

export const inHeader: Fault = {
  kinds: everyKind,
  make: (input) => ofRight(input, (text) => ({ ...noLines, headers: linesOf(input, 'header', text) })),
}

/** Two lines of the same header, the right one first. RFC 9110, 5.3: a sender must not, and what a server makes of it is open. */
export const doubled: Fault = {
  kinds: ['token', 'basic', 'header'],
  make: (input) =>
    ofRight(input, (text) => {
      const { headers } = placeCredential(input.use.scheme, text)
      return { ...noLines, headers: [...headers, ...placeCredential(input.use.scheme, scramble(text)).headers] }
    }),
}

async function ofRight(
  input: FaultInput,
  place: (text: string) => CredentialLines,
): Promise<CredentialLines | NotVerified> {
  const text = await input.right()
  return isNotVerified(text) ? text : place(text)
}

function linesOf({ use, tools }: FaultInput, place: 'query' | 'cookie' | 'header', text: string) {
  return otherNames(tools.document, use.scheme, place).map((name) => [name, text] as const)
}

function otherWord({ use, identity, tools: { document, profile } }: FaultInput): string {
  const isKey = use.scheme.type === 'apiKey'
  if (!isKey && schemeWord(use.scheme) !== 'Basic') return 'Basic'
  const bearers = Object.entries(document.securitySchemes).flatMap(([name, scheme]) => (isBearer(scheme) ? [name] : []))
  return isKey && bearers.some((name) => mayBeSameToken(profile, identity, use.name, name)) ? 'Basic' : 'Bearer'
}

function isBearer(scheme: SecurityScheme): boolean {
  return scheme.type !== 'apiKey' && scheme.type !== 'mutualTLS' && schemeWord(scheme) === 'Bearer'
}

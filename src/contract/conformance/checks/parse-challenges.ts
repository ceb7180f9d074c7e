/** One challenge of a `WWW-Authenticate` header. RFC 9110, 11.3. */
export interface Challenge {
  /** As it came; it is case-insensitive. */
  readonly scheme: string
  readonly token68?: string
  /** Names in lower case, in order; a name that comes twice is here twice. */
  readonly parameters: readonly (readonly [name: string, value: string])[]
}

export class ChallengeSyntaxError extends Error {
  override readonly name = 'ChallengeSyntaxError'
}

/**
 * Reads the value of a `WWW-Authenticate` header, which may hold several challenges, each with parameters that the same commas part
 * (RFC 9110, 11.6.1). Throws a `ChallengeSyntaxError` where it is not well-formed.
 */
export function parseChallenges(value: string): readonly Challenge[] {
  const challenges: Challenge[] = []
  const reader = createReader(value)
  // A list may have empty members (RFC 9110, 5.6.1.2).
  while ((reader.skip(/[ \t,]*/y), !reader.isAtEnd())) {
    const scheme = reader.take(token)
    if (scheme === undefined) throw reader.error('an authentication scheme')
    challenges.push(readChallenge(reader, scheme))
  }
  return challenges
}

const token = /[!#$%&'*+.^_`|~\w-]+/y
const quoted = /"(?:[^"\\]|\\.)*"/y
const token68 = /[\w.~+/-]+=*(?=[ \t]*(?:,|$))/y
const endOfMember = /[ \t]*(?:,|$)/y

type Reader = ReturnType<typeof createReader>

function readChallenge(reader: Reader, scheme: string): Challenge {
  const spaces = reader.take(/[ \t]+/y)
  if (reader.isAtEnd() || reader.looksAt(/,/y)) return { scheme, parameters: [] }
  if (spaces === undefined) throw reader.error('a space after the authentication scheme')
  if (!startsParameter(reader)) {
    const text = reader.take(token68)
    if (text === undefined) throw reader.error(`a parameter \`name=value\` of ${scheme}`)
    reader.skip(endOfMember)
    return { scheme, token68: text, parameters: [] }
  }
  const parameters: [string, string][] = []
  while (startsParameter(reader)) {
    parameters.push(readParameter(reader))
    if (!reader.looksAt(endOfMember)) throw reader.error('a comma between parameters')
    reader.skip(/[ \t,]*/y)
  }
  return { scheme, parameters }
}

/** After a comma, only `name =` goes on with the same challenge; `name` and a space begins another. `abc==` is a token68. */
function startsParameter(reader: Reader): boolean {
  return reader.looksAt(/[!#$%&'*+.^_`|~\w-]+[ \t]*=(?!=*[ \t]*(?:,|$))/y)
}

function readParameter(reader: Reader): [string, string] {
  const name = reader.take(token) ?? ''
  reader.skip(/[ \t]*=[ \t]*/y)
  const value = reader.take(quoted)
  if (value !== undefined) return [name.toLowerCase(), value.slice(1, -1).replaceAll(/\\(.)/g, '$1')]
  const word = reader.take(token)
  if (word === undefined) throw reader.error(`a token or a quoted string as ${name}`)
  return [name.toLowerCase(), word]
}

/** Reads a text from left to right by sticky expressions. */
function createReader(text: string) {
  let at = 0
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0]
  }
  return {
    isAtEnd: () => at >= text.length,
    looksAt: (pattern: RegExp) => match(pattern) !== undefined,
    take(pattern: RegExp) {
      const found = match(pattern)
      at += found?.length ?? 0
      return found
    },
    skip(pattern: RegExp) {
      at += match(pattern)?.length ?? 0
    },
    error: (wanted: string) => new ChallengeSyntaxError(`no ${wanted.replace(/^an? /, '')} at character ${at + 1}`),
  }
}

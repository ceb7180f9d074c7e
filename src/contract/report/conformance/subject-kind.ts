/**
 * What a finding's subject has in common with others of one cause: a server that ignores `maximum` does so for every parameter, and
 * one that takes expired tokens of a scheme does so at every operation. Subjects are written by the checks and the sources of cases.
 */
export function subjectKind(subject: string): string {
  for (const [pattern, kind] of kinds) {
    const match = pattern.exec(subject)
    if (match) return kind.replaceAll(/\$(\d)/g, (_, index: string) => match[Number(index)] ?? '')
  }
  return subject.replace(/ \/.*$/s, '')
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(path|query|header|cookie) parameter .+ (\S+)$/, '$1 parameter $2'],
  [/^body \/\S* (\S+)$/, 'body $1'],
  [/^response \S+ (\/\S*) (\S+)$/, 'response $2'],
  [/^response \S+ (\S+.*)$/, 'response $1'],
  [/^cookie \S+ (\S+)$/, 'cookie $1'],
  [/^method \S+$/, 'method'],
  [/^another user's /, "another user's"],
  [/^([^/:]+): /, '$1'],
]

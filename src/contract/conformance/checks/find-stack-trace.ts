/** What was found, and the line that shows it. */
export interface StackTrace {
  readonly what: string
  readonly text: string
}

/** The first sign of a stack trace, or of an error of a database, in a text for callers. */
export function findStackTrace(text: string): StackTrace | undefined {
  for (const [what, pattern] of signs) {
    const found = pattern.exec(text)
    if (found !== null) return { what, text: found[0] }
  }
  return undefined
}

/**
 * Each is a form that a runtime writes, file and line included where it has them: words like "error" or "exception" alone are prose.
 */
const signs: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'a stack trace of JavaScript',
    /\bat (?:async )?(?:[\w$.<>[\] ]{1,100} \()?(?:file:\/\/|node:|\/|[A-Z]:\\)[^\s()]{1,200}:\d+:\d+\)?/,
  ],
  [
    'a stack trace of Java',
    /\bat [\w$.]{3,200}\((?:[\w$]+\.(?:java|kt|scala|groovy):\d+|Native Method|Unknown Source)\)/,
  ],
  [
    'an exception of Java',
    /\b(?:javax?|jakarta|kotlin|org\.(?:springframework|hibernate|apache|postgresql)|com\.(?:mysql|sun|fasterxml|zaxxer))(?:\.[a-z]\w*){1,6}\.[A-Z]\w*(?:Exception|Error)\b/,
  ],
  ['a stack trace of Python', /Traceback \(most recent call last\)|\bFile "[^"\n]{1,200}\.py", line \d+/],
  ['a stack trace of .NET', /\bat [\w.`<>[\],+]{3,200}\([^()\n]{0,200}\) in [^\n]{1,200}:line \d+/],
  ['an exception of .NET', /\b(?:System|Microsoft)(?:\.[A-Z]\w*){0,6}\.[A-Z]\w*Exception\b/],
  [
    'an error of PHP',
    /(?:Fatal error|Parse error|Warning|Notice|Deprecated)(?:<\/b>)?: [^\n]{1,300}\.php(?:<\/b>)? on line (?:<b>)?\d+/,
  ],
  ['a stack trace of PHP', /#\d+ (?:\/|[A-Z]:\\)[^\s()]{1,200}\.php\(\d+\)/],
  ['a stack trace of Ruby', /\/[\w./@-]{1,200}\.rb:\d+:in [`']/],
  [
    'a stack trace of Go',
    /\bgoroutine \d+ \[[a-z ]+\]|\bpanic: runtime error\b|\/[\w./@-]{1,200}\.go:\d+ \+0x[\da-f]+/,
  ],
  ['a panic of Rust', /\bthread '[^'\n]{1,80}' (?:\(\d+\) )?panicked at\b/],
  ['a stack trace of Elixir', /\([\w-]+ \d+\.\d+[\w.-]*\) [\w./-]{1,200}\.exs?:\d+:/],
  [
    'an error of SQL',
    /\bYou have an error in your SQL syntax\b|\bORA-\d{5}:|\bSQLSTATE\[?\w{5}|\bSQLITE_(?:ERROR|CONSTRAINT|MISMATCH|RANGE)\b/,
  ],
  [
    'an error of SQL',
    /\b(?:UNIQUE|NOT NULL|CHECK|FOREIGN KEY) constraint failed\b|near "[^"\n]{0,80}": syntax error|\bno such (?:table|column): \w/,
  ],
  [
    'an error of SQL',
    /\bduplicate key value violates unique constraint\b|\bsyntax error at or near "|\b(?:relation|column) "[^"\n]{1,80}" (?:does not exist|of relation)/,
  ],
  [
    'an error of SQL',
    /\bUnclosed quotation mark after the character string\b|\bDuplicate entry '[^'\n]{0,200}' for key\b|\bER_(?:PARSE_ERROR|DUP_ENTRY|BAD_FIELD_ERROR)\b/,
  ],
  ['an error of MongoDB', /\bE11000 duplicate key error\b|\bMongo(?:Server|Network)?Error\b/],
  [
    'a path of the server',
    /(?:\/(?:home|usr|var|app|srv|opt|root|Users|workspace|tmp)\/[\w./@-]{1,200}|\b[A-Z]:\\[\w\\. -]{1,200})\.(?:[cm]?[jt]s|py|rb|php|java|go|cs|rs|exs?)(?::|\()\d+/,
  ],
]

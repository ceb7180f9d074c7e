/** A regular expression as far as a text can be made from it. */
export type PatternNode =
  | { readonly kind: 'text'; readonly text: string }
  /** One sign out of these. */
  | { readonly kind: 'class'; readonly signs: readonly string[] }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'alternatives'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly min: number; readonly max: number }

/**
 * Reads what patterns in API documents are made of: literals, classes, groups, alternatives, quantifiers, anchors. Undefined where
 * it does not know a part. Lookarounds are passed over: whether they are met is for the caller to try.
 */
export function parsePattern(pattern: string): PatternNode | undefined {
  const reader = { text: pattern, at: 0 }
  try {
    const read = alternatives(reader)
    return reader.at === pattern.length ? read : undefined
  } catch {
    return undefined
  }
}

interface Reader {
  readonly text: string
  at: number
}

const nothing: PatternNode = { kind: 'text', text: '' }

function alternatives(reader: Reader): PatternNode {
  const options = [sequence(reader)]
  while (reader.text[reader.at] === '|') {
    reader.at += 1
    options.push(sequence(reader))
  }
  const [only] = options
  return options.length === 1 && only !== undefined ? only : { kind: 'alternatives', options }
}

function sequence(reader: Reader): PatternNode {
  const items: PatternNode[] = []
  while (reader.at < reader.text.length && !'|)'.includes(reader.text[reader.at] ?? ''))
    items.push(quantified(atom(reader), reader))
  return { kind: 'sequence', items }
}

/** Enough for every bound that is exercised. */
const most = 10_000

function quantified(item: PatternNode, reader: Reader): PatternNode {
  const [found, least, , greatest] = /^(?:[?*+]|\{(\d+)(,(\d*))?\})[?+]?/.exec(reader.text.slice(reader.at)) ?? []
  if (found === undefined) return item
  reader.at += found.length
  if (least !== undefined) {
    const max = found.includes(',') ? greatestOf(greatest) : Number(least)
    return { kind: 'repeat', item, min: Math.min(Number(least), most), max }
  }
  const [sign] = found
  return { kind: 'repeat', item, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : most }
}

function greatestOf(written = ''): number {
  return written === '' ? most : Number(written)
}

function atom(reader: Reader): PatternNode {
  const sign = String.fromCodePoint(reader.text.codePointAt(reader.at) ?? 0)
  reader.at += sign.length
  switch (sign) {
    case '^':
    case '$':
      return nothing
    case '.':
      return ofClass('.')
    case '(':
      return group(reader)
    case '[':
      return characterClass(reader)
    case '\\':
      return escape(reader)
    default:
      return { kind: 'text', text: sign }
  }
}

function group(reader: Reader): PatternNode {
  const kind = /^\?(?::|<[A-Za-z]\w*>|<?[=!])/.exec(reader.text.slice(reader.at))?.[0] ?? ''
  reader.at += kind.length
  const inner = alternatives(reader)
  if (reader.text[reader.at] !== ')') throw new SyntaxError('an unclosed group')
  reader.at += 1
  return /[=!]$/.test(kind) ? nothing : inner
}

function characterClass(reader: Reader): PatternNode {
  const from = reader.at
  for (let at = from; at < reader.text.length; at += 1) {
    if (reader.text[at] === '\\') at += 1
    else if (reader.text[at] === ']') {
      reader.at = at + 1
      return ofClass(`[${reader.text.slice(from, at)}]`)
    }
  }
  throw new SyntaxError('an unclosed class')
}

const single: Readonly<Record<string, string>> = { b: '', B: '', t: '\t', n: '\n', r: '\r', f: '\f', v: '\v' }

function escape(reader: Reader): PatternNode {
  const rest = reader.text.slice(reader.at)
  const coded = /^(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(rest)
  if (coded !== null) {
    reader.at += coded[0].length
    return { kind: 'text', text: String.fromCodePoint(Number.parseInt(coded.slice(1).join(''), 16)) }
  }
  const classed = /^(?:[dDwWsS]|[pP]\{[^}]+\})/.exec(rest)?.[0]
  if (classed !== undefined) {
    reader.at += classed.length
    return ofClass(`\\${classed}`)
  }
  const sign = rest[0] ?? ''
  reader.at += sign.length
  const known = single[sign]
  if (known !== undefined) return { kind: 'text', text: known }
  if (/[A-Za-z0-9]/.test(sign)) throw new SyntaxError('an escape that is not known')
  return { kind: 'text', text: sign }
}

/** The plainest signs of a class, of different kinds. */
function ofClass(source: string): PatternNode {
  const allowed = new RegExp(`^${source}$`, 'u')
  const plain = 'aA1!zZ9-_.@/+: '.split('').filter((sign) => allowed.test(sign))
  const signs = plain.length > 0 ? plain : anySigns(allowed)
  if (signs.length === 0) throw new SyntaxError('an empty class')
  return { kind: 'class', signs }
}

function anySigns(allowed: RegExp): string[] {
  const found = Array.from({ length: 0x2ff }, (_, code) => String.fromCharCode(code + 0x20)).find((sign) =>
    allowed.test(sign),
  )
  return found === undefined ? [] : [found]
}

/** An element of an XML document. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** The text of the element itself, references resolved. */
  readonly text: string
}

const token = /<\?xml [^?]*\?>|<\/([\w-]+)>|<([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy

/** Reads the XML that our reports are made of, and throws wherever it is not well-formed (XML 1.0, 2.1). */
export function parseXml(xml: string): Element {
  const forbidden = /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml)
  if (forbidden) throw new Error(`not a character of XML at ${forbidden.index}`)
  const root = { name: '', attributes: {}, children: [] as Element[], text: '' }
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [root]
  token.lastIndex = 0
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex
    const match = token.exec(xml)
    const current = open.at(-1)
    if (match === null || current === undefined) throw new Error(`not well-formed at ${xml.slice(at, at + 60)}`)
    const [whole, closing, opening, attributes = '', selfClosing] = match
    if (closing !== undefined) {
      if (closing !== current.name) throw new Error(`</${closing}> ends <${current.name}>`)
      open.pop()
      open.at(-1)?.children.push(current)
    } else if (opening !== undefined) {
      const element = { name: opening, attributes: attributesOf(attributes), children: [], text: '' }
      if (selfClosing === '/') current.children.push(element)
      else open.push(element)
    } else if (!whole.startsWith('<?xml')) {
      if (open.length === 1 && whole.trim() !== '') throw new Error('text outside of the root')
      current.text += resolved(whole)
    } else if (at !== 0) throw new Error('an XML declaration that is not at the beginning')
  }
  const [only, second] = root.children
  if (open.length !== 1 || only === undefined || second !== undefined) throw new Error('not one root that is closed')
  return only
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, resolved(value)] as const,
  )
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`an attribute comes twice:${text}`)
  return Object.fromEntries(pairs)
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#10': '\n',
  '#13': '\r',
  '#9': '\t',
}

function resolved(text: string): string {
  return text.replaceAll(/&([^;]*;?)/g, (_, reference: string) => {
    const sign = reference.endsWith(';') ? entities[reference.slice(0, -1)] : undefined
    if (sign === undefined) throw new Error(`&${reference} is no reference`)
    return sign
  })
}

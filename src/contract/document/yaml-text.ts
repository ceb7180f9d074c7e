import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document as YamlDocument, type Node } from 'yaml'
import { pointerTokens } from './json-pointer.ts'
import type { Offset, Offsets } from './offsets.ts'

/** A text that is no YAML, with where it stops being some. */
export class YamlFault extends Error {
  override readonly name = 'YamlFault'
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** The value of a YAML text, as plain JSON: what has an alias is there once for each. Throws a `YamlFault`. */
export function parseYaml(text: string): unknown {
  const document = parse(text)
  const [fault] = document.errors
  if (fault !== undefined) throw new YamlFault(fault.message, fault.pos[0])
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases })
    // Parts that are shared would have one place only, and an upgrade of one would be an upgrade of all.
    return text.includes('*') ? asJson(value) : value
  } catch (error) {
    // Aliases that hold themselves, or multiply without end.
    throw new YamlFault(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error), 0)
  }
}

/** Where the parts of a YAML text begin. The text is parsed once more when the first is asked for: few runs ask. */
export function yamlOffsets(text: string): Offsets {
  let root: YamlDocument | undefined
  return (pointer) => {
    root ??= parse(text)
    return find(root, pointerTokens(pointer))
  }
}

/** How often one anchor may be used: documents do so hundreds of times, and the library would stop at a hundred. */
const mostAliases = 10_000

function parse(text: string): YamlDocument {
  return parseDocument(text, {
    // OpenAPI 3.1, 4.2: every key is a string, `200` as well. Merge keys are YAML 1.1, and in many documents.
    stringKeys: true,
    merge: true,
    prettyErrors: false,
    logLevel: 'error',
  })
}

function asJson(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown)
}

function find(document: YamlDocument, tokens: readonly string[]): Offset {
  let node: unknown = document.contents
  const start = startOf(node)
  let at: Offset = { key: start, value: start }
  for (const token of tokens) {
    const next = member(document, node, token)
    if (next === undefined) break
    at = next.at
    node = next.node
  }
  return at
}

function member(document: YamlDocument, held: unknown, token: string): { node: unknown; at: Offset } | undefined {
  const node = isAlias(held) ? held.resolve(document) : held
  if (isSeq(node)) {
    const item = node.items[Number(token)]
    return item === undefined ? undefined : { node: item, at: { key: startOf(item), value: startOf(item) } }
  }
  if (!isMap(node)) return undefined
  const pair = node.items.findLast(({ key }) => nameOf(key) === token)
  if (pair !== undefined) {
    const key = startOf(pair.key)
    return { node: pair.value, at: { key, value: isEmpty(pair.value) ? key : startOf(pair.value) } }
  }
  // What a merge key brings is written where its anchor is.
  for (const { key, value } of node.items) {
    if (nameOf(key) !== '<<') continue
    for (const merged of isSeq(value) ? value.items : [value]) {
      const found = member(document, merged, token)
      if (found !== undefined) return found
    }
  }
  return undefined
}

function nameOf(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined
}

/** Nothing is written after the colon. */
function isEmpty(node: unknown): boolean {
  return !isNode(node) || node.range?.[0] === node.range?.[1]
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value
}

import { readFile } from 'node:fs/promises'
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
} from 'yaml'
import { displayFile } from '../../document/display-file.ts'
import { ProfileError, profileProblem } from './profile-error.ts'
import type { ProfilePosition } from './profile.ts'
import { syntaxMessage } from './syntax-message.ts'

export type Path = readonly (string | number)[]

/** A YAML (or JSON) file of which every part knows its line. */
export interface YamlSource {
  /** As a person names it. */
  readonly file: string
  readonly text: string
  readonly tree: Document
  positionAt(offset: number): ProfilePosition
  /** Of a key, of a list's member, or of the value itself; of the nearest ancestor where there is no such part. */
  locate(path: Path, part?: 'key' | 'value'): ProfilePosition
}

/** Reads a file. One that is not there, or is no YAML, throws a `ProfileError`. */
export async function readYaml(path: string, what: string): Promise<YamlSource> {
  const file = displayFile(path)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const why = unreadable[code] ?? `cannot be read (${code})`
    throw new ProfileError([{ message: `${file}: ${why}; name ${what} by its path`, position: undefined }], {
      cause: error,
    })
  }
  return parseYaml(text, file)
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
}

export function parseYaml(original: string, file: string): YamlSource {
  const text = original.replace(/^\uFEFF/, '')
  const lines = new LineCounter()
  // The library's own pretty messages quote the line, in which a secret may be.
  const tree = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true, logLevel: 'error' })
  const positionAt = (offset: number): ProfilePosition => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  // One mistake in the syntax makes others that are none.
  const [error] = [...tree.errors, ...tree.warnings]
  if (error !== undefined)
    throw new ProfileError([profileProblem(positionAt(error.pos[0]), syntaxMessage(error, text))])
  const alias = wrongAlias(tree)
  if (alias !== undefined) throw new ProfileError([profileProblem(positionAt(alias.offset), alias.what)])
  return {
    file,
    text,
    tree,
    positionAt,
    locate: (path, part = 'key') => positionAt(offsetOf(tree, path, part)),
  }
}

/** More aliases than this are no profile, but a file that is made to grow. */
export const maxAliasCount = 100

/** An alias of nothing, of what it is in itself, or one too many. */
function wrongAlias(tree: Document): { readonly offset: number; readonly what: string } | undefined {
  let wrong: ReturnType<typeof wrongAlias>
  let count = 0
  visit(tree, {
    Alias(_, alias, ancestors) {
      const anchored = alias.resolve(tree)
      count += 1
      if (anchored !== undefined && !ancestors.includes(anchored) && count <= maxAliasCount) return undefined
      const what =
        anchored === undefined
          ? 'there is no anchor for this *: a text that begins with one needs quotes'
          : count > maxAliasCount
            ? 'this file has more * than a profile needs: write some of them out'
            : 'this * is within what it stands for: it would have no end'
      wrong = { offset: startOf(alias) ?? 0, what }
      return visit.BREAK
    },
  })
  return wrong
}

function offsetOf(tree: Document, path: Path, part: 'key' | 'value'): number {
  let node: unknown = tree.contents
  let offset = startOf(node) ?? 0
  for (const [index, step] of path.entries()) {
    const value = isAlias(node) ? node.resolve(tree) : node
    const last = index === path.length - 1
    if (isMap(value)) {
      const pair: Pair | undefined = value.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (pair === undefined) return offset
      node = pair.value
      offset = (last && part === 'value' ? startOf(node) : undefined) ?? startOf(pair.key) ?? offset
    } else if (isSeq(value)) {
      node = value.items[Number(step)]
      offset = startOf(node) ?? offset
    } else return offset
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

import { extname } from 'node:path'
import { displayFile } from './display-file.ts'
import type { SourcePosition } from './document.ts'
import { DocumentError } from './document-error.ts'
import { jsonOffsets } from './json-offsets.ts'
import { lineFinder, type Offset, type Offsets } from './offsets.ts'
import { isUrl, type SourceText } from './read-text.ts'

/** A file or URL that (a part of) a document was read from. */
export interface SourceFile {
  /** The absolute path, or the URL. */
  readonly ref: string
  readonly value: unknown
  /** Where the key of a part is written, or its value; of its nearest ancestor where the file does not have the part. */
  readonly position: (pointer: string, of?: keyof Offset) => SourcePosition
}

/** Reads JSON or YAML; a file that is neither by its name and type is the text that it holds. Throws `not-parsable`. */
export async function parseSource(source: SourceText, isRoot: boolean): Promise<SourceFile> {
  const file = displayFile(source.ref)
  const { text } = source
  const lineOf = lineFinder(text)
  const sourceFile = (value: unknown, createOffsets: (text: string) => Offsets): SourceFile => {
    let offsets: Offsets | undefined
    return {
      ref: source.ref,
      value,
      position(pointer, of = 'key') {
        offsets ??= createOffsets(text)
        return { file, ...lineOf(offsets(pointer)[of]) }
      },
    }
  }

  if (!isRoot && !isDocument(source)) return sourceFile(text, () => () => ({ key: 0, value: 0 }))
  const json = parseJson(text)
  if (json !== undefined) return sourceFile(json, jsonOffsets)

  // Reading JSON needs no YAML parser, which takes longer to load than most documents to read.
  const { YamlFault, parseYaml, yamlOffsets } = await import('./yaml-text.ts')
  try {
    return sourceFile(parseYaml(text), yamlOffsets)
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error
    const what = `is neither YAML nor JSON: ${error.message}`
    throw new DocumentError('not-parsable', { file, ...lineOf(error.offset) }, what, { cause: error })
  }
}

function isDocument({ ref, mediaType = '' }: SourceText): boolean {
  const extension = extname(isUrl(ref) ? new URL(ref).pathname : ref).toLowerCase()
  return ['.yaml', '.yml', '.json'].includes(extension) || /json|yaml|openapi/.test(mediaType)
}

/** Undefined where it is no JSON: YAML in flow style may also begin with a brace, and its parser tells what is wrong. */
function parseJson(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

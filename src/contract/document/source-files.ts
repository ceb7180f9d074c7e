import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DocumentError } from './document-error.ts'
import { isUrl, readText, type SourceText } from './read-text.ts'
import { parseSource, type SourceFile } from './source-file.ts'

/** The files that a document is made of, each read once. */
export interface SourceFiles {
  /** What the caller named: a path, an http(s) or `file:` URL, or the document itself. */
  root(named: string | object): Promise<SourceFile>
  /** The file that a reference in another one names, without its fragment. */
  referred(from: SourceFile, uri: string): Promise<SourceFile>
}

export function createSourceFiles(send: typeof fetch): SourceFiles {
  const files = new Map<string, Promise<SourceFile>>()
  const once = (ref: string, read: () => Promise<SourceText>, isRoot: boolean) => {
    const known = files.get(ref)
    if (known !== undefined) return known
    const file = read().then((source) => parseSource(source, isRoot))
    files.set(ref, file)
    return file
  }

  return {
    root(named) {
      if (typeof named !== 'string') {
        // An object is read as the JSON that it would be written as, so that it has lines too.
        const ref = resolve('document.json')
        return once(ref, () => Promise.resolve({ ref, text: textOf(named) }), true)
      }
      const ref = isUrl(named) ? named : named.startsWith('file:') ? pathOfUrl(named) : resolve(named)
      return once(ref, () => readText(ref, send), true)
    },
    async referred(from, uri) {
      const [ref, decoded] = placesOf(from.ref, uri)
      const file = once(ref, () => readText(ref, send), false)
      if (decoded === undefined) return file
      return file.catch((error: unknown) => {
        if (!(error instanceof DocumentError) || error.code !== 'not-found') throw error
        return once(decoded, () => readText(decoded, send), false)
      })
    },
  }
}

/** A reference is a URI reference (RFC 3986), `My%20Key.yaml`; a name with a percent sign of its own is found as well. */
function placesOf(base: string, uri: string): [ref: string, decoded?: string] {
  if (isUrl(uri)) return [uri]
  if (isUrl(base)) {
    const url = new URL(uri, base)
    if (isUrl(url.href)) return [url.href]
    throw new DocumentError('unreadable', uri, 'a document of the web cannot refer to what is not of the web')
  }
  if (uri.startsWith('file:')) return [pathOfUrl(uri)]
  const ref = resolve(dirname(base), uri)
  if (!uri.includes('%')) return [ref]
  try {
    return [ref, resolve(dirname(base), decodeURIComponent(uri))]
  } catch {
    return [ref]
  }
}

function pathOfUrl(url: string): string {
  try {
    return fileURLToPath(url)
  } catch (error) {
    const what = 'names no file of this machine; name the document by its path'
    throw new DocumentError('not-found', url, what, { cause: error })
  }
}

function textOf(named: object): string {
  try {
    return JSON.stringify(named, null, 2)
  } catch (error) {
    const what = 'the object is not JSON: pass it with its $refs, not dereferenced'
    throw new DocumentError('not-parsable', 'document', what, { cause: error })
  }
}

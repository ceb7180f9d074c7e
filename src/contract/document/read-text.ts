import { readFile, stat } from 'node:fs/promises'
import { DocumentError } from './document-error.ts'
import { displayFile } from './display-file.ts'

/** A server that accepts the connection and says nothing must not hang a run. */
const timeout = 30_000

/** What a file or a URL holds. */
export interface SourceText {
  /** The absolute path of a file, or a URL. */
  readonly ref: string
  readonly text: string
  /** As a server calls it. */
  readonly mediaType?: string | undefined
}

export function isUrl(ref: string): boolean {
  return /^https?:\/\//i.test(ref)
}

/** Reads a file by its absolute path, or a URL. Throws a `DocumentError` that says what to do. */
export function readText(ref: string, send: typeof fetch): Promise<SourceText> {
  return isUrl(ref) ? load(ref, send) : read(ref)
}

async function load(url: string, send: typeof fetch): Promise<SourceText> {
  const unreachable = (error: unknown): never => {
    const what = `cannot be reached (${reasonOf(error)}); check the address and the network`
    throw new DocumentError('unreachable', url, what, { cause: error })
  }
  const response = await send(url, { signal: AbortSignal.timeout(timeout) }).catch(unreachable)
  // The connection may also break after the head of the answer.
  const text = await response.text().catch(unreachable)
  if (!response.ok) {
    throw new DocumentError('unreachable', url, `answers ${response.status}; check the address`)
  }
  // A login page must not be taken for a document.
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    const advice = 'name the address of the document itself, not of the page that shows it'
    throw new DocumentError('not-openapi', url, `answers a web page, not an OpenAPI document; ${advice}`)
  }
  return { ref: url, text, mediaType: response.headers.get('content-type') ?? undefined }
}

async function read(file: string): Promise<SourceText> {
  const where = displayFile(file)
  try {
    if ((await stat(file)).isDirectory()) {
      throw new DocumentError('unreadable', where, 'is a directory; name the OpenAPI document in it')
    }
    const text = await readFile(file, 'utf8')
    return { ref: file, text: text.startsWith('\uFEFF') ? text.slice(1) : text }
  } catch (error) {
    if (error instanceof DocumentError) throw error
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new DocumentError('not-found', where, 'no such file; name an OpenAPI document by its path or http(s) URL', {
        cause: error,
      })
    }
    throw new DocumentError('unreadable', where, `cannot be read (${code ?? reasonOf(error)})`, { cause: error })
  }
}

/** Why a fetch failed: undici keeps the reason in `cause`, and an AggregateError there has only a code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no answer in ${timeout / 1000} seconds`
  return codeOf(error.cause) ?? codeOf(error) ?? (error.cause instanceof Error ? error.cause.message : error.message)
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { SourcePosition } from '../document/document.ts'
import { isUrl } from '../document/read-text.ts'

export interface PlainErrorOptions {
  /** Where it is written: reporters show the lines, and editors and GitHub mark them. */
  readonly position?: SourcePosition | undefined
  /** Lines that have one are not shown. */
  readonly hasSecret?: (text: string) => boolean
}

/**
 * An error without a stack of ours, which says nothing to whoever reads it. Its one frame is the place in the document or the profile
 * that it is about: vitest shows what stands there.
 */
export function plainError(name: string, text: string, { position, hasSecret = never }: PlainErrorOptions = {}): Error {
  // A line of an answer that looks like a frame, from a server that shows its stack, would be taken for one.
  const error = new Error(text.replaceAll(/^(\s*)at /gm, '$1| at '))
  error.name = name
  error.stack = `${name}: ${error.message}${position === undefined ? '' : frame(position, hasSecret)}`
  return error
}

function frame({ file, line, column }: SourcePosition, hasSecret: (text: string) => boolean): string {
  if (file === '' || isUrl(file)) return ''
  const path = resolve(file)
  return showsSecret(path, line, hasSecret) ? '' : `\n    at ${path}:${line}:${column}`
}

/** Vitest shows two lines before and after; a password can stand there as an example. */
const shownAround = 2

function showsSecret(path: string, line: number, hasSecret: (text: string) => boolean): boolean {
  if (hasSecret === never) return false
  try {
    const lines = readFileSync(path, 'utf8').split('\n')
    const shown = lines.slice(Math.max(0, line - 1 - shownAround), line + shownAround)
    return hasSecret(shown.join('\n'))
  } catch {
    // What cannot be read now cannot be looked through, and is not to be shown.
    return true
  }
}

function never(): boolean {
  return false
}

import { writeFile } from 'node:fs/promises'
import { initProfile } from '../conformance/profile/init-profile.ts'
import { bundledDescription } from '../description/bundled-description.ts'
import { loadDocument } from '../document/load-document.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export interface InitArguments {
  /** A file or a URL; the bundled description of DocSpace without it. */
  readonly spec?: string
  /** The file to write, which must not be there yet; on standard output without it. */
  readonly output?: string
}

/** Runs `init`: writes a profile for a document, and says what to do with it where no program reads it. */
export async function initCommand({ spec, output }: InitArguments, terminal: Terminal): Promise<number> {
  const document =
    spec === undefined
      ? await bundledDescription(undefined, { lint: false })
      : await loadDocument(spec, { lint: false })
  const profile = initProfile(document)
  if (output === undefined) terminal.out(profile)
  else await writeNew(output, profile)
  const open = profile.split('\n').filter((line) => /^\s*# TODO /.test(line)).length
  const todo =
    open === 0 ? 'nothing is left to fill in' : `${open} ${open === 1 ? 'place is' : 'places are'} marked TODO`
  const file = output ?? 'auth.yaml'
  terminal.err(
    [
      `Profile of ${document.title || document.source}: ${document.operations.length} operations; ${todo}.`,
      `Next: set the variables that it names, then docspace-contract verify URL${spec === undefined ? '' : ` --spec ${spec}`} --profile ${file}`,
      '',
    ].join('\n'),
  )
  return 0
}

/** A profile that somebody has filled in is not written over. */
async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(`--output ${file}: ${reasons[code] ?? `cannot be written (${code})`}`)
  }
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'is already there, and may have been filled in; name another file, or remove it first',
  ENOENT: 'its directory does not exist; create it first',
  ENOTDIR: 'its directory does not exist; create it first',
  EISDIR: 'is a directory; name a file',
  EACCES: 'permission denied; name a place that you may write to',
}

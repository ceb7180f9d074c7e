import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from './usage-error.ts'

/** A report file that is either not there, or whole. */
export interface ReportFile {
  write(text: string): Promise<void>
}

/** Makes sure, before a run, that the report can be written after it. Throws a `UsageError` where it cannot. */
export async function openReportFile(path: string): Promise<ReportFile> {
  const existing = await stat(path).catch(() => undefined)
  if (existing?.isDirectory()) throw unwritable(path, 'it is a directory; name a file')
  // A device or a pipe (`/dev/stdout`) is written to: whoever may replace it, the superuser, must not.
  if (existing && !existing.isFile()) return { write: (text) => writeInto(path, text) }
  // A link stays one, and what it leads to is replaced.
  const file = existing ? await realpath(path) : resolve(path)
  const directory = dirname(file)
  const parent = await stat(directory).catch(() => undefined)
  if (parent === undefined) throw unwritable(path, `the directory ${dirname(path)} does not exist; create it first`)
  if (!parent.isDirectory()) throw unwritable(path, `${dirname(path)} is not a directory`)
  const temporary = join(directory, `.${basename(file)}.${process.pid}.tmp`)
  try {
    // Permissions alone do not tell on every file system; only writing does.
    await writeFile(temporary, '')
    if (existing) await access(file, constants.W_OK)
  } catch (error) {
    throw unwritable(path, `${reason(error)}; name a place that you may write to`)
  } finally {
    await rm(temporary, { force: true })
  }
  return { write: (text) => replace(path, file, temporary, text) }
}

async function writeInto(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (error) {
    throw unwritable(path, reason(error))
  }
}

async function replace(path: string, file: string, temporary: string, text: string): Promise<void> {
  try {
    await writeFile(temporary, text)
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw unwritable(path, reason(error))
  }
}

function unwritable(path: string, why: string): UsageError {
  return new UsageError(`--report: cannot write ${path}: ${why}`)
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'EROFS') return 'the file system is read-only'
  if (code === 'ENOSPC') return 'no space is left'
  return typeof code === 'string' ? code : String(error)
}

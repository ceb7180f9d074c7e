import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The absolute path of a file that is named by a path, from the working directory, or by a `file:` URL. */
export function pathOf(file: string): string {
  return file.startsWith('file:') ? fileURLToPath(file) : resolve(file)
}

import { isAbsolute, relative } from 'node:path'

/** A file as a person names it: relative where it is below the working directory; a URL stays what it is. */
export function displayFile(file: string): string {
  if (!isAbsolute(file)) return file
  const path = relative(process.cwd(), file)
  return path === '' || path.startsWith('..') || isAbsolute(path) ? file : path
}

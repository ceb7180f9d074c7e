import type { Document } from '../document/document.ts'
import { loadDocument, type LoadOptions } from '../document/load-document.ts'

export type DescribedRelease = '3.6' | '3.7'

/**
 * The description of DocSpace that comes with this package, of the newest release unless told. It is part of the program, and
 * read as the JSON that it was generated as, so that its lines are those of the file.
 */
export async function bundledDescription(
  release: DescribedRelease = '3.7',
  options: LoadOptions = {},
): Promise<Document> {
  // What the description is called in messages: the file in the repository that it is a copy of.
  const file = `generated/docspace-${release}.json`
  const document = await loadDocument(await descriptionOf(release), options)
  return {
    ...document,
    source: file,
    problems: document.problems.map((problem) => ({ ...problem, position: { ...problem.position, file } })),
    locate: (pointer) => ({ ...document.locate(pointer), file }),
  }
}

/** Each is loaded only when it is asked for: it is half a megabyte. */
async function descriptionOf(release: DescribedRelease): Promise<object> {
  const module =
    release === '3.7'
      ? await import('../../../generated/docspace-3.7.json', { with: { type: 'json' } })
      : await import('../../../generated/docspace-3.6.json', { with: { type: 'json' } })
  return module.default
}

import description from '../../../generated/docspace-3.7.json' with { type: 'json' }
import type { Document } from '../document/document.ts'
import { loadDocument } from '../document/load-document.ts'

/** What the bundled description is called in messages: the file in the repository that it is a copy of. */
const file = 'generated/docspace-3.7.json'

/**
 * The description of DocSpace 3.7 that comes with this package. It is part of the program, and read as the JSON that it was
 * generated as, so that its lines are those of the file.
 */
export async function bundledDescription(): Promise<Document> {
  const document = await loadDocument(description)
  return {
    ...document,
    source: file,
    problems: document.problems.map((problem) => ({ ...problem, position: { ...problem.position, file } })),
    locate: (pointer) => ({ ...document.locate(pointer), file }),
  }
}

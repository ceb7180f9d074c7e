import { join } from 'node:path'
import type { Document } from './document.ts'
import { DocumentError } from './document-error.ts'
import { followRef } from './follow-ref.ts'
import { valueAt } from './json-pointer.ts'
import { loadDocument } from './load-document.ts'
import { testDocument, testFiles, testOperation } from './test-files.ts'

/** For tests: reads these files without a linter, the first of which is the document. */
export async function readFiles(
  files: Readonly<Record<string, string | object>>,
): Promise<Document & { readonly directory: string }> {
  const directory = await testFiles(files)
  const document = await loadDocument(join(directory, Object.keys(files)[0] ?? ''), { lint: false })
  return { ...document, directory }
}

/** For tests: why these files cannot be read. */
export async function refusalOf(files: Readonly<Record<string, string | object>>): Promise<DocumentError> {
  const error = await readFiles(files).catch((reason: unknown) => reason)
  if (!(error instanceof DocumentError)) throw new Error('the document was read', { cause: error })
  return error
}

/** For tests: what a pointer leads to, through all references. */
export function at({ bundled }: Document, pointer: string): unknown {
  return followRef(bundled, valueAt(bundled, pointer), pointer).value
}

/** For tests: a document with one operation, whose answer has this schema. */
export function answering(schema: unknown, parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return testDocument({ paths: { '/keys': { get: testOperation(schema) } }, ...parts })
}

/** For tests: where `answering` puts its schema. */
export const answer = '/paths/~1keys/get/responses/200/content/application~1json/schema'

import type { Document } from '../document/document.ts'
import { childPointer, isRecord } from '../document/json-pointer.ts'

/** The files that a document is written in, the first one first. */
export function documentFiles(document: Document): readonly string[] {
  return [...new Set(places(document).map((pointer) => document.locate(pointer).file))]
}

/** What can come from a file of its own: what an operation is made of, and everything under `components`. */
function places({ operations, bundled }: Document): readonly string[] {
  const components = isRecord(bundled.components) ? bundled.components : {}
  const shared = Object.entries(components).flatMap(([section, members]) =>
    isRecord(members) ? Object.keys(members).map((name) => childPointer('/components', section, name)) : [],
  )
  const ofOperations = operations.flatMap(({ pointer, parameters, requestBody, responses }) => [
    pointer,
    ...[...parameters, ...responses, ...(requestBody?.content ?? [])].map((part) => part.pointer),
  ])
  return ['', ...ofOperations, ...shared]
}

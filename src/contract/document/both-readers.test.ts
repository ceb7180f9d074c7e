import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Document } from './document.ts'
import { childPointer, isRecord } from './json-pointer.ts'
import { loadDocument } from './load-document.ts'

/**
 * A document is read in two ways: with Redocly, and without. Every document of this repository must be the same in both: the
 * same operations, the same bundle, and each part of it in the same place.
 */
const repository = fileURLToPath(new URL('../../..', import.meta.url))
const documents = readdirSync(repository, { recursive: true, encoding: 'utf8' })
  .filter((file) => !/(?:^|\/)(?:node_modules|dist|\.[^/]*)\//.test(file) && /\.(?:json|ya?ml)$/.test(file))
  .filter((file) =>
    /^\s*\{?\s*"?openapi"?\s*:\s*["']?3\./m.test(readFileSync(join(repository, file), 'utf8').slice(0, 500)),
  )
  .sort()

test('there are documents to compare', () => {
  expect(documents).toContain('openapi/openapi.yaml')
  expect(documents.length).toBeGreaterThan(7)
})

test.each(documents)('%s is the same for both readers', async (file) => {
  const [linted, read] = await Promise.all([
    loadDocument(join(repository, file)),
    loadDocument(join(repository, file), { lint: false }),
  ])
  expect(read.operations).toEqual(linted.operations)
  expect(read.securitySchemes).toEqual(linted.securitySchemes)
  expect(read.bundled).toEqual(linted.bundled)
  const { source, title, version, openapi } = linted
  expect(read).toMatchObject({ source, title, version, openapi, problems: [] })
  // What an alias stands for Redocly places at the anchor, this package at the alias.
  if (!hasAliases(file)) expect(positions(read)).toEqual(positions(linted))
})

function hasAliases(file: string): boolean {
  return /[:[,] *\*\w/.test(readFileSync(join(repository, file), 'utf8'))
}

/** The place of every part of a document, by its pointer. */
function positions(document: Document): Record<string, string> {
  const found: Record<string, string> = {}
  const visit = (value: unknown, pointer: string) => {
    const { file, line, column } = document.locate(pointer)
    found[pointer] = `${file}:${line}:${column}`
    if (!isRecord(value) && !Array.isArray(value)) return
    for (const [key, member] of Object.entries(value)) {
      // Redocly skips a step that has no name.
      if (key !== '') visit(member, childPointer(pointer, key))
    }
  }
  visit(document.bundled, '')
  return found
}

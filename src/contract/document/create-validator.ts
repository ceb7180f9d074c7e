import type { Document } from './document.ts'
import type { SchemaCheck, Validator } from './validator.ts'

export async function createValidator(document: Document): Promise<Validator> {
  const { createAjvValidator } = await import('./ajv-validator.ts')
  return createAjvValidator(document)
}

/** Whether every schema of the document compiles: one that does not would judge nothing, silently, in most tools. */
export async function compileSchemas(document: Document): Promise<SchemaCheck> {
  return (await createValidator(document)).compileAll()
}

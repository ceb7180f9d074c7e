import type { Document, Operation } from '../../../document/document.ts'
import { pathWords } from './operation-facts.ts'

/** What a policy would be about, as the document's paths suggest it. */
export interface SuggestedPolicy {
  /** On one thing that somebody has made. */
  readonly owner: readonly string[]
  /** Looks like an administrator's. */
  readonly admin: readonly string[]
}

export function suggestPolicy(document: Document): SuggestedPolicy {
  const secured = document.operations.filter(({ security }) => security.every((alternative) => alternative.length > 0))
  const admin = secured.filter(looksLikeAdmin)
  const owner = secured.filter((operation) => !admin.includes(operation) && isOnOneThing(document, operation))
  return { owner: owner.map(({ id }) => id), admin: admin.map(({ id }) => id) }
}

function looksLikeAdmin(operation: Operation): boolean {
  const tags: readonly unknown[] = Array.isArray(operation.raw.tags) ? operation.raw.tags : []
  const all = [
    ...pathWords(operation),
    ...tags.flatMap((tag) => (typeof tag === 'string' ? tag.toLowerCase().split(/\W+/) : [])),
  ]
  return all.some((word) =>
    /^(?:admin|admins|administration|administrator|tenants?|audit|impersonate|superuser)$/.test(word),
  )
}

/** Below a collection that things can be added to: they belong to whoever has. */
function isOnOneThing({ operations }: Document, { path }: Operation): boolean {
  const collection = /^(.*)\/\{[^}]*\}/.exec(path)?.[1]
  return operations.some(
    (one) => one.method === 'POST' && one.path === collection && one.security.every((way) => way.length > 0),
  )
}

/** Path parameters that no operation makes or lists, and that the document has no value for. */
export function unknownValues(document: Document): readonly { readonly name: string; readonly operation: string }[] {
  const found = new Map<string, string>()
  for (const operation of document.operations) {
    for (const parameter of operation.parameters) {
      if (parameter.in !== 'path' || parameter.example !== undefined || hasValue(parameter.schema)) continue
      const collection = operation.path.slice(0, operation.path.indexOf(`{${parameter.name}}`)).replace(/\/$/, '')
      const source = document.operations.some(
        ({ method, path }) => path === collection && (method === 'POST' || method === 'GET'),
      )
      if (!source && !found.has(parameter.name)) found.set(parameter.name, operation.id)
    }
  }
  return [...found].map(([name, operation]) => ({ name, operation }))
}

function hasValue(schema: Operation['parameters'][number]['schema']): boolean {
  return typeof schema === 'object' && ['const', 'default', 'enum', 'examples', 'example'].some((key) => key in schema)
}

/** Operations that end other sessions, or change the account that the run leans on. */
export function disruptive(document: Document): readonly string[] {
  return document.operations
    .filter((operation) => {
      const plain = pathWords(operation).join('')
      if (/(?:log|sign)outall|changepassword|resetpassword|deactivate|(?:delete|close)account/.test(plain)) return true
      return operation.method === 'DELETE' && /\/(?:me|@?self|account|profile)$/.test(operation.path)
    })
    .map(({ id }) => id)
}

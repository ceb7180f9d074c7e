import { identifiesItself } from '../apply-authorization.ts'
import { textOf } from '../fields.ts'
import { has } from '../has.ts'
import type { Middleware } from '../middleware.ts'
import { lackingScope } from './lacking-scope.ts'
import { missingScope } from './missing-scope.ts'

/**
 * A middleware that knows what the client's credential is allowed and throws CredentialError 'missing-scope', with
 * `scope` the least that would do, before the portal answers 403 without a word. For the permissions of a key
 * (`(await inspectKey(portal)).permissions`) or the scopes of an OAuth token. By the rules of `missingScope`; a call
 * that carries a credential of its own is left alone.
 */
export function scopePreflight(permissions: readonly string[]): Middleware {
  const granted = [...permissions]
  return {
    onRequest({ request: { method, headers }, path, params }) {
      if (identifiesItself(headers)) return
      const scopes = missingScope({ method, path: filled(path, params.path), permissions: granted })
      if (scopes) throw lackingScope(`${method} ${path}`, scopes)
    },
  }
}

/** People are found by id or as `@self`, and the scope depends on which. */
function filled(path: string, values: unknown): string {
  return path.replace(/\{([^{}]+)\}/g, (template, name: string) =>
    has(values, name) ? textOf(values[name]) : template,
  )
}

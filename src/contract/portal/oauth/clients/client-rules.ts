import type { Release } from '../../state/portal-state.ts'
import { scopes as allScopes } from '../scopes.ts'
import type { ClientBody } from './client-body.ts'
import type { FieldProblem } from './client-problem.ts'

/** What is wrong with a client that is to be registered; empty where nothing is (oauth 6). */
export function creationProblems(body: ClientBody): readonly FieldProblem[] {
  return [
    ...nameProblems(body.text('name')),
    ...descriptionProblems(body.text('description')),
    ...logoProblems(body.text('logo'), 256_000),
    ...['website_url', 'terms_url', 'policy_url', 'logout_redirect_uri'].flatMap((field) =>
      addressProblems(field, body.text(field)),
    ),
    ...uriProblems('redirect_uris', body.texts('redirect_uris')),
    ...uriProblems('allowed_origins', body.texts('allowed_origins')),
    ...((body.texts('scopes') ?? []).length === 0 ? [empty('scopes')] : []),
  ]
}

/** What is wrong with a change of a client (oauth 6); 3.6 takes any name that is not blank. */
export function updateProblems(body: ClientBody, release: Release): readonly FieldProblem[] {
  const name = body.text('name')
  const anyName = release === '3.6' && name !== undefined && name.trim() !== ''
  return [
    ...(anyName ? [] : nameProblems(name)),
    ...descriptionProblems(body.text('description')),
    ...logoProblems(body.text('logo'), Infinity),
    ...uriProblems('allowed_origins', body.texts('allowed_origins')),
  ]
}

export function unknownScopes(body: ClientBody): readonly string[] {
  return (body.texts('scopes') ?? []).filter((name) => !allScopes.some((scope) => scope.name === name))
}

function empty(field: string): FieldProblem {
  return { field, code: 'EmptyFieldError', message: `${words(field)} must not be empty` }
}

function nameProblems(name = ''): FieldProblem[] {
  if (name.trim() === '') return [empty('name')]
  if (name.length >= 3 && name.length <= 256) return []
  return [{ field: 'name', code: 'ErrorName', message: 'client name must have 3 to 256 characters' }]
}

function descriptionProblems(description = ''): FieldProblem[] {
  if (description.length <= 255) return []
  return [{ field: 'description', code: 'ErrorName', message: 'client description must have at most 255 characters' }]
}

/** A picture as a data URI; how large it may be when decoded is not checked by a change. */
function logoProblems(logo = '', largest: number): FieldProblem[] {
  if (logo.trim() === '') return [empty('logo')]
  const data = /^data:image\/(?:png|jpeg|jpg|svg\+xml);base64,(.+)/s.exec(logo)?.[1]
  const good = data !== undefined && logo.length <= 2_000_000 && Buffer.byteLength(data, 'base64') <= largest
  return good
    ? []
    : [{ field: 'logo', code: 'ErrorPattern', message: 'client logo is expected to be a picture as a data URI' }]
}

/** http or https with a dotted host or an IPv4 address: no `localhost`, no address without scheme. */
function addressProblems(field: string, address = ''): FieldProblem[] {
  if (address.trim() === '') return [empty(field)]
  const url = URL.canParse(address) ? new URL(address) : undefined
  const good = url !== undefined && /^https?:\/\//i.test(address) && /^[^.]+(?:\.[^.]+)+$/.test(url.hostname)
  return good
    ? []
    : [{ field, code: 'ErrorWrongURL', message: `${words(field)} is expected to be an address on the web` }]
}

/** One to twelve of `http`, `https` or `claude` (oauth 8.3). */
function uriProblems(field: string, uris: readonly string[] = []): FieldProblem[] {
  if (uris.length === 0) return [empty(field)]
  const good = uris.length <= 12 && uris.every((uri) => /^(?:https?|claude):/.test(uri) && URL.canParse(uri))
  return good ? [] : [{ field, code: 'ErrorWrongURL', message: `${words(field)} are expected to be 1 to 12 addresses` }]
}

function words(field: string): string {
  return `client ${field.replaceAll('_', ' ')}`
}

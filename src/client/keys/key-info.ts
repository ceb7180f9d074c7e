import type { components } from '../../../generated/schema.d.ts'
import { CredentialError } from '../errors/credential-error.ts'
import { has } from '../has.ts'
import { apiDateTime } from './api-date-time.ts'
import { asGranted, type ApiKeyPermission, type ApiKeyPermissions } from './api-key-permission.ts'

/** What a portal tells about a key: everything but the key. */
export interface KeyInfo {
  readonly id: string
  /** Need not be unique. */
  readonly name: string
  /** The last four characters of the key. */
  readonly postfix: string
  /** `['*']` for everything, however the portal says it: by no list, an empty one, or one with `*` in it (portal 6). */
  readonly permissions: ApiKeyPermissions
  readonly isActive: boolean
  readonly createdAt: Date
  /** The user as whom the key acts (portal 6). */
  readonly createdBy: { readonly id: string; readonly displayName?: string | undefined }
  /** Undefined where it never expires. */
  readonly expiresAt?: Date | undefined
  /** Undefined where it was never used. */
  readonly lastUsed?: Date | undefined
}

type Unread<T> = { readonly [Member in keyof T]?: unknown }

/**
 * Reads a key as it was answered, which a portal of another release may do in another way.
 * @throws CredentialError 'unexpected-answer' where a member is missing or has another form: an end that is not
 * understood must not become a key that never expires
 */
export function keyInfo(answered: unknown): KeyInfo {
  const key: Unread<components['schemas']['ApiKey']> = membersOf(answered)
  const permissions = key.permissions ?? []
  const creator: Unread<components['schemas']['Employee']> = membersOf(key.createBy)
  return {
    id: text(key.id),
    name: text(key.name),
    postfix: text(key.keyPostfix),
    permissions: asGranted(isList(permissions) ? permissions : fail()),
    isActive: key.isActive !== false,
    createdAt: moment(key.createOn),
    createdBy: { id: text(creator.id), displayName: text(creator.displayName) },
    ...optional('expiresAt', key.expiresAt),
    ...optional('lastUsed', key.lastUsed),
  }
}

/** What the envelope of a success holds (portal 1.1). */
export function responseOf(envelope: unknown): unknown {
  return has(envelope, 'response') ? envelope.response : undefined
}

/** The error for an answer in which something is not to be found. */
export function unexpected(what: string): CredentialError {
  return new CredentialError('unexpected-answer', `The portal's answer does not hold ${what} as DocSpace writes it.`)
}

function fail(): never {
  throw unexpected('a key')
}

function membersOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : fail()
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : fail()
}

function moment(value: unknown): Date {
  return apiDateTime(value) ?? fail()
}

function optional(name: 'expiresAt' | 'lastUsed', value: unknown): Partial<KeyInfo> {
  return (value ?? undefined) === undefined ? {} : { [name]: moment(value) }
}

/** Names that are new to this package pass: what they open, the portal knows. */
function isList(value: unknown): value is readonly ApiKeyPermission[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

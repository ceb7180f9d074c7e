import type { StoredCredential } from '../../store/credential-store.ts'

/** What is in the file: an entry per key. Entries are checked when they are asked for, and kept as they are when others change. */
export type CredentialFile = Map<string, unknown>

/** Why it cannot be used, to be said after what it is about. */
export interface Unfit {
  readonly problem: string
}

/** `{ "version": 1, "credentials": { "<key>": { … } } }`. */
export function parseCredentialFile(text: string): CredentialFile | Unfit {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    // Without its cause: what the parser says quotes the text.
    return { problem: 'is not valid JSON' }
  }
  if (!isObject(content) || !('version' in content) || !('credentials' in content) || !isObject(content.credentials)) {
    return { problem: 'is not a credential store' }
  }
  if (content.version !== 1) return { problem: 'is of another version than 1, which is the one known here' }
  return new Map(Object.entries(content.credentials))
}

export function printCredentialFile(credentials: CredentialFile): string {
  return `${JSON.stringify({ version: 1, credentials: Object.fromEntries(credentials) }, undefined, 2)}\n`
}

/**
 * The members of a credential that are known, checked; others are left out. What a member holds is never in the problem.
 */
export function checkCredential(entry: unknown): StoredCredential | Unfit {
  if (!isObject(entry)) return { problem: 'that is not an object' }
  const members: Readonly<Record<string, unknown>> = { ...entry }
  const checked: Record<string, unknown> = {}
  for (const [name, type] of Object.entries(types)) {
    const value = members[name]
    if (value === undefined) continue
    if (typeof value !== type || (type === 'number' && !Number.isFinite(value))) {
      return { problem: `whose "${name}" is not a ${type}` }
    }
    checked[name] = value
  }
  return checked
}

const types = {
  token: 'string',
  obtainedAt: 'number',
  expiresAt: 'number',
  refreshToken: 'string',
  scope: 'string',
  idToken: 'string',
  lockedUntil: 'number',
} satisfies Record<keyof StoredCredential, 'string' | 'number'>

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

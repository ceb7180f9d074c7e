import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { has } from '../has.ts'
import type { CredentialStore } from '../store/credential-store.ts'
import type { Selection } from './arguments.ts'
import { UsageError } from './usage-error.ts'

/** What is known about a sign-in besides its secret, which is in the credential store under `key`. */
export interface SignIn {
  readonly key: string
  /** The portal's base URL. */
  readonly portal: string
  readonly way: 'password' | 'oauth' | 'api-key'
  /** The names by which the user can be called: e-mail address, id, display name, whatever is known. */
  readonly names: readonly string[]
  readonly oauth?: OAuthSignIn | undefined
  /** For `api-key`: the id of the key at the portal. */
  readonly keyId?: string | undefined
}

/** What the refresh of a token needs to know again. The secret of the client is not kept. */
export interface OAuthSignIn {
  /** The application, and the server that signs in with it: the portal, or the front of ONLYOFFICE's cloud. */
  readonly clientId: string
  readonly server: string
  /** The user as the store's key names them. */
  readonly user: string
  readonly scope: string
  /** Whether the client has a secret, without which its tokens cannot be refreshed or revoked. */
  readonly isConfidential: boolean
}

/** The list of sign-ins of this command, the newest first, in a file beside the credential store. */
export interface SignIns {
  list(): Promise<readonly SignIn[]>
  /** Puts one first, in the place of an earlier one under the same key. */
  add(signIn: SignIn): Promise<void>
  remove(key: string): Promise<void>
}

/** The file holds no secret, and is its owner's all the same: it says who has an account where. */
export function signInsBeside(storePath: string, store: CredentialStore): SignIns {
  const path = join(dirname(storePath), 'sign-ins.json')

  async function list(): Promise<readonly SignIn[]> {
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      if (has(error, 'code') && error.code === 'ENOENT') return '[]'
      throw unusable(path, 'read')
    })
    const value = parsed(text)
    if (Array.isArray(value) && value.every(isSignIn)) return value
    throw new UsageError(`${path} is not a list of sign-ins: delete it, and sign in again`)
  }

  async function change(to: (before: readonly SignIn[]) => readonly SignIn[]): Promise<void> {
    // Processes take turns by a lock of the store under a name that no credential has.
    await store.withLock('sign-ins', async () => {
      const text = `${JSON.stringify(to(await list()), undefined, 2)}\n`
      await replace(path, text).catch(() => {
        throw unusable(path, 'written')
      })
    })
  }

  return {
    list,
    add: (signIn) => change((before) => [signIn, ...before.filter(({ key }) => key !== signIn.key)]),
    remove: (key) => change((before) => before.filter((one) => one.key !== key)),
  }
}

/** Those at that portal and of that user; the user's name in whatever case. */
export function selected(signIns: readonly SignIn[], { portal, user }: Selection): readonly SignIn[] {
  const wanted = user?.trim().toLowerCase()
  return signIns.filter(
    (one) =>
      (portal === undefined || one.portal === portal) &&
      (wanted === undefined || one.names.some((name) => name.toLowerCase() === wanted)),
  )
}

/** Whoever reads it, and whatever crashes, sees the old list or the new one. */
async function replace(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomUUID()}.tmp`
  try {
    await writeFile(draft, text, { flag: 'wx', mode: 0o600 })
    await rename(draft, path)
  } finally {
    await rm(draft, { force: true })
  }
}

function unusable(path: string, verb: string): UsageError {
  return new UsageError(`${path} cannot be ${verb}: look at the rights of the file and its folder`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isSignIn(value: unknown): value is SignIn {
  const hasNames = has(value, 'names') && Array.isArray(value.names) && value.names.every(isText)
  if (!hasNames || !hasTexts(value, ['key', 'portal']) || !has(value, 'way')) return false
  if (value.way === 'password' || value.way === 'api-key') return true
  return value.way === 'oauth' && has(value, 'oauth') && isOAuthSignIn(value.oauth)
}

function isOAuthSignIn(value: unknown): boolean {
  const texts = hasTexts(value, ['clientId', 'server', 'user', 'scope'])
  return texts && has(value, 'isConfidential') && typeof value.isConfidential === 'boolean'
}

function hasTexts(value: unknown, names: readonly string[]): boolean {
  return names.every((name) => has(value, name) && isText(value[name]))
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

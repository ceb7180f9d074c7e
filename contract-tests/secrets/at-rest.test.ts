import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type CredentialStore } from 'docspace-auth'
import { personalAccessToken } from 'docspace-auth/login'
import { fileStore } from 'docspace-auth/node'
import { startPortal } from 'docspace-contract/portal'
import { expect, onTestFinished, test } from 'vitest'
import { portalApp } from '../oauth-client/portal-app.ts'
import { wiretap } from './wiretap.ts'

const ann = { userName: 'ann@example.com', password: 'password of ann' }
const self = '/api/2.0/people/@self'

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'docspace-secrets-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

/** All that lies in a folder: names and contents. */
async function everythingIn(path: string): Promise<string> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return [...entries.map(({ name }) => name), ...(await Promise.all(files.map((file) => readFile(file, 'utf8'))))].join(
    '\n',
  )
}

/** What a store is there for. */
const kept = /^(token|access_token|refresh_token|id_token|authorization|asc_auth_key)$/

test('a password, a code and an enrolment are not stored, and the token is', async () => {
  const portal = await startPortal({ tfa: 'totp', cookieLifetime: 60 })
  onTestFinished(() => portal.close())
  const tap = wiretap()
  tap.secret(ann.password, 'password')
  const path = await folder()
  const auth = personalAccessToken({
    ...ann,
    hash: true,
    store: fileStore(join(path, 'store.json')),
    now: () => portal.clock.now(),
    onChallenge: () => tap.secret(portal.totp('ann').code, 'code'),
  })
  const client = createClient({ baseUrl: portal.url, fetch: tap.fetch(portal.fetch), auth })
  await client.GET(self)
  portal.setCookieLifetime(30)
  expect((await client.GET(self)).status).toBe(200)
  const text = await everythingIn(path)
  expect(tap.known()).toEqual(expect.arrayContaining(['password', 'passwordHash', 'code', 'tfaKey', 'token']))
  expect(tap.leaksIn(text)).not.toEqual([])
  expect(tap.leaksIn(text, kept)).toEqual([])
})

test('a client secret, a code, a state and a verifier are not stored, and the tokens are', async () => {
  const { another, approve, portal, fetch: plain } = await portalApp()
  const tap = wiretap()
  const fetch = tap.fetch(plain)
  const app = another({ fetch })
  const path = await folder()
  const { url, transaction } = await app.authorize()
  const grant = await app.handleCallback(await approve(url), transaction)
  tap.secret(transaction.state, 'state')
  const auth = app.credential({ grant, store: fileStore(join(path, 'store.json')) })
  const client = createClient({ baseUrl: portal.url, fetch, auth })
  await client.GET(self)
  portal.clock.advance({ minutes: 61 })
  expect((await client.GET(self)).status).toBe(200)
  const text = await everythingIn(path)
  expect(tap.known()).toEqual(
    expect.arrayContaining(['client_secret', 'code', 'code_verifier', 'state', 'refresh_token']),
  )
  expect(tap.leaksIn(text)).toEqual(expect.arrayContaining(['refresh_token']))
  expect(tap.leaksIn(text, kept)).toEqual([])
})

const secret = 'MARKED token in the file'
/** A file that is none of ours, or no longer whole: what the store says of it, and never what is in it. */
const damages: Readonly<Record<string, string>> = {
  'is cut off': `{"version":1,"credentials":{"key":{"token":"${secret}`,
  'is no JSON': secret,
  'is a list': JSON.stringify([secret]),
  'is of another version': JSON.stringify({ version: secret, credentials: { key: { token: secret } } }),
  'has a member of a wrong type': JSON.stringify({
    version: 1,
    credentials: { key: { token: [secret], expiresAt: secret } },
  }),
  'has a text for an entry': JSON.stringify({ version: 1, credentials: { key: secret } }),
}

test.each(Object.entries(damages))('a file that %s is not repeated', async (_, content) => {
  const tap = wiretap()
  tap.secret(secret, 'token')
  const file = join(await folder(), 'store.json')
  await writeFile(file, content, { mode: 0o600 })
  const uses: readonly ((store: CredentialStore) => Promise<unknown>)[] = [
    (store) => store.get('key'),
    (store) => store.withLock('key', () => store.get('key')),
    (store) => store.set('other', { token: secret, expiresAt: secret as unknown as number }),
  ]
  const outcomes = await Promise.all(uses.map((use) => tap.outcomeOf(() => use(fileStore(file)))))
  expect(outcomes.map(({ code }) => code)).toEqual(['store-failed', 'store-failed', 'store-failed'])
  expect(outcomes.flatMap(({ text }) => tap.leaksIn(text))).toEqual([])
})

import { execFile, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startPortal, type Portal } from 'docspace-contract/portal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeBlocks } from './code-blocks.ts'

const root = join(import.meta.dirname, '../..')
const description = join(root, 'generated/docspace-3.7.json')
const run = promisify(execFile)

const pages = [
  'README.md',
  'docs/authentication.md',
  'docs/from-the-vendor-sdk.md',
  'docs/portal.md',
  'docs/verify-your-api.md',
  'src/client/README.md',
  'src/contract/README.md',
]
const examples = pages.flatMap((file) =>
  codeBlocks(readFileSync(join(root, file), 'utf8'))
    .filter(({ language }) => language === 'ts')
    .map((block) => ({
      ...block,
      place: `${file}:${block.line}`,
      name: `${file.replaceAll(/\W/g, '-')}-${block.line}.ts`,
    })),
)

let folder = ''
let portal: Portal | undefined
let environment: Readonly<Record<string, string>> = {}
beforeAll(async () => {
  // In the workspace, so that the packages are found as a user finds them: built, in node_modules.
  folder = mkdtempSync(join(import.meta.dirname, '.tmp-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  for (const { name, code } of examples) writeFileSync(join(folder, name), code)
  // The document that an example names.
  copyFileSync(description, join(folder, 'openapi.json'))
  portal = await startPortal({
    oauth: { clients: [{ name: 'Example', redirectUris: ['https://app.example.com/callback'] }] },
  })
  environment = await credentialsAt(portal)
})
afterAll(async () => {
  await portal?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('README examples', () => {
  it('are at least one per way to authenticate', () => {
    const code = examples.map((example) => example.code).join('\n')
    for (const way of ['apiKey(', 'accessToken(', "'openid'", 'personalAccessToken(', 'basic('])
      expect(code).toContain(way)
  })

  it('compile', () => {
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2023',
      '--module',
      'nodenext',
      '--types',
      'node',
      '--skipLibCheck',
    ]
    const files = examples.map(({ name }) => join(folder, name))
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...files], { cwd: root, encoding: 'utf8' })
    expect(stdout).toBe('')
  })

  it.each(examples)('run as they stand: $place', async ({ name }) => {
    const { stdout, stderr } = await run(process.execPath, [join(folder, name)], {
      cwd: folder,
      env: { ...process.env, ...environment, NODE_NO_WARNINGS: '1' },
    })
    expect(stderr).toBe('')
    expect(stdout).not.toBe('')
    // What an answer of 200 prints as status; a block that was refused would print another.
    expect(stdout).not.toMatch(/\b[345]\d\d\b/)
  })
})

/** One of each kind that works at this portal, in the variables that the examples read. */
async function credentialsAt(portal: Portal): Promise<Readonly<Record<string, string>>> {
  const { url } = portal
  const [userName, password] = ['ann@example.com', 'password of ann']
  const [client] = portal.clients
  const basic = { authorization: `Basic ${btoa(`${userName}:${password}`)}` }
  const signature = await answered(fetch(`${url}/api/2.0/security/oauth2/token`, { headers: basic }), 'response')
  const form = {
    grant_type: 'personal_access_token',
    client_id: client?.id ?? '',
    client_secret: client?.secret ?? '',
    scope: 'accounts.self:read',
  }
  const grant = { method: 'POST', headers: { 'x-signature': signature }, body: new URLSearchParams(form) }
  return {
    DOCSPACE_BASE_URL: url,
    DOCSPACE_API_KEY: portal.createApiKey('ann'),
    DOCSPACE_USERNAME: userName,
    DOCSPACE_PASSWORD: password,
    DOCSPACE_CLIENT_ID: client?.id ?? '',
    DOCSPACE_CLIENT_SECRET: client?.secret ?? '',
    DOCSPACE_ACCESS_TOKEN: await answered(fetch(`${url}/oauth2/token`, grant), 'access_token'),
  }
}

async function answered(answer: Promise<Response>, name: string): Promise<string> {
  const body: unknown = await (await answer).json()
  return String(Reflect.get(Object(body) as object, name))
}

import { execFile, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startMock } from 'docspace-contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeBlocks } from './code-blocks.ts'

const root = join(import.meta.dirname, '../..')
const description = join(root, 'generated/docspace-3.7.json')
const run = promisify(execFile)

const examples = ['README.md', 'docs/portal.md', 'src/client/README.md', 'src/contract/README.md'].flatMap((file) =>
  codeBlocks(readFileSync(join(root, file), 'utf8'))
    .filter(({ language }) => language === 'ts')
    .map((block) => ({
      ...block,
      place: `${file}:${block.line}`,
      name: `${file.replaceAll(/\W/g, '-')}-${block.line}.ts`,
    })),
)

let folder = ''
let mock: Awaited<ReturnType<typeof startMock>> | undefined
beforeAll(async () => {
  // In the workspace, so that the packages are found as a user finds them: built, in node_modules.
  folder = mkdtempSync(join(import.meta.dirname, '.tmp-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  for (const { name, code } of examples) writeFileSync(join(folder, name), code)
  // The document that an example names.
  copyFileSync(description, join(folder, 'openapi.json'))
  mock = await startMock({ spec: description })
})
afterAll(async () => {
  await mock?.close()
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
      env: { ...process.env, ...credentials, NODE_NO_WARNINGS: '1', DOCSPACE_BASE_URL: mock?.url },
    })
    expect(stderr).toBe('')
    expect(stdout).not.toBe('')
    // What an answer of 200 prints as status; a block that was refused would print another.
    expect(stdout).not.toMatch(/\b[345]\d\d\b/)
  })
})

/** Shaped as the real ones, worth nothing. */
const credentials = {
  DOCSPACE_API_KEY: `sk-${'0'.repeat(64)}`,
  DOCSPACE_USERNAME: 'ann@example.com',
  DOCSPACE_PASSWORD: 'not-a-password',
  DOCSPACE_CLIENT_ID: '00000000-0000-0000-0000-000000000000',
  DOCSPACE_ACCESS_TOKEN: ['{"alg":"ES256"}', '{"sub":"0"}', 'none']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.'),
}

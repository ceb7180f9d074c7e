import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { redirect, startServer } from '../test-server.ts'
import { loopback } from './loopback.ts'

const path = process.env.PATH
afterEach(() => {
  process.env.PATH = path
})

/** A folder that has nothing in it but a "browser" that goes where it is told, and is then the whole PATH. */
async function onlyBrowser(script?: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'browser '))
  onTestFinished(() => rm(folder, { recursive: true }))
  if (script !== undefined) {
    const file = join(folder, 'xdg-open')
    await writeFile(file, `#!${process.execPath}\n${script}\n`)
    await chmod(file, 0o755)
  }
  process.env.PATH = folder
}

// What opens an address on macOS and Windows belongs to the system and cannot be replaced by a script.
describe.skipIf(process.platform !== 'linux')('the browser of a Linux desktop', () => {
  test('is sent to the address as it is, and comes back', async () => {
    await onlyBrowser('fetch(process.argv[2])')
    await using program = await loopback({ timeout: 10_000 })
    await using server = await startServer((request, response) => {
      redirect(response, 302, `${program.redirectUri}${request.url.slice(request.url.indexOf('?'))}`)
    })
    const query = '?code=$(touch+x)%20;%22&state=a'
    const callback = await program.visit(`${server.url}/authorize${query}`)
    expect(callback.href).toBe(`${program.redirectUri}${query}`)
    expect(server.received.map(({ url }) => url)).toEqual([`/authorize${query}`])
  })

  test('is not missed: where there is none, the program goes on waiting', async () => {
    await onlyBrowser()
    const program = await loopback({ timeout: 50 })
    await expect(program.visit('https://acme.example.com/?state=a')).rejects.toMatchObject({ code: 'timeout' })
  })
})

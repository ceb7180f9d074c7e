import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run, shop } from './run-program.ts'

describe('bad input', () => {
  let directory = ''
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'docspace-contract-'))
    await writeFile(join(directory, 'broken.yaml'), 'openapi: 3.1.0\ninfo: {title: x\n')
    await writeFile(join(directory, 'other.yaml'), 'swagger: "2.0"\n')
    await writeFile(
      join(directory, 'dangling.yaml'),
      [
        'openapi: 3.1.0',
        'info: { title: T, version: "1" }',
        'paths:',
        '  /a:',
        '    get:',
        '      responses:',
        "        '200':",
        "          $ref: '#/components/responses/None'",
        '',
      ].join('\n'),
    )
  })
  afterAll(() => rm(directory, { recursive: true }))

  it.each([
    ['a file that is not there', ['verify', '--spec', 'none.yaml'], /none\.yaml.*(not|no such)/],
    [
      'a document that cannot be parsed, with its line',
      ['verify', '--spec', '<broken.yaml>'],
      /broken\.yaml:\d+:\d+: /,
    ],
    ['a document that is no OpenAPI 3', ['verify', '--spec', '<other.yaml>'], /other\.yaml/],
    ['a $ref to nothing, with its line', ['verify', '--spec', '<dangling.yaml>'], /dangling\.yaml:8:\d+: .*\$ref/],
    ['a URL that nobody answers at', ['verify', '--spec', 'http://127.0.0.1:1/api.yaml'], /127\.0\.0\.1:1/],
    [
      'an operation that is not there, with a near one',
      ['verify', '--spec', shop, '--only', 'getitem'],
      /--only getitem: .* did you mean getItem\?/,
    ],
    [
      'a report in no directory',
      ['verify', '--spec', shop, '--report', 'json=/none/r.json'],
      /--report: cannot write \/none\/r\.json: .* does not exist/,
    ],
    ['an unknown option', ['verify', '--qiet'], /unknown option --qiet: did you mean --quiet\?/],
    [
      'an unknown command',
      ['frobnicate'],
      /unknown command frobnicate: the commands are verify, init, mock and portal/,
    ],
    ['a bad port', ['mock', '--port', 'http'], /--port http: a port is a number/],
  ])('answers %s with one line and exit code 2', async (_, args, message) => {
    const { code, stdout, stderr } = await run(
      args.map((arg) => arg.replace(/^<(.*)>$/, (_all, name: string) => join(directory, name))),
    )
    expect(code).toBe(2)
    expect(stderr).toMatch(/^docspace-contract: .*\n$/)
    expect(stderr).toMatch(message)
    expect(stdout === '' || stdout.startsWith('Loaded')).toBe(true)
  })

  it('answers a port in use with one line and exit code 2', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { code, stderr } = await run(['mock', '--spec', shop, '--port', String(port)])
    server.close()
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(new RegExp(`^docspace-contract: .*${port} is in use.*\n$`)) as string,
    })
  })
})

import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DocumentError, type DocumentErrorCode } from './document-error.ts'
import { loadDocument } from './load-document.ts'
import { serveText, testDocument, testFiles, testYaml } from './test-files.ts'

type Options = Parameters<typeof loadDocument>[1]

async function refused(source: string | object, options: Options): Promise<DocumentError> {
  const error = await loadDocument(source, options).catch((reason: unknown) => reason)
  if (!(error instanceof DocumentError)) throw new Error('the document was read', { cause: error })
  return error
}

const broken: [what: string, content: string, code: DocumentErrorCode, where: string, message: RegExp][] = [
  ['broken YAML', 'openapi: 3.1.0\ninfo: [\n', 'not-parsable', ':3:1', /neither YAML nor JSON/],
  ['broken JSON', '{\n  "openapi": "3.1.0"\n  "info": {}\n}\n', 'not-parsable', ':3:', /neither YAML nor JSON/],
  ['an empty file', '', 'not-openapi', ':1:1', /no `openapi` field/],
  ['a list', '- 1\n- 2\n', 'not-openapi', ':1:', /no `openapi` field/],
  ['YAML that is no OpenAPI', 'name: x\n', 'not-openapi', ':1:1', /no `openapi` field/],
  ['Swagger 2.0', "\nswagger: '2.0'\n", 'unsupported-version', ':2:1', /Swagger 2.0; convert/],
  ['OpenAPI 3.2', 'openapi: 3.2.0\n', 'unsupported-version', ':1:1', /3\.2\.0 is not supported; 3\.0 and 3\.1/],
  ['a version without quotes that YAML takes for a number', 'openapi: 3.1\n', 'not-openapi', ':1:1', /write '3\.1\.0'/],
  ['a $ref to nothing', testYaml.replace('schemas/Key', 'schemas/Nope'), 'unresolved-ref', ':15:17', /leads nowhere/],
  [
    'a $ref to a missing file',
    testYaml.replace("'#/components/schemas/Key'", 'nope.yaml'),
    'unresolved-ref',
    ':15:17',
    /no such file/,
  ],
  [
    'two operations of one id',
    testYaml.replace(
      'components:',
      '  /more:\n    get:\n      operationId: listKeys\n      responses: {}\ncomponents:',
    ),
    'duplicate-operation-id',
    ':18:7',
    /"listKeys" is already taken at .*a\.yaml:8:7/,
  ],
  [
    'a security scheme that is not defined',
    testYaml.replace('components:', 'security:\n  - nope: []\ncomponents:'),
    'invalid',
    ':17:5',
    /no security scheme is named "nope"/,
  ],
]

describe.each([{ lint: true }, { lint: false }])('read with %o', (how) => {
  const refusal = (source: string | object, options: Options = {}) => refused(source, { ...how, ...options })

  test.each(broken)('%s is refused in one line with the place', async (_, content, code, where, message) => {
    const directory = await testFiles({ 'a.yaml': content })
    const error = await refusal(join(directory, 'a.yaml'))
    expect(error.code).toBe(code)
    expect(error.message).toContain(join(directory, 'a.yaml') + where)
    expect(error.message).toMatch(message)
    expect(error.message).not.toContain('\n')
  })

  test('an error in a file that is referred to names that file', async () => {
    const directory = await testFiles({
      'a.yaml': testYaml.replace("'#/components/schemas/Key'", 'b.yaml'),
      'b.yaml': 'type: [\n',
    })
    const error = await refusal(join(directory, 'a.yaml'))
    expect(error.code).toBe('unresolved-ref')
    expect(error.message).toContain(`${join(directory, 'b.yaml')}:2:1: cannot be parsed`)
  })

  test('a missing file and a directory are told apart', async () => {
    const directory = await testFiles({})
    expect(await refusal(join(directory, 'nope.yaml'))).toMatchObject({ code: 'not-found' })
    expect(await refusal(directory)).toMatchObject({ code: 'unreadable' })
  })

  test('an address that answers with an error, with a web page or not at all is told apart', async () => {
    expect(await refusal(await serveText(404, 'text/plain', 'nope'))).toMatchObject({ code: 'unreachable' })
    const page = await refusal(await serveText(200, 'text/html', '<!doctype html><html></html>'))
    expect(page.code).toBe('not-openapi')
    expect(page.message).toContain('answers a web page')
    const gone = await refusal('http://127.0.0.1:1/openapi.yaml')
    expect(gone.code).toBe('unreachable')
    expect(gone.message).toBe(
      'http://127.0.0.1:1/openapi.yaml: cannot be reached (bad port); check the address and the network',
    )
  })

  test('a fetch that fails is told with its reason', async () => {
    const refused = Object.assign(new TypeError('fetch failed'), {
      cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
    })
    const error = await refusal('https://portal.invalid/openapi.yaml', { fetch: () => Promise.reject(refused) })
    expect(error.message).toContain('cannot be reached (ECONNREFUSED)')
  })

  test('an object that holds itself is refused with what to do', async () => {
    const object = testDocument()
    object.self = object
    expect((await refusal(object)).message).toContain('not dereferenced')
  })

  test.each(['file:///nope%zz', 'file://elsewhere/openapi.yaml'])(
    '%s, which names no file here, is not found',
    async (url) => {
      expect(await refusal(url)).toMatchObject({ code: 'not-found' })
    },
  )

  test('an answer that breaks off is unreachable', async () => {
    const half = new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) })
    const send = () => Promise.resolve(new Response(half))
    expect(await refusal('http://127.0.0.1/openapi.yaml', { fetch: send })).toMatchObject({ code: 'unreachable' })
  })
})

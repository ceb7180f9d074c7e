import { createServer } from 'node:http'
import { mkdtemp, mkdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** For tests: writes files into a directory of their own, gone after the test, and gives its path. */
export async function testFiles(files: Readonly<Record<string, string | object>>): Promise<string> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'docspace-contract-')))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true })
    await writeFile(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  }
  return directory
}

/** For tests: a document in YAML with one operation, whose answer refers to one schema. */
export const testYaml = `openapi: 3.1.0
info:
  title: Keys
  version: 2.0.0
paths:
  /keys:
    get:
      operationId: listKeys
      responses:
        '200':
          description: All of them
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Key'
components:
  schemas:
    Key:
      type: string
`

/** For tests: a document with these parts, and everything else that OpenAPI demands. */
export function testDocument(parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { openapi: '3.1.0', info: { title: 'Test', version: '1.0.0' }, paths: {}, ...parts }
}

/** For tests: an operation that answers 200 with this schema and takes these further parts. */
export function testOperation(schema: unknown, parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const content = schema === undefined ? {} : { content: { 'application/json': { schema } } }
  return { responses: { 200: { description: 'Well', ...content } }, ...parts }
}

/** For tests: a web server that answers every request with this, until the test ends; gives its address. */
export async function serveText(status: number, type: string, body: string): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address')
  return `http://127.0.0.1:${address.port}/openapi.yaml`
}

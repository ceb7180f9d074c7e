import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { testDocument, testFiles, testOperation } from './test-files.ts'

/** As many operations as GitHub's description has, and as many bytes. */
function largeDocument(): Record<string, unknown> {
  const properties = (of: number) =>
    Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `property_${of}_${index}`,
        { type: 'string', nullable: true, description: `What ${index} is of ${of}.`, example: `example ${index}` },
      ]),
    )
  const schema = (of: number) => ({ type: 'object', required: [`property_${of}_0`], properties: properties(of) })
  const paths = Object.fromEntries(
    Array.from({ length: 1200 }, (_, of) => {
      const operation = testOperation({ allOf: [{ $ref: `#/components/schemas/Thing${of % 300}` }, schema(of)] })
      return [`/things/${of}/{id}`, { get: { operationId: `read-${of}`, ...operation } }]
    }),
  )
  const schemas = Object.fromEntries(Array.from({ length: 300 }, (_, of) => [`Thing${of}`, schema(of)]))
  return testDocument({ openapi: '3.0.3', paths, components: { schemas } })
}

const program = `
  const { loadDocument } = await import(${JSON.stringify(new URL('./load-document.ts', import.meta.url).href)})
  const start = process.cpuUsage()
  const { operations } = await loadDocument(process.argv[1], { lint: false })
  const { user, system } = process.cpuUsage(start)
  const milliseconds = (user + system) / 1000
  console.log(JSON.stringify({ operations: operations.length, milliseconds, kilobytes: process.resourceUsage().maxRSS }))
`

// In time of the processor: a machine that does other things as well must not make it fail.
test('a thousand operations are read in under two seconds and 300 megabytes', async () => {
  const directory = await testFiles({ 'large.json': largeDocument() })
  const options = ['--input-type=module', '--eval', program, join(directory, 'large.json')]
  const { stdout } = await promisify(execFile)(process.execPath, options)
  const { operations, milliseconds, kilobytes } = JSON.parse(stdout) as Record<string, number>
  expect(operations).toBe(1200)
  expect(milliseconds).toBeLessThan(2000)
  expect(kilobytes).toBeLessThan(300_000)
}, 20_000)

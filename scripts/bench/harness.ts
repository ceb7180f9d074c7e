import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { Pool } from 'undici'
import { verifyServer } from '../../src/contract/conformance/verify-server.ts'
import { median } from './interleaved.ts'

/** Milliseconds from the start of the command to its first request, Node's own start included; the median. */
export async function firstRequestMilliseconds(runs = 9): Promise<number> {
  const fixture = join(root, 'contract-tests/conformance/notes')
  const samples: number[] = []
  for (let run = 0; run < runs; run++) {
    const server = createServer((_, response) => response.writeHead(500).end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
    const words = ['verify', url, '--spec', join(fixture, 'openapi.yaml'), '--profile', join(fixture, 'profile.yaml')]
    const startedAt = performance.now()
    const command = spawn(process.execPath, [bin, ...words, '--max-requests', '1'], { stdio: 'ignore' })
    await once(server, 'request')
    samples.push(performance.now() - startedAt)
    await once(command, 'close')
    server.close()
    server.closeAllConnections()
  }
  return median(samples)
}

const root = join(import.meta.dirname, '../..')
const bin = join(root, 'src/contract/bin/docspace-contract.js')

export interface HarnessRates {
  /** Requests per second of a bare undici loop over eight connections. */
  readonly bare: number
  /** Of a run of the harness with all its checks, over as many. */
  readonly harness: number
  readonly ratio: number
}

/** How fast the harness sends and judges, beside undici alone, against a handler that takes two milliseconds; measured in turn. */
export async function harnessRates(rounds = 5): Promise<HarnessRates> {
  const { url, server } = await startSlowServer()
  try {
    const samples: { bare: number; harness: number }[] = []
    for (let round = -1; round < rounds; round++) {
      const bare = await bareRate(url, 3000)
      const harness = await harnessRate(url)
      if (round >= 0) samples.push({ bare, harness })
    }
    return {
      bare: median(samples.map(({ bare }) => bare)),
      harness: median(samples.map(({ harness }) => harness)),
      ratio: median(samples.map(({ bare, harness }) => harness / bare)),
    }
  } finally {
    server.kill()
  }
}

async function startSlowServer(): Promise<{ readonly url: string; readonly server: ChildProcess }> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'slow-server.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve) =>
    server.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())),
  )
  return { url: `http://127.0.0.1:${port}`, server }
}

async function bareRate(url: string, requests: number): Promise<number> {
  const pool = new Pool(url, { connections: 8 })
  let left = requests
  const startedAt = performance.now()
  const loop = async () => {
    while (left-- > 0) {
      const headers = { authorization: 'Bearer the-token-of-the-bench' }
      const { body } = await pool.request({ method: 'GET', path: '/things/1?page=1', headers })
      await body.json()
    }
  }
  await Promise.all(Array.from({ length: 8 }, loop))
  const rate = requests / ((performance.now() - startedAt) / 1000)
  await pool.close()
  return rate
}

/** From the first request to the last: reading and planning are a start, and are measured as one. */
async function harnessRate(url: string): Promise<number> {
  const profile = { identities: { ann: { credentials: { token: 'the-token-of-the-bench' } } } }
  let startedAt = 0
  for await (const event of verifyServer({ spec: manyOperations(), target: url, profile, thorough: true })) {
    if (event.type === 'planned') startedAt = performance.now()
    if (event.type !== 'ended') continue
    if (event.findings.length > 0) throw new Error(`the bench has a finding: ${event.findings[0]?.message ?? ''}`)
    return event.totals.requests / ((performance.now() - startedAt) / 1000)
  }
  throw new Error('the run did not end')
}

/** Some four hundred operations, each with parameters, security and schemas to judge answers by. */
function manyOperations(): object {
  const problem = {
    description: 'A refusal',
    content: {
      'application/json': {
        schema: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } },
      },
    },
  }
  const thing = {
    type: 'object',
    required: ['id', 'name'],
    properties: {
      id: { type: 'integer', minimum: 1 },
      name: { type: 'string', minLength: 1, maxLength: 20 },
      tags: { type: 'array', items: { type: 'string', pattern: '^[a-z]+$' }, maxItems: 5 },
    },
  }
  const operation = (index: number) => ({
    get: {
      operationId: `get${index}`,
      parameters: [
        { name: 'id', in: 'path', required: true, schema: { type: 'integer' }, example: 1 },
        { name: 'page', in: 'query', required: true, schema: { type: 'integer', minimum: 1, maximum: 1 }, example: 1 },
      ],
      responses: {
        '200': {
          description: 'One',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
        },
        '400': problem,
        '401': problem,
        '404': problem,
      },
    },
  })
  return {
    openapi: '3.1.0',
    info: { title: 'Bench', version: '1' },
    security: [{ token: [] }],
    paths: Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`/things${index}/{id}`, operation(index)])),
    components: { schemas: { Thing: thing }, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}

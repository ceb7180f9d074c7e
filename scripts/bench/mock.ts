import { join } from 'node:path'
import { createLogger } from '@stoplight/prism-core'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'
import { startMock, verify } from 'docspace-contract'
import { median } from './interleaved.ts'

const description = join(import.meta.dirname, '../../generated/docspace-3.7.json')
const key = `Bearer sk-${'0'.repeat(64)}`

/** Milliseconds until the mock answers, in a process that has started one before. */
export async function mockStartMilliseconds(runs = 5): Promise<number> {
  const samples: number[] = []
  for (let run = 0; run <= runs; run++) {
    const started = performance.now()
    const mock = await startMock({ spec: description })
    if (run > 0) samples.push(performance.now() - started)
    await mock.close()
  }
  return median(samples)
}

export interface RequestRates {
  readonly verifyRun: number
  readonly ourMock: number
  readonly barePrism: number
}

/** Requests per second, everything in this one process: the whole verify run; the same GET on our mock and on bare Prism, in turn. */
export async function requestRates(rounds = 5, requests = 500): Promise<RequestRates> {
  const prism = await startBarePrism()
  const mock = await startMock({ spec: description })
  const rates = { ours: [] as number[], prism: [] as number[] }
  for (let round = -1; round < rounds; round++) {
    const ours = await rateOf(mock.url, requests)
    const bare = await rateOf(prism.url, requests)
    if (round < 0) continue
    rates.ours.push(ours)
    rates.prism.push(bare)
  }
  await Promise.all([prism.close(), mock.close()])
  return { verifyRun: await verifyRate(), ourMock: median(rates.ours), barePrism: median(rates.prism) }
}

async function rateOf(url: string, requests: number): Promise<number> {
  const started = performance.now()
  const lane = async () => {
    for (let request = 0; request < requests / 8; request++) {
      const response = await fetch(`${url}/api/2.0/people/@self`, { headers: { authorization: key } })
      await response.arrayBuffer()
      if (response.status !== 200) throw new Error(`expected 200 from the mock and got ${response.status}`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, lane))
  return requests / ((performance.now() - started) / 1000)
}

async function verifyRate(): Promise<number> {
  const started = performance.now()
  for await (const event of verify()) {
    if (event.type === 'ended') return event.totals.requests / ((performance.now() - started) / 1000)
  }
  throw new Error('the run ended without saying so')
}

export async function startBarePrism(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(await getHttpOperationsFromSpec(description), {
    cors: false,
    components: { logger: createLogger('bench', { level: 'silent' }) },
    config: {
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      mock: { dynamic: false },
      isProxy: false,
      errors: false,
      upstreamProxy: undefined,
    },
  })
  return { url: await server.listen(0, '127.0.0.1'), close: () => server.close() }
}

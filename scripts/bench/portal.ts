import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { startPortal, type Portal } from 'docspace-contract/portal'
import { median } from './interleaved.ts'

const self = '/api/2.0/people/@self'

/** Milliseconds until a portal answers its first request, in a process that has started one before. */
export async function portalStartMilliseconds(runs = 9): Promise<number> {
  const samples: number[] = []
  for (let run = 0; run <= runs; run++) {
    const started = performance.now()
    const portal = await startPortal()
    await portal.fetch(`${portal.url}/api/2.0/authentication`)
    if (run > 0) samples.push(performance.now() - started)
    await portal.close()
  }
  return median(samples)
}

export interface PortalRates {
  /** By HTTP on kept-alive connections, the client in a process of its own. */
  readonly http: number
  /** The same client against bare Prism, in turn. */
  readonly barePrism: number
  /** In process, by `portal.fetch`; and per second of CPU, which other work on the machine does not lower. */
  readonly inProcess: number
  readonly inProcessCpu: number
  /** Megabytes that the heap has grown by over 100,000 requests by `fetch`, after collection. */
  readonly heapGrowth: number
}

/** Requests per second of one GET with a token. `barePrism` is where the other server listens. */
export async function portalRates(barePrism: string, rounds = 5): Promise<PortalRates> {
  const portal = await startPortal()
  const token = await signIn(portal)
  const samples = { portal: [] as number[], prism: [] as number[], inProcess: [] as Rate[] }
  for (let round = -1; round < rounds; round++) {
    const http = await httpRate(portal.url, token, 10_000)
    const prism = await httpRate(barePrism, token, 1_000)
    const inProcess = await fetchRate(portal, token, 20_000)
    if (round < 0) continue
    samples.portal.push(http)
    samples.prism.push(prism)
    samples.inProcess.push(inProcess)
  }
  const before = settledHeap()
  await fetchRate(portal, token, 100_000)
  const heapGrowth = (settledHeap() - before) / 1024 / 1024
  await portal.close()
  return {
    http: median(samples.portal),
    barePrism: median(samples.prism),
    inProcess: median(samples.inProcess.map(({ wall }) => wall)),
    inProcessCpu: median(samples.inProcess.map(({ cpu }) => cpu)),
    heapGrowth,
  }
}

async function signIn(portal: Portal): Promise<string> {
  const body = JSON.stringify({ userName: portal.users[0]?.email, password: portal.users[0]?.password })
  const headers = { 'content-type': 'application/json' }
  const response = await portal.fetch(`${portal.url}/api/2.0/authentication`, { method: 'POST', headers, body })
  const answer = (await response.json()) as { readonly response: { readonly token: string } }
  return answer.response.token
}

/** Requests per second of the clock, and per second of CPU. */
interface Rate {
  readonly wall: number
  readonly cpu: number
}

async function fetchRate(portal: Portal, token: string, requests: number): Promise<Rate> {
  const url = portal.url + self
  const headers = { authorization: `Bearer ${token}` }
  const started = performance.now()
  const before = process.cpuUsage()
  for (let request = 0; request < requests; request++) {
    const response = await portal.fetch(url, { headers })
    if (response.status !== 200) throw new Error(`expected 200 from the portal and got ${response.status}`)
  }
  const { user, system } = process.cpuUsage(before)
  const wall = requests / ((performance.now() - started) / 1000)
  return { wall, cpu: requests / ((user + system) / 1_000_000) }
}

/** The client's own count: it keeps 32 connections busy and writes its rate when it is done. */
async function httpRate(url: string, token: string, requests: number): Promise<number> {
  const client = spawn(process.execPath, [join(import.meta.dirname, 'http-client.ts'), url + self, String(requests)], {
    env: { ...process.env, TOKEN: token },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  client.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [code] = (await once(client, 'close')) as [number | null]
  if (code !== 0) throw new Error(`the client of the benchmark ended with ${code ?? 'a signal'}`)
  return Number(output)
}

/** Bytes, once what is garbage is gone; needs `--expose-gc`, and is an upper bound without it. */
function settledHeap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

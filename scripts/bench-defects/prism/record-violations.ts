import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { isRecord } from '../../../src/contract/document/json-pointer.ts'
import { keyOf, type Complaint } from '../complaint.ts'
import { operationOf } from '../subjects.ts'
import type { NamedOperation } from '../subject.ts'

export interface Recorder {
  readonly url: string
  complaints(): readonly Complaint[]
  close(): Promise<void>
}

export interface RecorderOptions {
  readonly proxyUrl: string
  readonly serverUrl: string
  readonly operations: readonly NamedOperation[]
}

/** Stands in front of Prism's proxy and reads the header in which it says what it thinks of each answer. */
export async function recordViolations({ proxyUrl, serverUrl, operations }: RecorderOptions): Promise<Recorder> {
  const found = new Map<string, Complaint>()
  const note = (incoming: IncomingMessage, header: string) => {
    const operation = operationOf(operations, incoming.method ?? '', (incoming.url ?? '').split('?', 1)[0] ?? '')
    for (const what of answerViolations(header)) {
      const complaint = { ...(operation !== undefined && { operation }), what }
      found.set(keyOf(complaint), complaint)
    }
  }
  const forward = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    // Prism 5.16 never answers a JSON body that does not parse: the run would wait for each until its time is up.
    const past = claimsJson(incoming) && body.length > 0 && !parses(body.toString())
    const onward = request((past ? serverUrl : proxyUrl) + (incoming.url ?? '/'), {
      method: incoming.method,
      headers: incoming.rawHeaders,
    })
    onward.on('response', (answer) => {
      const header = answer.headers['sl-violations']
      if (typeof header === 'string') note(incoming, header)
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    onward.end(body)
  }
  const server = createServer((incoming, outgoing) => void forward(incoming, outgoing).catch(() => outgoing.destroy()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    complaints: () => [...found.values()],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What the header says of the answer. It is JSON, unless it grew over 8 kB: then it is cut, and has a sentence in front. */
export function answerViolations(header: string): readonly string[] {
  return violationsIn(header).flatMap(({ location, code, message }) => {
    const [about, ...place] = Array.isArray(location) ? location.map(String) : []
    // Places in arrays differ from run to run.
    const where = place.map((step) => (/^\d+$/.test(step) ? '*' : step)).join('/')
    return about === 'response'
      ? [`${where} ${String(code)}: ${String(message)}`.replaceAll(/(?<=[ .[])\d+(?=[.\] ])/g, '*')]
      : []
  })
}

function violationsIn(header: string): readonly Readonly<Record<string, unknown>>[] {
  const whole = /\[\{.*\}\]/s.exec(header)?.[0] ?? `${/\[\{.*\}(?=,)/s.exec(header)?.[0] ?? '['}]`
  if (!parses(whole)) return []
  const list: unknown = JSON.parse(whole)
  return Array.isArray(list) ? list.filter(isRecord) : []
}

function claimsJson({ headers }: IncomingMessage): boolean {
  return /[/+]json\b/.test(headers['content-type'] ?? '')
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

import { createServer, type IncomingMessage } from 'node:http'
import { onTestFinished } from 'vitest'
import type { Operation } from '../../document/document.ts'
import { valueAt } from '../../document/json-pointer.ts'
import { createValidator } from '../../document/create-validator.ts'
import { loadDocument } from '../../document/load-document.ts'
import { asExpected } from '../checks/as-expected.ts'
import { judge } from '../checks/judge.ts'
import type { Case, RequestTemplate, Step, Text } from '../case.ts'
import { canCarry } from '../credentials/can-carry.ts'
import { createSessions } from '../credentials/create-sessions.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import type { Evidence, Exchange } from '../evidence.ts'
import type { UnverifiedCase } from '../events.ts'
import { Later } from '../later.ts'
import { partOfAnswer } from '../part-of-answer.ts'
import type { PlanContext } from '../plan-context.ts'
import { completeProfile } from '../profile/complete-profile.ts'
import type { ProfileInput } from '../profile/profile.ts'
import { createResourcePool } from '../resources/create-pool.ts'
import { readProducers } from '../resources/read-producers.ts'
import { compose } from '../send/compose.ts'
import { fill, fillValue } from '../send/fill.ts'
import type { Transport } from '../send/transport.ts'

/** For tests: a document and profile to plan by. Requests are made of examples and of what producers make. */
export async function testPlan(parts: object, input: ProfileInput = {}) {
  const document = await loadDocument({ openapi: '3.1.0', info: { title: 'Test', version: '1' }, ...parts })
  const validator = await createValidator(document)
  const profile = completeProfile({ writes: true, ...input }, document, () => undefined)
  const producers = readProducers(document)
  const leftOut: UnverifiedCase[] = []
  const [main] = Object.keys(profile.identities)
  const able: PlanContext['able'] = (alternative, identity) => canCarry(document, profile, alternative, identity)
  const alternative: PlanContext['alternative'] = ({ security }, identity = main) =>
    security.find((one) => one.length > 0 && identity !== undefined && able(one, identity)) ??
    security.find(({ length }) => length === 0)
  const context: PlanContext = {
    document,
    validator,
    profile,
    producers,
    operations: document.operations,
    thorough: false,
    random: () => 0,
    main,
    callable: ({ id, method }) =>
      profile.writes || method === 'GET' ? undefined : { code: 'writes', detail: `${id} writes` },
    request: (operation, { identity = main, label = 'shared' } = {}) => {
      const { method, path, parameters, requestBody } = operation
      const pathValues: Record<string, Text> = {}
      for (const { name, in: place, example } of parameters) {
        if (place !== 'path') continue
        const producer = producers.of(operation, name)
        const known = typeof example === 'string' ? example : 'example'
        pathValues[name] =
          producer === undefined
            ? known
            : new Later(
                {
                  from: 'resource',
                  resource: { producer: producer.operation.id, identity: identity ?? '', label },
                  at: producer.at,
                },
                'example',
              )
      }
      const query = parameters
        .filter(({ in: place, required, example }) => place === 'query' && required && typeof example === 'string')
        .map(({ name, example }) => [name, String(example)] as const)
      const media = requestBody?.content[0]
      const [value] = Object.values(media?.examples ?? {})
      const body = media === undefined || value === undefined ? {} : { body: { mediaType: media.type, value } }
      return { method, path, pathValues, query, headers: [], cookies: [], ...body } satisfies RequestTemplate
    },
    alternative,
    credential: (operation, identity = main) => {
      const found = alternative(operation, identity)
      if (found === undefined) return { code: 'no-credential', detail: `${identity ?? 'nobody'} has no credential` }
      return { alternative: found, ...(found.length > 0 && identity !== undefined && { identity }) }
    },
    able,
    premise: ({ id }, one) => `${id}/accepted/${one.map(({ name }) => name).join(' + ') || 'anonymous'}`,
    leaveOut: (unverified) => leftOut.push(unverified),
  }
  const operation = (id: string): Operation => {
    const found = document.operations.find((one) => one.id === id)
    if (found === undefined) throw new Error(`there is no operation ${id}`)
    return found
  }
  return { context, leftOut, operation }
}

/** For tests: sends cases to a server, one after the other, as the engine does, and gives what the checks find. */
export async function runOn(baseUrl: string, context: PlanContext, cases: readonly Case[]) {
  const { document, profile, producers, validator } = context
  const requests: string[] = []
  let count = 0
  const transport: Transport = {
    get requests() {
      return requests.length
    },
    close: () => Promise.resolve(),
    send: async ({ method, url, headers, body }) => {
      const response = await fetch(url, {
        method,
        headers: headers.map(([name, value]) => [name, value] as [string, string]),
        redirect: 'manual',
        ...(typeof body === 'string' && { body }),
      })
      const text = await response.text()
      requests.push(`${method} ${new URL(url).pathname} ${response.status}`)
      const json = text.startsWith('{') || text.startsWith('[') ? { json: { value: JSON.parse(text) as unknown } } : {}
      return {
        answer: { status: response.status, headers: [...response.headers], text, cut: false, ...json },
        durationMs: 0,
      }
    },
  }
  const sessions = createSessions({ document, profile, transport, baseUrl, now: () => 0 })
  const signal = new AbortController().signal

  async function resolve(later: Later, exchanges: readonly (Exchange | undefined)[] = []): Promise<unknown> {
    const { source } = later
    switch (source.from) {
      case 'step': {
        const exchange = exchanges[source.step]
        if (source.at.startsWith('sent')) return valueAt(exchange?.request.value, source.at.slice('sent'.length))
        return exchange?.answer === undefined ? undefined : partOfAnswer(exchange.answer, source.at)
      }
      case 'resource':
        return pool.resolve(source.resource, source.at, signal)
      case 'identity':
        return sessions.variable(source.identity, source.variable)
      case 'session':
        return sessions.ofSession(source.session, source.at)
      case 'unique':
        return `${source.like}-${count++}`
    }
  }

  async function send(step: Step, exchanges: readonly (Exchange | undefined)[] = []): Promise<Exchange> {
    const resolving = (later: Later) => resolve(later, exchanges)
    const learnt: Record<string, Later> = {}
    for (const [scheme, later] of Object.entries(step.credential.learnt ?? {}))
      learnt[scheme] = new Later(later.source, await resolving(later))
    const wire = await sessions.wire({ ...step.credential, ...(step.credential.learnt && { learnt }) }, signal)
    if (isNotVerified(wire)) throw new Error(wire.detail)
    const composed = compose(baseUrl, await fill(step.request, resolving), wire)
    const expect =
      step.expect.kind === 'shows' || step.expect.kind === 'shows-not'
        ? { ...step.expect, values: (await fillValue(step.expect.values, resolving)) as Record<string, unknown> }
        : step.expect
    return { step: { ...step, expect }, request: composed.sent, ...(await transport.send(composed.wire, signal)) }
  }

  const pool = createResourcePool({ document, producers, context, send: (step) => send(step) })
  const found: string[] = []
  const unverified: string[] = []
  for (const one of cases) {
    const exchanges: (Exchange | undefined)[] = []
    const evidence = (): Evidence => ({
      document,
      validator,
      profile,
      case: one,
      exchanges: exchanges.filter((exchange) => exchange !== undefined),
      secrets: sessions.secrets(),
    })
    for (const step of one.steps) {
      if (await isSkipped(step, (later) => resolve(later, exchanges))) {
        exchanges.push(undefined)
        continue
      }
      const exchange = await send(step, exchanges)
      exchanges.push(exchange)
      pool.note(exchange)
      if (asExpected(evidence()) === 'setup-failed') {
        unverified.push(`${one.id}: ${step.name}`)
        break
      }
    }
    for (const { check, difference } of judge(evidence()).found) {
      const about = evidence().exchanges[difference.exchange]?.step.operation.id ?? '?'
      found.push(`${check.id} ${about} ${difference.subject}`)
    }
  }
  return { found: [...new Set(found)], unverified, requests, pool, signal }
}

async function isSkipped(step: Step, resolve: (later: Later) => Promise<unknown>): Promise<boolean> {
  const { onlyWhere, request } = step
  const { reference } = request.pathValues
  if (request.path === '{+reference}' && reference instanceof Later) return (await resolve(reference)) === undefined
  if (onlyWhere === undefined) return false
  const known = await resolve(onlyWhere.known)
  return known === undefined || (onlyWhere.isNot !== undefined && known === (await resolve(onlyWhere.isNot)))
}

/** For tests: what a step expects, in a word or two. */
export function expectation({ expect }: Step): string {
  if (expect.kind === 'any') return 'any'
  return 'because' in expect ? `${expect.kind} ${expect.because}` : expect.kind
}

export interface TestRequest {
  readonly line: string
  readonly body: unknown
  readonly message: IncomingMessage
}

export interface TestAnswer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** For tests: a server that answers by a function, until the test ends; gives its address. */
export async function serve(answer: (request: TestRequest) => TestAnswer): Promise<string> {
  const server = createServer((message, response) => {
    const chunks: Buffer[] = []
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      const line = `${message.method ?? ''} ${message.url ?? ''}`
      const { status, body, headers } = answer({
        line,
        body: text === '' ? undefined : (JSON.parse(text) as unknown),
        message,
      })
      response.writeHead(status, { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers })
      response.end(body === undefined ? undefined : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address')
  return `http://127.0.0.1:${address.port}`
}

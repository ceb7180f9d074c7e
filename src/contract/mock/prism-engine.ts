import { createLogger } from '@stoplight/prism-core'
import { createInstance, getHttpOperationsFromSpec, ProblemJsonError } from '@stoplight/prism-http'
// The two functions of Prism's own server that decide what it answers. It does not export them; the version is exact.
import { getHttpConfigFromRequest } from '@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js'
import { serialize } from '@stoplight/prism-http-server/dist/serialize.js'
import { isRecord } from '../document/json-pointer.ts'
import { isIgnoredHeader } from '../document/read-content.ts'
import type { Violation } from './exchange.ts'
import { operationsNear } from './operations-near.ts'
import type { AskPrism, PrismAnswer, ShownRequest } from './ask-prism.ts'

export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]
type PrismRequest = Parameters<ReturnType<typeof createInstance>['request']>[0]

const config = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  isProxy: false as const,
  mock: { dynamic: false },
}

/** Prism's problems below 500 that say nothing against the request: the answer that was asked for cannot be given. */
const problemsOfTheAnswer = ['NOT_FOUND', 'NOT_ACCEPTABLE']

/** The operations of a document as Prism reads them, which dereferences it in place. Callbacks are left out: a mock that is asked must not call anybody. */
export async function prismOperations(document: object): Promise<PrismOperation[]> {
  const operations = await getHttpOperationsFromSpec(document)
  return operations.map((operation) => ({
    ...operation,
    callbacks: [],
    ...(operation.request && { request: withoutIgnoredHeaders(operation.request) }),
    security: (operation.security ?? []).map((alternative) => alternative.map(knownScheme)),
  }))
}

/** Prism demands header parameters that OpenAPI says are ignored. */
function withoutIgnoredHeaders(request: NonNullable<PrismOperation['request']>): typeof request {
  return { ...request, headers: (request.headers ?? []).filter(({ name }) => !isIgnoredHeader(name)) }
}

type PrismScheme = NonNullable<PrismOperation['security']>[number][number]

/**
 * Prism lets everything pass where it does not know an HTTP scheme, and its digest refuses what RFC 7616 allows. As a key
 * in the Authorization header it refuses a request without one, and the guard shows it only a header of the right form.
 */
function knownScheme(scheme: PrismScheme): PrismScheme {
  if (scheme.type !== 'http' || scheme.scheme === 'basic' || scheme.scheme === 'bearer') return scheme
  return { id: scheme.id, key: scheme.key, type: 'apiKey', in: 'header', name: 'Authorization' }
}

/** Prism without its HTTP server: one function from a request to the answer, with the violations that its server only logs. */
export function createPrism(operations: PrismOperation[]): AskPrism {
  const prism = createInstance(config, { logger: createLogger('mock', { level: 'silent' }) })
  const near = operationsNear(operations)

  return async (shown, { validateRequest }) => {
    const request = toPrism(shown)
    const preferences = getHttpConfigFromRequest(request)
    if (preferences._tag === 'Left') return problem(preferences.left, true)
    const mock = { ...config.mock, ...withoutUndefined(preferences.right) }
    const candidates = near(shown.path)
    const result = await prism.request(request, candidates.length > 0 ? candidates : operations, {
      ...config,
      validateRequest,
      mock,
    })()
    if (result._tag === 'Left') return problem(result.left, saysNothingAgainstTheRequest(result.left))

    const { output, validations } = result.right
    const headers = textHeaders(output.headers ?? {})
    const body = serialize(output.body, headers['content-type'])
    return {
      status: output.statusCode,
      headers,
      body: typeof body === 'string' ? body : '',
      documented: true,
      acceptsRequest: !validations.input.some(isError),
      request: validations.input.map(violation),
      response: validations.output.map(violation),
    }
  }
}

function toPrism({ method, path, query, headers, body }: ShownRequest): PrismRequest {
  const server = query.__server
  return {
    // Prism compares methods case-insensitively; one that it does not know matches no operation.
    method: method.toLowerCase() as PrismRequest['method'],
    url: { path, query: { ...query }, ...(typeof server === 'string' && { baseUrl: server }) },
    headers: { ...headers },
    body,
  }
}

function problem(error: Error, acceptsRequest: boolean): PrismAnswer {
  const { additional, status } = error instanceof ProblemJsonError ? error : { additional: undefined, status: 500 }
  const challenges = additional?.headers
  const headers = typeof challenges === 'object' && challenges !== null ? textHeaders(challenges) : {}
  return {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: JSON.stringify(ProblemJsonError.toProblemJson(error)),
    documented: false,
    acceptsRequest,
    request: acceptsRequest ? [] : violationsOf(error, status),
    response: [],
  }
}

/** What Prism found is beside its problem only for a content that it could read. */
function violationsOf(error: Error, status: number): Violation[] {
  const found = error instanceof ProblemJsonError ? error.additional?.validation : undefined
  if (!Array.isArray(found)) return [{ location: [], severity: 'error', code: String(status), message: error.message }]
  return found.filter(isRecord).map(({ location, code, message }) => ({
    location: Array.isArray(location) ? location.map(String) : [],
    severity: 'error',
    code: String(code),
    message: String(message),
  }))
}

function saysNothingAgainstTheRequest(error: Error): boolean {
  // What has no status is no verdict but a failure of Prism's own, which it answers with 500.
  if (!(error instanceof ProblemJsonError) || error.status >= 500) return true
  return problemsOfTheAnswer.some((name) => error.name.endsWith(`#${name}`))
}

interface Diagnostic {
  readonly path?: string[]
  readonly severity: number
  readonly code?: string | number
  readonly message: string
}

function violation(diagnostic: Diagnostic): Violation {
  return {
    location: diagnostic.path ?? [],
    severity: isError(diagnostic) ? 'error' : 'warning',
    code: String(diagnostic.code ?? ''),
    message: diagnostic.message,
  }
}

/** `DiagnosticSeverity.Error` of @stoplight/types. */
function isError({ severity }: { readonly severity: number }): boolean {
  return severity === 0
}

function textHeaders(headers: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  )
}

function withoutUndefined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Partial<T>
}

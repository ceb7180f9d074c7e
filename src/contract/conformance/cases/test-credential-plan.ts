import type { Document, Operation } from '../../document/document.ts'
import { createValidator } from '../../document/create-validator.ts'
import { loadDocument } from '../../document/load-document.ts'
import { alternativeName } from '../../harness/alternative-name.ts'
import type { Case } from '../case.ts'
import { createSessions } from '../credentials/create-sessions.ts'
import type { UnverifiedCase } from '../events.ts'
import type { NotVerified } from '../outcome.ts'
import type { PlanContext } from '../plan-context.ts'
import { completeProfile } from '../profile/complete-profile.ts'
import type { ProfileInput } from '../profile/profile.ts'
import { seededRandom } from '../seeded-random.ts'
import { credentialCases } from './credentials.ts'

export interface TestPlan {
  readonly cases: readonly Case[]
  readonly leftOut: readonly UnverifiedCase[]
  readonly document: Document
  /** The ids of the cases of an operation, without its own. */
  readonly of: (operation: string) => readonly string[]
  readonly case: (id: string) => Case
}

export interface TestPlanOptions {
  readonly seed?: number
  readonly thorough?: boolean
  readonly callable?: (operation: Operation) => NotVerified | undefined
}

/** For tests: the credential cases of a document and a profile, whose requests say only what thing they are about. */
export async function testCredentialPlan(
  source: object,
  input: ProfileInput,
  { seed = 1, thorough = false, callable = () => undefined }: TestPlanOptions = {},
): Promise<TestPlan> {
  const document = await loadDocument(source)
  const profile = completeProfile(input, document, () => undefined)
  const sessions = createSessions({
    document,
    profile,
    transport: {
      requests: 0,
      close: () => Promise.resolve(),
      send: () => Promise.reject(new Error('planning sends nothing')),
    },
    baseUrl: 'http://127.0.0.1:9',
    now: () => 0,
  })
  const leftOut: UnverifiedCase[] = []
  const [main] = Object.keys(profile.identities)
  const context: PlanContext = {
    document,
    profile,
    validator: await createValidator(document),
    producers: { of: () => undefined, things: [] },
    operations: document.operations,
    thorough,
    random: seededRandom(seed),
    main,
    callable,
    request: ({ method, path }, options) => ({
      method,
      path,
      pathValues: { id: options?.label ?? 'shared' },
      query: [],
      headers: [],
      cookies: [],
    }),
    alternative: ({ security }) => security.find((one) => main !== undefined && sessions.able(one, main)),
    credential: ({ security }) => {
      const alternative = security.find((one) => main !== undefined && sessions.able(one, main))
      if (alternative === undefined) return { code: 'no-credential', detail: 'none' }
      return { alternative, ...(alternative.length > 0 && main !== undefined && { identity: main }) }
    },
    able: (alternative, identity) => sessions.able(alternative, identity),
    premise: (operation, alternative) => `${operation.id}/accepted/${alternativeName(alternative)}`,
    leaveOut: (one) => leftOut.push(one),
  }
  const cases = credentialCases(sessions)(context)
  return {
    cases,
    leftOut,
    document,
    of: (operation) =>
      cases.filter((one) => one.operation.id === operation).map(({ id }) => id.slice(operation.length + 1)),
    case(id) {
      const found = cases.find((one) => one.id === id)
      if (found === undefined) throw new Error(`no case ${id} among ${cases.map((one) => one.id).join('\n')}`)
      return found
    },
  }
}

/** For tests: a document of operations by `METHOD /path` with their security, and these schemes. */
export function testSecured(
  operations: Readonly<Record<string, readonly Readonly<Record<string, readonly string[]>>[]>>,
  schemes: Readonly<Record<string, unknown>> = usualSchemes,
): object {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [name, security] of Object.entries(operations)) {
    const [method = '', path = ''] = name.split(' ')
    const parameters = path.includes('{id}')
      ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }]
      : []
    const body = {
      content: { 'application/json': { schema: { type: 'object', properties: { userName: {}, password: {} } } } },
    }
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: {
        security,
        parameters,
        responses: { 200: { description: 'Well' }, '4XX': { description: 'No' } },
        ...(path === '/login' && { requestBody: body }),
      },
    }
  }
  return { openapi: '3.1.0', info: { title: 'Test', version: '1' }, paths, components: { securitySchemes: schemes } }
}

export const usualSchemes = {
  bearer: { type: 'http', scheme: 'bearer' },
  basic: { type: 'http', scheme: 'basic' },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  sid: { type: 'apiKey', in: 'cookie', name: 'sid' },
  raw: { type: 'apiKey', in: 'header', name: 'Authorization' },
}

import { loadDocument } from '../../document/load-document.ts'
import { createValidator } from '../../document/create-validator.ts'
import type { Document, Operation } from '../../document/document.ts'
import type { Validator } from '../../document/validator.ts'
import type { NamedSecret } from '../../harness/secrets.ts'
import { anonymous, type CredentialUse, type Expectation, type Step } from '../case.ts'
import type { Answer, Evidence, Exchange, HeaderLine, SentRequest, TransportFailure } from '../evidence.ts'
import type { Profile } from '../profile/profile.ts'

/** For the tests of checks: one request and its answer, right but for what is given. */
export interface GivenExchange {
  /** An operation of the document; the first one without it. */
  readonly operation?: string
  readonly name?: string
  readonly expect?: Expectation
  readonly credential?: CredentialUse
  readonly request?: Partial<SentRequest>
  readonly status?: number
  /** Name and value pairs; JSON as content type is there unless another is given, or `undefined` for none. */
  readonly headers?: readonly HeaderLine[]
  readonly type?: string | null
  /** Written as JSON unless it is a text. */
  readonly body?: unknown
  readonly failure?: TransportFailure
}

export interface GivenEvidence {
  readonly secrets?: readonly NamedSecret[]
  readonly profile?: Partial<Profile>
}

export interface TestDocument {
  readonly document: Document
  readonly validator: Validator
  /** Evidence of a case with these exchanges. */
  readonly evidence: (exchanges: GivenExchange | readonly GivenExchange[], given?: GivenEvidence) => Evidence
}

const emptyProfile: Profile = {
  identities: {},
  logins: {},
  signing: {},
  keys: {},
  policy: [],
  values: {},
  operations: {},
  writes: true,
  lockOut: undefined,
  expire: undefined,
  waitForExpiry: 0,
  locate: () => undefined,
}

/** For the tests of checks: a document from its paths and components, and evidence of what happens there. */
export async function testDocument(paths: object, components: object = {}): Promise<TestDocument> {
  const info = { title: 'Notes', version: '1' }
  const document = await loadDocument({ openapi: '3.1.0', info, paths, components })
  const validator = await createValidator(document)
  const [first] = document.operations
  if (first === undefined) throw new Error('a test document has an operation')
  return {
    document,
    validator,
    evidence(exchanges, given = {}) {
      const made = [exchanges].flat().map((one) => exchangeOf(one, operationOf(document, one.operation, first)))
      return {
        document,
        validator,
        profile: { ...emptyProfile, ...given.profile },
        case: {
          id: 'test',
          phase: 'coverage',
          operation: made[0]?.step.operation ?? first,
          title: 'a test',
          steps: made.map(({ step }) => step),
        },
        exchanges: made,
        secrets: given.secrets ?? [],
      }
    },
  }
}

function operationOf({ operations }: Document, id: string | undefined, first: Operation): Operation {
  return id === undefined ? first : (operations.find((operation) => operation.id === id) ?? first)
}

function exchangeOf(given: GivenExchange, operation: Operation): Exchange {
  const step: Step = {
    name: given.name ?? '',
    operation,
    request: { method: operation.method, path: operation.path, pathValues: {}, query: [], headers: [], cookies: [] },
    credential: given.credential ?? anonymous,
    expect: given.expect ?? { kind: 'any' },
  }
  const request: SentRequest = {
    method: operation.method,
    url: `http://127.0.0.1:8080${operation.path.replaceAll(/\{\w+\}/g, '1')}`,
    headers: [],
    credentials: [],
    ...given.request,
  }
  const { failure } = given
  return failure === undefined
    ? { step, request, answer: answerOf(given), durationMs: 1 }
    : { step, request, failure, durationMs: 1 }
}

function answerOf({ status = 200, headers = [], type = 'application/json', body }: GivenExchange): Answer {
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
  return {
    status,
    headers: [...(type === null || text === '' ? [] : [['content-type', type] as const]), ...headers],
    text,
    cut: false,
    ...(type?.includes('json') && text !== '' && parsed(text)),
  }
}

function parsed(text: string): Pick<Answer, 'json'> {
  try {
    return { json: { value: JSON.parse(text) as unknown } }
  } catch {
    return {}
  }
}

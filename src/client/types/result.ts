import type { StatusError } from '../errors/status-error.ts'
import type {
  ClientErrorStatus,
  FailureStatus,
  HttpStatus,
  RedirectStatus,
  ServerErrorStatus,
  SuccessStatus,
} from './http-status.ts'
import type { ErrorBody, JsonBody, ResponsesOf } from './operation.ts'

/** An answer with a 2xx status. */
export interface Success<S extends number, Data> {
  readonly ok: true
  readonly status: S
  readonly data: Data
  readonly response: Response
}

/** An answer with any other status. */
export interface Failure<S extends number, Body> {
  readonly ok: false
  readonly status: S
  readonly error: StatusError<S, Body>
  readonly response: Response
}

/** How the body of a success is read; `json` unless the call says otherwise. */
export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream'

interface Parsed {
  text: string
  blob: Blob
  arrayBuffer: ArrayBuffer
  stream: ReadableStream<Uint8Array> | null
}

type Data<Answer, As extends ParseAs> = As extends keyof Parsed ? Parsed[As] : JsonBody<Answer>

/** What the key of a documented answer stands for: a status, or a range of them. */
type Range<Key> = Key extends '2XX' | '2xx'
  ? SuccessStatus
  : Key extends '3XX' | '3xx'
    ? RedirectStatus
    : Key extends '4XX' | '4xx'
      ? ClientErrorStatus
      : Key extends '5XX' | '5xx'
        ? ServerErrorStatus
        : never

/** The statuses documented one by one, which win over ranges (OpenAPI 3.1, Responses Object). */
type Exact<Responses> = Extract<keyof Responses, number>

/** Everything that has an entry of its own or falls into a range. */
type Covered<Responses> = Exact<Responses> | Range<keyof Responses>

/** The statuses that an entry is read for. */
type StatusesOf<Responses, Key> = Key extends number
  ? Key
  : Key extends 'default'
    ? Exclude<HttpStatus, Covered<Responses>>
    : Exclude<Range<Key>, Exact<Responses>>

/** A status is a success where the registry or its documented number says so. */
type Successes<S> = Extract<S, SuccessStatus>

type SuccessOf<Responses, As extends ParseAs> = {
  [Key in keyof Responses]: [Successes<StatusesOf<Responses, Key>>] extends [never]
    ? never
    : // Beside a documented success, `default` is how errors are documented.
      Key extends 'default'
      ? [Successes<Covered<Responses>>] extends [never]
        ? Success<Successes<StatusesOf<Responses, Key>>, Data<Responses[Key], As>>
        : never
      : Success<Successes<StatusesOf<Responses, Key>>, Data<Responses[Key], As>>
}[keyof Responses]

type FailureOf<Responses> = {
  [Key in keyof Responses]: [Exclude<StatusesOf<Responses, Key>, SuccessStatus>] extends [never]
    ? never
    : Failure<Extract<Exclude<StatusesOf<Responses, Key>, SuccessStatus>, number>, ErrorBody<Responses[Key]>>
}[keyof Responses]

/**
 * The statuses that the description does not have: one member for all, so that narrowing on a documented one stays
 * exact.
 */
type Undocumented<Responses> = 'default' extends keyof Responses
  ? never
  : Failure<Exclude<FailureStatus, Covered<Responses>>, unknown>

/**
 * What a call of this operation comes back with, discriminated by `ok` and by `status`. A 2xx that the description does
 * not have is treated as a documented one: nothing here knows the description when it runs.
 */
export type ResultOf<O, As extends ParseAs = 'json'> =
  SuccessOf<ResponsesOf<O>, As> | FailureOf<ResponsesOf<O>> | Undocumented<ResponsesOf<O>>

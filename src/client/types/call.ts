import type { Middleware } from '../middleware.ts'
import type { Method, NeedsBody, OperationOf, ParametersOf, PathsWith, RequestContent } from './operation.ts'
import type { ParseAs, ResultOf } from './result.ts'

/** Headers of one call: `null` takes a default header away. */
export type CallHeaders = Headers | Readonly<Record<string, string | number | boolean | null | undefined>>

/** What any call takes besides what its operation documents: fetch's own options, and a few of ours. */
export interface CallOptions<As extends ParseAs = ParseAs> extends Omit<
  RequestInit,
  'method' | 'body' | 'headers' | 'signal' | 'credentials'
> {
  readonly headers?: CallHeaders | undefined
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for this call, the reading of its body included; 0 for none. */
  readonly timeout?: number | undefined
  /** How to read a success; `json` unless said. With `stream` the time limit ends with the headers. */
  readonly parseAs?: As | undefined
  /** Another base URL for this call. At another origin it goes without the credential. */
  readonly baseUrl?: string | undefined
  /** Run after the client's own. */
  readonly middleware?: readonly Middleware[] | undefined
  /** Writes the query, where the default (exploded form, deepObject) is not what the operation documents. */
  readonly querySerializer?: ((query: Readonly<Record<string, unknown>>) => string) | undefined
}

type Params<O> =
  object extends ParametersOf<O>
    ? { readonly params?: ParametersOf<O> | undefined }
    : { readonly params: ParametersOf<O> }

type Form = 'application/x-www-form-urlencoded'

/** A body of one media type: an object where it can be written as JSON, or as a form that the call names. */
type BodyAs<Content, Type extends keyof Content> = Type extends `${string}json${string}` | '*/*'
  ? { readonly body: Content[Type] }
  : Type extends Form
    ? { readonly body: URLSearchParams } | { readonly body: Content[Type]; readonly headers: ContentType<Form> }
    : Type extends 'multipart/form-data'
      ? { readonly body: FormData }
      : { readonly body: string | Blob | ArrayBuffer | ArrayBufferView | ReadableStream; readonly headers: CallHeaders }

/** The header in one of the spellings people use. */
type ContentType<Type extends string> =
  (CallHeaders & { readonly 'content-type': Type }) | (CallHeaders & { readonly 'Content-Type': Type })

type Body<O> = [RequestContent<O>] extends [never]
  ? { readonly body?: undefined }
  : NeedsBody<O> extends true
    ? BodyAs<RequestContent<O>, keyof RequestContent<O>>
    : BodyAs<RequestContent<O>, keyof RequestContent<O>> | { readonly body?: undefined }

export type CallInit<O, As extends ParseAs = ParseAs> = CallOptions<As> & Params<O> & Body<O>

/** The last argument, which may be left out where the operation needs nothing. */
type InitArgument<O, As extends ParseAs> = object extends Params<O> & Body<O>
  ? [init?: CallInit<O, As>]
  : [init: CallInit<O, As>]

/** Calls the operation that the description has at this path. */
export type Call<P, M extends Method> = <Path extends PathsWith<P, M>, As extends ParseAs = 'json'>(
  path: Path,
  ...init: InitArgument<OperationOf<P, Path, M>, As>
) => Promise<ResultOf<OperationOf<P, Path, M>, As>>

/**
 * The types that openapi-typescript makes of a description, as far as this package reads them: by shape, not by import.
 */

export type Method = 'get' | 'put' | 'post' | 'delete' | 'patch' | 'head' | 'options'

/** The paths that document this method; the others have `get?: never`. */
export type PathsWith<P, M extends Method> = {
  [Path in keyof P]: P[Path] extends Readonly<Record<M, object>> ? Path : never
}[keyof P] &
  string

export type OperationOf<P, Path extends keyof P, M extends Method> =
  P[Path] extends Readonly<Record<M, infer O>> ? O : never

/** The media types that are read as JSON. */
type Json<Content> = Extract<keyof Content, `${string}json${string}` | '*/*'>

/**
 * What a JSON answer holds: undefined where the description documents no body, unknown where it documents another kind
 * only.
 */
export type JsonBody<Answer> = Answer extends { content: infer Content }
  ? [Json<Content>] extends [never]
    ? unknown
    : Content[Json<Content>]
  : undefined

/**
 * What a refusal holds: JSON or plain text. undefined is always possible, because a proxy may answer with a page of its
 * own.
 */
export type ErrorBody<Answer> = Answer extends { content: infer Content }
  ? Content[Json<Content> | Extract<keyof Content, 'text/plain'>] | undefined
  : undefined

/** The media types of a request's body. */
export type RequestContent<O> = O extends { requestBody?: infer Body }
  ? [NonNullable<Body>] extends [never]
    ? never
    : NonNullable<Body> extends { content: infer Content }
      ? Content
      : never
  : never

/** Whether a call must have a body. */
export type NeedsBody<O> = O extends { requestBody: { content: unknown } } ? true : false

export type ParametersOf<O> = O extends { parameters: infer Parameters } ? Parameters : object

export type ResponsesOf<O> = O extends { responses: infer Responses } ? Responses : object

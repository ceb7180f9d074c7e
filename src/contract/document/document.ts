/**
 * An OpenAPI document as this package reads it: every `$ref` outside of schemas resolved, OpenAPI 3.0 brought to 3.1's
 * JSON Schema, path-level parameters merged in, document-level security filled in, and the source position of each part kept.
 *
 * Pointers are plain JSON pointers (RFC 6901) into `bundled`: `/paths/~1keys/get`.
 */
export interface Document {
  /** What the caller named: a file path or a URL. */
  readonly source: string
  readonly title: string
  readonly version: string
  /** The document's own OpenAPI version, `3.0.3` or `3.1.0`. */
  readonly openapi: string
  readonly operations: readonly Operation[]
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>
  /** The bundled document as plain JSON, internal `$ref`s only, its schemas all JSON Schema 2020-12: what Prism is given. */
  readonly bundled: Readonly<Record<string, unknown>>
  /** What the linter says: nothing where the document keeps OpenAPI's own rules. */
  readonly problems: readonly LintProblem[]
  /** Where a JSON pointer of the bundled document comes from. */
  locate(pointer: string): SourcePosition
}

/** One finding of the linter. */
export interface LintProblem {
  /** The linter's name for the rule, `struct`. */
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly position: SourcePosition
}

/** 1-based line and column in the file that the part was written in. */
export interface SourcePosition {
  /** Relative to the working directory where the file is below it; a URL where it came from one. */
  readonly file: string
  readonly line: number
  readonly column: number
}

export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE'

export interface Operation {
  /** The document's operationId, or `METHOD /path` where it has none. */
  readonly id: string
  readonly method: Method
  /** The path template, as written. */
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: RequestBody
  /** One entry per documented status, in the document's order. */
  readonly responses: readonly Response[]
  /** The alternatives (OR); each is a list of schemes that are needed together (AND). `[]` as an alternative is anonymous. */
  readonly security: readonly SecurityAlternative[]
  /** JSON pointer of the operation in the bundled document. */
  readonly pointer: string
  /** The operation as the bundled document has it: for extensions (`x-…`). */
  readonly raw: Readonly<Record<string, unknown>>
}

/** The schemes of one Security Requirement Object. */
export type SecurityAlternative = readonly SecurityUse[]

export interface SecurityUse {
  /** The component name in `securitySchemes`. */
  readonly name: string
  readonly scheme: SecurityScheme
  readonly scopes: readonly string[]
}

export type SecurityScheme =
  | ({ readonly type: 'http'; readonly scheme: string } & SchemeCase)
  | { readonly type: 'apiKey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string }
  | ({
      readonly type: 'oauth2'
      /** As written: `clientCredentials`, `authorizationCode` … with their URLs. */
      readonly flows: Readonly<Record<string, unknown>>
    } & SchemeCase)
  | ({ readonly type: 'openIdConnect'; readonly url: string } & SchemeCase)
  | { readonly type: 'mutualTLS' }

export interface SchemeCase {
  /**
   * `x-exact-case: true` in the document: this server takes the scheme word in exactly one case (`Bearer`, `Basic`),
   * although RFC 9110 (11.1) makes it case-insensitive.
   */
  readonly exactCase?: true
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required: boolean
  readonly schema: Schema
  /** The first example of the document, or undefined. */
  readonly example?: unknown
  readonly style?: string
  readonly explode?: boolean
  /** Where the document gives `content` instead of `schema`: the media type that the value is written as. */
  readonly mediaType?: string
  readonly pointer: string
  readonly schemaPointer?: string
}

export interface RequestBody {
  readonly required: boolean
  readonly content: readonly MediaType[]
}

export interface MediaType {
  /** As written: `application/json`, `text/*`. */
  readonly type: string
  /** Undefined where the document gives no schema. */
  readonly schema?: Schema
  /** By name; an unnamed `example` is called `default`. */
  readonly examples: Readonly<Record<string, unknown>>
  readonly pointer: string
  readonly schemaPointer?: string
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  readonly status: string
  readonly headers: readonly Header[]
  /** Empty where the response has no body. */
  readonly content: readonly MediaType[]
  /** `x-may-be-empty: true` in the document: some callers get this status without its body. OpenAPI has no word for it. */
  readonly mayBeEmpty?: true
  readonly links: readonly Link[]
  readonly pointer: string
}

/** How an answer feeds another operation (OpenAPI 3.1, Link Object). */
export interface Link {
  readonly name: string
  /** The id of the operation that it leads to; undefined where the document names none that it has. */
  readonly operation: string | undefined
  /** Runtime expressions or constants, by parameter name (`id`, `path.id`): `$response.body#/id`. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly requestBody?: unknown
  readonly pointer: string
}

export interface Header {
  readonly name: string
  readonly required: boolean
  readonly schema: Schema
  readonly pointer: string
  readonly schemaPointer?: string
}

/** A JSON Schema (2020-12) with `$ref`s only into the bundled document (mostly `#/components/schemas`), or a boolean. */
export type Schema = boolean | Readonly<Record<string, unknown>>

import type { GuardTable } from './guards.ts'

/** The source of `validators/index.d.ts`: each guard takes its type from `schema.d.ts`, so that the two cannot disagree. */
export function validatorsTypes({ operations }: GuardTable, header: string): string {
  return `// ${header}
import type { operations } from '../schema.d.ts'

/** True when the value is what the description says; otherwise \`errors\` holds the first thing that is wrong. */
export interface Guard<T> {
  (value: unknown): value is T
  /** Of the last call; null when that was true. */
  readonly errors?: readonly ValidationError[] | null
}

export interface ValidationError {
  /** Where in the value, as a JSON pointer; empty for the value itself. */
  readonly instancePath: string
  readonly schemaPath: string
  /** The JSON Schema keyword that is not kept. */
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** By media type, as the description writes it. */
export type Guards<Content> = { readonly [MediaType in keyof Content]: Guard<Content[MediaType]> }

/** The guards of one operation: of its request body and of every documented status; none where there is no body. */
export interface OperationGuards<Id extends keyof operations> {
  readonly request: operations[Id] extends { requestBody?: { content: infer Content } } ? Guards<Content> : Guards<unknown>
  readonly responses: {
    readonly [Status in keyof operations[Id]['responses']]: operations[Id]['responses'][Status] extends {
      content: infer Content
    }
      ? Guards<Content>
      : Guards<unknown>
  }
}

/** Loads the guards of an operation: each is a module of its own, so that a program reads only those that it uses. */
export type Load<Id extends keyof operations> = () => Promise<OperationGuards<Id>>

${operations.map(({ id }) => `export declare const ${id}: Load<'${id}'>`).join('\n')}
`
}

import { shapeChecker, type ShapeChecker } from './check-shape.ts'
import type { Value } from './profile.ts'
import schema from '../../schemas/profile.schema.json' with { type: 'json' }

/** A profile as it is written, in YAML or as an object: profile.schema.json says what each part means. Only an object has functions. */
export interface WrittenProfile {
  readonly identities?: Readonly<Record<string, WrittenIdentity | null>>
  readonly logins?: Readonly<Record<string, WrittenLogin>>
  readonly signing?: Readonly<
    Record<string, { readonly algorithm: string; readonly key: WrittenValue; readonly scopeClaim?: string }>
  >
  readonly keys?: Readonly<
    Record<
      string,
      {
        readonly create: string
        readonly body?: unknown
        readonly key: string
        readonly id: string
        readonly revoke: string
      }
    >
  >
  readonly policy?: readonly { readonly operations: WrittenNames; readonly allow: WrittenNames }[]
  readonly values?: Readonly<Record<string, unknown>>
  readonly operations?: Readonly<
    Record<
      string,
      { readonly writes?: boolean; readonly skip?: string; readonly exclusive?: boolean; readonly body?: unknown }
    >
  >
  readonly writes?: boolean
  readonly lockOut?: number | 'never'
  readonly expire?:
    | string
    | (() => void | Promise<void>)
    | {
        readonly method?: string
        readonly url: string
        readonly body?: unknown
        readonly headers?: Readonly<Record<string, WrittenValue>>
      }
  readonly waitForExpiry?: number
}

export type WrittenValue = Value | { readonly command: readonly string[] }
export type WrittenNames = string | readonly string[]

export interface WrittenIdentity {
  readonly roles?: WrittenNames
  readonly userName?: WrittenValue
  readonly password?: WrittenValue
  readonly variables?: Readonly<Record<string, WrittenValue>>
  readonly credentials?: Readonly<Record<string, Value | WrittenCredential>>
}

export interface WrittenCredential {
  readonly value?: WrittenValue
  readonly command?: readonly string[]
  readonly login?: string
  readonly userName?: WrittenValue
  readonly password?: WrittenValue
  readonly scopes?: WrittenNames
  readonly expired?: WrittenValue
  readonly revoked?: WrittenValue
  readonly narrow?: { readonly value: WrittenValue; readonly scopes: WrittenNames }
}

export interface WrittenStep {
  readonly operation?: string
  readonly url?: string
  readonly body?: unknown
  readonly mediaType?: string
  readonly headers?: Readonly<Record<string, WrittenValue>>
}

export interface WrittenLogin extends WrittenStep {
  readonly token: string
  readonly refreshToken?: string
  readonly refresh?: string | WrittenStep
  readonly logout?: string | WrittenStep
}

/** The shape of a profile by profile.schema.json, or every mistake in it. */
export function checkProfileShape(value: unknown): ReturnType<ShapeChecker<WrittenProfile>> {
  return shapeChecker<WrittenProfile>(schema, 'the profile')(value)
}

import type { KnownFinding } from '../conformance/events.ts'
import type { Profile, ProfileInput } from '../conformance/profile/profile.ts'
import type { VerifyServerOptions } from '../conformance/verify-options.ts'

/** Where a document is: a file (a path from the working directory, or a `file:` URL), an http(s) URL, or the document as an object. */
export type Spec = string | URL | object

/** A server that was started for the tests: its base URL, alone or with more. */
export type StartedTarget = string | URL | StartedServer

interface StartedServer {
  readonly url: string | URL
  /** Stops it. */
  readonly close?: () => unknown
  /** What `${NAME}` in the profile stands for, where it is known only now; beside `env`, or the environment. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

type ProfileSource = string | ProfileInput | Profile

type ServerOptions = Omit<
  VerifyServerOptions,
  'spec' | 'target' | 'profile' | 'known' | 'repeat' | 'dryRun' | 'signal' | 'onSecrets'
>

export interface ContractOptions extends ServerOptions {
  /** The base URL, or what starts a server and gives it. It is called only where a test is to run, and closed after the run. */
  readonly target: string | URL | (() => StartedTarget | Promise<StartedTarget>)
  /** As the command takes it (a file, or an object), or made for the server that was started. */
  readonly profile?: ProfileSource | ((url: string) => ProfileSource | Promise<ProfileSource>)
  /** Findings that are accepted for now: a file, or its entries. One that no longer shows fails. */
  readonly known?: string | readonly KnownFinding[]
  /** What becomes of the last test where the run could not tell something that it should: `fail` unless given. */
  readonly unverified?: 'fail' | 'skip'
  /** Milliseconds that the verification may take, after which the tests tell what is known; 600,000 unless given. */
  readonly timeMs?: number
  /** Milliseconds that starting the server may take; 60,000 unless given. */
  readonly startTimeoutMs?: number
}

export const defaultTimeMs = 600_000
export const defaultStartTimeoutMs = 60_000

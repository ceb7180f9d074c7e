import type { NamedSecret } from '../harness/secrets.ts'
import type { Phase } from './case.ts'
import type { KnownFinding } from './events.ts'
import type { MinCoverage } from './exit-code.ts'
import type { Severity } from './finding.ts'
import type { Profile, ProfileInput } from './profile/profile.ts'

export interface VerifyServerOptions {
  /** A file, a URL, the document as an object, or one that is read already. */
  readonly spec: string | object
  /** The base URL: paths of the document are put behind it. */
  readonly target: string
  /** A file (YAML), an object, or one that is read already. Without it only what needs no credential is verified. */
  readonly profile?: string | ProfileInput | Profile
  /** All four without it. */
  readonly phases?: readonly Phase[]
  /** operationIds. */
  readonly only?: readonly string[]
  readonly exclude?: readonly string[]
  /** The full product of credential faults and values, rather than a covering set. */
  readonly thorough?: boolean
  /** Operations that write may be called; the profile can say so as well. */
  readonly allowWrites?: boolean
  /** Requests in all. */
  readonly maxRequests?: number
  /** Requests a second. */
  readonly rate?: number
  /** Milliseconds that the run may take. */
  readonly timeMs?: number
  /** Milliseconds that one answer may take; 10,000 unless given. */
  readonly timeoutMs?: number
  /** Connections at a time; 8 unless given. */
  readonly connections?: number
  readonly seed?: number
  /** Findings that are accepted for now. */
  readonly known?: readonly KnownFinding[]
  /** The least severity that makes the exit code 1; `low` unless given. */
  readonly failOn?: Severity
  readonly minCoverage?: MinCoverage
  /** Unknown formats and keywords are errors. */
  readonly strict?: boolean
  /** Ids of cases, as findings name them: only these are run. */
  readonly repeat?: readonly string[]
  /** Plans, and sends nothing. */
  readonly dryRun?: boolean
  /** Ends the run at once; what is known by then is in its events. */
  readonly signal?: AbortSignal
  /** Where `${NAME}` in the profile comes from; the process's environment unless given. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** What the target is, for the reports. */
  readonly against?: 'server' | 'portal-double'
  /** Told at the end of every secret that the run used, so that reports can be searched for them. */
  readonly onSecrets?: (secrets: readonly NamedSecret[]) => void
}

import type { Document, Operation, SecurityAlternative } from '../document/document.ts'
import type { Validator } from '../document/validator.ts'
import type { Case, CredentialUse, RequestTemplate } from './case.ts'
import type { UnverifiedCase } from './events.ts'
import type { NotVerified } from './outcome.ts'
import type { Profile } from './profile/profile.ts'
import type { Producers } from './resources/producers.ts'

/** Where cases come from: examples, coverage, credentials, lifecycles, policy. Fuzzing would be one more. Sends nothing. */
export type CaseSource = (context: PlanContext) => readonly Case[]

/** What a source of cases may lean on. */
export interface PlanContext {
  readonly document: Document
  readonly validator: Validator
  readonly profile: Profile
  readonly producers: Producers
  /** The operations to make cases for; others may still be called on the way. */
  readonly operations: readonly Operation[]
  /** The full product instead of a covering set. */
  readonly thorough: boolean
  /** From 0 to 1, seeded: the same in every run with the same seed. */
  readonly random: () => number
  /** The first identity of the profile: who calls where it does not matter. Undefined where the profile has none. */
  readonly main: string | undefined
  /** Whether the operation may be called: it does not write, or writing is allowed, and the profile does not skip it. */
  readonly callable: (operation: Operation) => NotVerified | undefined
  /**
   * A request to the operation that should be accepted, or why none can be made: from the profile, things that exist, the document's
   * examples, and at last made-up values. `label` names the things that it leans on (see ResourceUse); `shared` without it.
   */
  readonly request: (
    operation: Operation,
    options?: { readonly identity?: string; readonly label?: string },
  ) => RequestTemplate | NotVerified
  /** An alternative of the operation that an identity has right credentials for; the anonymous one where there is one. */
  readonly alternative: (operation: Operation, identity?: string) => SecurityAlternative | undefined
  /** That alternative as a credential to send. */
  readonly credential: (operation: Operation, identity?: string) => CredentialUse | NotVerified
  /** Whether the profile gives what it takes to send an alternative rightly. */
  readonly able: (alternative: SecurityAlternative, identity: string) => boolean
  /** The id of the case that shows that the operation accepts a good request by this alternative: the premise of most others. */
  readonly premise: (operation: Operation, alternative: SecurityAlternative) => string
  /** Says that something is left out, and why. */
  readonly leaveOut: (unverified: UnverifiedCase) => void
}

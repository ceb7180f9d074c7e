import type { ProfilePosition } from './profile.ts'

/** One mistake in a profile or a file of known findings: one line with its place, and never a value, which may be a secret. */
export interface ProfileProblem {
  readonly message: string
  readonly position: ProfilePosition | undefined
}

/** A profile that cannot be used. Its message is the first mistake; `problems` has them all, in the order of the file. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError'
  readonly problems: readonly ProfileProblem[]
  readonly position: ProfilePosition | undefined

  constructor(problems: readonly ProfileProblem[], options?: ErrorOptions) {
    const [first, ...others] = problems
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`
    super(`${first?.message ?? 'the profile cannot be used'}${more}`, options)
    this.problems = problems
    this.position = first?.position
  }
}

/** A mistake at a place: `auth.yaml:12:5: what`; of an object, which has no lines, `profile: what`. */
export function profileProblem(position: ProfilePosition | undefined, what: string): ProfileProblem {
  const where = position === undefined ? 'profile' : `${position.file}:${position.line}:${position.column}`
  return { message: `${where}: ${what.replaceAll(/\s*\n\s*/g, ' ').trim()}`, position }
}

/** By line and column, so that a file is put right from top to bottom. */
export function inOrder(problems: readonly ProfileProblem[]): readonly ProfileProblem[] {
  const unique = new Map(problems.map((problem) => [problem.message, problem]))
  return [...unique.values()].sort(
    ({ position: a }, { position: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  )
}

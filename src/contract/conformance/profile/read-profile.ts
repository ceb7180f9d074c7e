import { dirname } from 'node:path'
import type { Document } from '../../document/document.ts'
import { checkProfile } from './check-profile.ts'
import type { Mistake } from './check-shape.ts'
import { commandValue } from './command-value.ts'
import { completeProfile } from './complete-profile.ts'
import { expandProfile } from './expand-profile.ts'
import { fillFromEnvironment } from './fill-from-environment.ts'
import type { Environment } from './interpolate.ts'
import { leaveOut } from './leave-out.ts'
import { inOrder, ProfileError, profileProblem } from './profile-error.ts'
import { checkProfileShape } from './profile-shape.ts'
import type { Profile, ProfileInput } from './profile.ts'
import { readYaml, type Path, type YamlSource } from './yaml-source.ts'

export interface ReadProfileOptions {
  /** What the profile is for: names in it must be the document's. */
  readonly document: Document
  /** What `${NAME}` is replaced from, in a file; an object stays as it is. */
  readonly env: Environment
}

/**
 * Reads a profile from a YAML (or JSON) file, or takes one as an object, and completes it. All mistakes are thrown together, as one
 * `ProfileError`; of a file each has its line and column.
 */
export async function readProfile(source: string | ProfileInput, options: ReadProfileOptions): Promise<Profile> {
  if (typeof source !== 'string') return profileOfObject(source, options.document)
  return profileOfYaml(await readYaml(source, 'a profile'), dirname(source), options)
}

/** A profile that was read as YAML; its commands run in `directory`. */
export function profileOfYaml(source: YamlSource, directory: string, { document, env }: ReadProfileOptions): Profile {
  const { value, problems, unfilled, emptied } = fillFromEnvironment(source, env)
  leaveOut(value, emptied)
  const shape = checkProfileShape(value)
  const mistakes = [...('mistakes' in shape ? shape.mistakes : []), ...checkProfile(value, document)].filter(
    ({ path }) => !unfilled.some((one) => startsWith(path, one)),
  )
  const all = inOrder([
    ...problems,
    ...mistakes.map(({ path, part, what }) => profileProblem(source.locate(path, part), what)),
  ])
  if (all.length > 0 || 'mistakes' in shape) throw new ProfileError(all)
  const run = (command: readonly string[], path: Path) =>
    commandValue(command, { directory, position: source.locate(path, 'value') })
  return completeProfile(expandProfile(shape.shape, run), document, (path) => source.locate(path))
}

function profileOfObject(input: ProfileInput, document: Document): Profile {
  // A function gives what a command would print, or is a call to make.
  const written = withoutFunctions({ ...input, expire: typeof input.expire === 'function' ? '/' : input.expire })
  const shape = checkProfileShape(written)
  const mistakes: readonly Mistake[] = [
    ...('mistakes' in shape ? shape.mistakes : []),
    ...checkProfile(written, document),
  ]
  if (mistakes.length > 0) throw new ProfileError(inOrder(mistakes.map(({ what }) => profileProblem(undefined, what))))
  const run = (command: readonly string[]) => commandValue(command, { directory: '.', position: undefined })
  return completeProfile(expandProfile(input, run), document, () => undefined)
}

function withoutFunctions(value: unknown): unknown {
  if (typeof value === 'function') return { command: ['function'] }
  if (Array.isArray(value)) return value.map(withoutFunctions)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, withoutFunctions(one)]])),
  )
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => String(path[index]) === String(step))
}

import type { KnownFinding } from '../events.ts'
import { matchKnown } from '../match-known.ts'
import { shapeChecker, type Mistake } from './check-shape.ts'
import schema from '../../schemas/known-findings.schema.json' with { type: 'json' }
import { inOrder, ProfileError, profileProblem } from './profile-error.ts'
import { maxAliasCount, readYaml } from './yaml-source.ts'

/** Reads a list of findings that are accepted for now, each with its reason. All mistakes are thrown together, with line and column. */
export async function readKnownFindings(path: string): Promise<readonly KnownFinding[]> {
  const source = await readYaml(path, 'a list of known findings')
  const value: unknown = source.tree.toJS({ maxAliasCount })
  const checked = shapeChecker<readonly KnownFinding[] | null>(schema, 'the list of known findings')(value)
  const mistakes = 'mistakes' in checked ? checked.mistakes : twice(checked.shape ?? [])
  if (mistakes.length > 0 || 'mistakes' in checked) {
    throw new ProfileError(
      inOrder(mistakes.map(({ path: at, part, what }) => profileProblem(source.locate(at, part), what))),
    )
  }
  return checked.shape ?? []
}

/** An entry that stands behind its like can match nothing, and would seem to have gone. */
function twice(entries: readonly KnownFinding[]): readonly Mistake[] {
  return entries.flatMap((entry, index) => {
    const before = matchKnown(
      entry,
      entries.slice(0, index).filter((one) => isWherever(one, entry)),
    )
    const what = 'this finding is already listed above: keep one entry'
    return before === undefined ? [] : [{ path: [index], part: 'value' as const, what }]
  })
}

function isWherever({ releases: these }: KnownFinding, { releases: those }: KnownFinding): boolean {
  return these === undefined || those?.every((release) => these.includes(release)) === true
}

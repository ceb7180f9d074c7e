import type { PlanContext } from '../plan-context.ts'
import type { Variant } from '../values/variants.ts'

const mostRounds = 4
const mostListed = 3

/**
 * Puts variants of different parts of a value together, as many as go with each other: a request each. First all that may be left
 * out is; then come the upper bounds, the lower ones, and what else there is. Frugally, some values stand for all of a list.
 */
export function packed(
  { thorough, random }: Pick<PlanContext, 'thorough' | 'random'>,
  variants: readonly Variant[],
  isWhole: (round: readonly Variant[]) => boolean,
): readonly (readonly Variant[])[] {
  const rounds: Variant[][] = []
  const ordered = [...thinned(variants, thorough, random)].toSorted((a, b) => rank(a) - rank(b))
  for (const variant of ordered) {
    const free = rounds.find((round) => !round.some((other) => clash(other, variant)) && isWhole([...round, variant]))
    if (free !== undefined) free.push(variant)
    else if (thorough || (rounds.length < mostRounds && !(isAbsent(variant) && rounds.length > 0)))
      rounds.push([variant])
  }
  return rounds
}

/** Present and absent do not go together; nor does a part with one that it is within. */
function clash(one: Variant, other: Variant): boolean {
  if (isAbsent(one) !== isAbsent(other)) return true
  return one.at === other.at || one.at.startsWith(`${other.at}/`) || other.at.startsWith(`${one.at}/`)
}

function isAbsent({ keyword, part }: Variant): boolean {
  return keyword === 'optional' && part === undefined
}

function rank(variant: Variant): number {
  if (isAbsent(variant)) return 0
  if (/^(?:max|exclusiveMax)/.test(variant.keyword)) return 1
  if (/^(?:min|exclusiveMin)/.test(variant.keyword)) return 2
  return variant.keyword === 'enum' ? 3 : variant.keyword === 'null' ? 5 : 4
}

/** That a part may be there is shown by whatever is tried of it. Of a long list, which values are tried depends on the seed. */
function thinned(variants: readonly Variant[], thorough: boolean, random: () => number): readonly Variant[] {
  if (thorough) return variants
  const tried = new Set(variants.flatMap(({ at, keyword }) => (keyword === 'optional' ? [] : [at])))
  const places = new Set(variants.flatMap(({ at, keyword }) => (keyword === 'enum' ? [at] : [])))
  const listed = [...places].flatMap((at) => {
    const all = variants.filter((one) => one.at === at && one.keyword === 'enum')
    const from = Math.floor(random() * all.length)
    return [...all.slice(from), ...all.slice(0, from)].slice(0, mostListed)
  })
  const others = variants.filter(
    (one) => one.keyword !== 'enum' && (one.keyword !== 'optional' || isAbsent(one) || !tried.has(one.at)),
  )
  return [...others, ...listed]
}

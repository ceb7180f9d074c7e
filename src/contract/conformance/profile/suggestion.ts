/** What was probably meant, or what there is: the end of a message about a name that nobody knows. */
export function hint(typed: string, candidates: readonly string[], none: string): string {
  const near = suggestion(typed, candidates)
  if (near !== undefined) return `did you mean ${near}?`
  if (candidates.length === 0) return none
  const shown = candidates.slice(0, 8).join(', ')
  return `there is ${shown}${candidates.length > 8 ? ` and ${candidates.length - 8} more` : ''}`
}

/** The candidate that differs least from what was typed, if it is near enough to have been meant. */
export function suggestion(typed: string, candidates: readonly string[]): string | undefined {
  const lower = typed.toLowerCase()
  const limit = Math.max(2, Math.floor(typed.length / 3))
  const [best] = candidates
    .map((candidate) => ({ candidate, distance: editDistance(lower, candidate.toLowerCase()) }))
    // Of a short name everything is near: where nothing of it is left, it was not meant.
    .filter(({ candidate, distance }) => distance <= limit && distance < Math.max(typed.length, candidate.length))
    .sort((a, b) => a.distance - b.distance)
  return best?.candidate
}

/** Levenshtein's distance: insertions, deletions and replacements of one character. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[to.length] ?? 0
}

/** A line of the lint report. */
export interface Problem {
  readonly rule: string
  /** `file:line:column` where a file is known, else a pointer of the bundled document. */
  readonly where: string
  readonly message: string
}

/** Sorted by place, each once: the same mistake is found in every release that has it, and in every operation that refers to it. */
export function ordered(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [line(problem), problem]))
  return [...unique.values()].sort(
    (a, b) => sortable(a.where).localeCompare(sortable(b.where)) || (line(a) < line(b) ? -1 : 1),
  )
}

export function line({ where, message, rule }: Problem): string {
  return `${where} ${message} (${rule})`
}

/** Line 9 comes before line 10. */
function sortable(where: string): string {
  return where.replace(/\d+/g, (digits) => digits.padStart(6, '0'))
}

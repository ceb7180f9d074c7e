/** Resolves when chance picks it: everything that happens in a run waits for its turn. */
export type Turn = (label: string) => Promise<void>

/** What was seen in a run that nobody may do, and what is needed to see it. */
export interface Judgement {
  readonly turn: Turn
  /** How many turns there have been: what comes later has the larger one. */
  readonly step: () => number
  readonly violations: readonly string[]
  readonly violation: (text: string) => void
  /** A call goes out with a token. */
  readonly sent: (call: string, token: string) => void
  tokensSentBy(call: string): readonly string[]
  /** The store has failed to keep a token. */
  readonly noteLost: (token: string) => void
  storeLost(token: string): boolean
}

export function createJudgement(schedule: Turn): Judgement {
  let steps = 0
  const violations: string[] = []
  const sendings: Record<string, string[]> = {}
  const lost = new Set<string>()
  const violation = (text: string) => void violations.push(text)
  return {
    async turn(label) {
      await schedule(label)
      steps++
    },
    step: () => steps,
    violations,
    violation,
    sent(call, token) {
      const before = (sendings[call] ??= [])
      if (before.includes(token)) violation(`${call} is sent again with ${token}`)
      if (before.push(token) > 2) violation(`${call} is sent ${before.length} times`)
    },
    tokensSentBy: (call) => sendings[call] ?? [],
    noteLost: (token) => void lost.add(token),
    storeLost: (token) => lost.has(token),
  }
}

/** One contestant: does its thing once. */
export type Contestant = () => Promise<unknown>

/**
 * CPU microseconds per call of each contestant: blocks of calls taken in turn, in an order that rotates each round, so that a
 * machine that slows down slows all of them. The figure is the median over the rounds; CPU time, because a shared machine's
 * wall clock measures its other tenants as well.
 */
export async function cpuPerCall(
  contestants: Readonly<Record<string, Contestant>>,
  { rounds = 31, calls = 2000 } = {},
): Promise<Record<string, number>> {
  const names = Object.keys(contestants)
  const samples: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = -3; round < rounds; round++) {
    for (const [place] of names.entries()) {
      const name = names[(place + round + names.length * 3) % names.length] ?? ''
      const contestant = contestants[name]
      if (contestant === undefined) continue
      const before = process.cpuUsage()
      for (let call = 0; call < calls; call++) await contestant()
      const { user, system } = process.cpuUsage(before)
      // The first rounds are the compiler's.
      if (round >= 0) samples[name]?.push((user + system) / calls)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(samples[name] ?? [])]))
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/** A source of chance that a seed decides: the same seed, the same run. */
export interface Random {
  /** At least 0, less than `end`, whole. */
  below(end: number): number
  /** Thirty-two hexadecimal digits, as a token has them. */
  hex(): string
  /** That many different numbers from 0 up to `end`, `end` not included. */
  choose(count: number, end: number): ReadonlySet<number>
}

/** Mulberry32: small, and good enough to shuffle with. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  const below = (end: number) => Math.floor(next() * end)
  return {
    below,
    hex: () => Array.from({ length: 32 }, () => below(16).toString(16)).join(''),
    choose(count, end) {
      const chosen = new Set<number>()
      while (chosen.size < Math.min(count, end)) chosen.add(below(end))
      return chosen
    },
  }
}

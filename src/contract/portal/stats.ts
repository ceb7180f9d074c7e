/** What happened so far. Counters of operations and identities are as many as there are of these, no more. */
export interface Stats {
  readonly logins: number
  readonly refreshes: number
  /** A code or refresh token used twice. */
  readonly reuse: number
  readonly revocations: number
  readonly requests: number
  /** Handlers of the double that threw what they must not: a bug of ours, answered 500. */
  readonly faults: number
  readonly byOperation: Readonly<Record<string, number>>
  /** By user name; `anonymous` for nobody. */
  readonly byIdentity: Readonly<Record<string, number>>
}

export type Counted = 'logins' | 'refreshes' | 'reuse' | 'revocations' | 'faults'

export interface StatsKeeper {
  readonly stats: Stats
  count(what: Counted): void
  request(operation: string, identity: string): void
  reset(): void
}

export function createStats(): StatsKeeper {
  const stats = {
    logins: 0,
    refreshes: 0,
    reuse: 0,
    revocations: 0,
    faults: 0,
    requests: 0,
    byOperation: counters(),
    byIdentity: counters(),
  }
  return {
    stats,
    count(what) {
      stats[what]++
    },
    request(operation, identity) {
      stats.requests++
      stats.byOperation[operation] = (stats.byOperation[operation] ?? 0) + 1
      stats.byIdentity[identity] = (stats.byIdentity[identity] ?? 0) + 1
    },
    reset() {
      Object.assign(stats, { logins: 0, refreshes: 0, reuse: 0, revocations: 0, faults: 0, requests: 0 })
      for (const names of [stats.byOperation, stats.byIdentity])
        for (const name of Object.keys(names)) Reflect.deleteProperty(names, name)
    },
  }
}

function counters(): Record<string, number> {
  return {}
}

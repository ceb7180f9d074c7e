import type { NamedSecret } from '../../harness/secrets.ts'

/** Remembers every secret that was used, by the name that is shown instead of it. */
export interface SecretLedger {
  add(name: string, value: string | undefined): void
  all(): readonly NamedSecret[]
}

/** Shorter texts are in every sentence: to hide them would make reports unreadable and protect nobody. */
const shortest = 4

export function secretLedger(): SecretLedger {
  const names = new Map<string, string>()
  let all: readonly NamedSecret[] | undefined
  const note = (name: string, value: string) => {
    if (value.length < shortest || names.has(value)) return
    names.set(value, name)
    all = undefined
  }
  return {
    add(name, value) {
      if (value === undefined || names.has(value)) return
      note(name, value)
      // A cookie's value is percent-encoded as often as not, and may come back in either form.
      note(name, decoded(value))
    },
    all: () => (all ??= [...names].map(([value, name]) => ({ name, value }))),
  }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

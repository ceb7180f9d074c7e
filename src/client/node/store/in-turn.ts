export type InTurn = <T>(name: string, task: () => Promise<T>) => Promise<T>

/** Runs the tasks of one name one after the other, in the order they came, and those of different names side by side. */
export function inTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return async (name, task) => {
    const before = last.get(name)
    const mine = (async () => {
      // How the one before ended is its own caller's business.
      await before?.catch(() => undefined)
      return task()
    })()
    last.set(name, mine)
    try {
      return await mine
    } finally {
      if (last.get(name) === mine) last.delete(name)
    }
  }
}

import { setTimeout } from 'node:timers/promises'

/** Promises of this process whose rejection nobody handles: by default they end a process. */
export interface RejectionWatch extends Disposable {
  /** How many there were, once what is under way has had its turn. */
  count(): Promise<number>
}

export function watchRejections(): RejectionWatch {
  let seen = 0
  const see = () => {
    seen++
  }
  process.on('unhandledRejection', see)
  return {
    async count() {
      // An answer that is on its way is read in a later turn of the event loop.
      await setTimeout(20)
      return seen
    },
    [Symbol.dispose]() {
      process.off('unhandledRejection', see)
    },
  }
}

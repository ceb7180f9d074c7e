import { defaultStartTimeoutMs, type ContractOptions, type StartedTarget } from './contract-options.ts'
import { plainError } from './plain-error.ts'

export interface RunningTarget {
  readonly url: string
  readonly env?: Readonly<Record<string, string | undefined>>
  close(): Promise<void>
}

/** The server that `target` names, or starts. One that starts too late is closed once it did. */
export async function startTarget(
  { target, startTimeoutMs = defaultStartTimeoutMs }: Pick<ContractOptions, 'target' | 'startTimeoutMs'>,
  stop: AbortSignal,
): Promise<RunningTarget> {
  if (typeof target !== 'function') return runningTarget(target)
  const starting = Promise.resolve(target()).then(runningTarget)
  return new Promise((resolve, reject) => {
    const settle = () => {
      clearTimeout(timer)
      stop.removeEventListener('abort', giveUp)
    }
    const giveUp = () => {
      settle()
      void starting.then((late) => late.close()).catch(nothing)
      reject(plainError('Unverified', `the server did not start within ${startTimeoutMs} ms (startTimeoutMs)`))
    }
    const timer = setTimeout(giveUp, startTimeoutMs)
    stop.addEventListener('abort', giveUp)
    starting.finally(settle).then(resolve, reject)
  })
}

function runningTarget(started: StartedTarget): RunningTarget {
  if (typeof started === 'string' || started instanceof URL) return { url: String(started), close: nothing }
  return {
    url: String(started.url),
    ...(started.env && { env: started.env }),
    async close() {
      await started.close?.()
    },
  }
}

function nothing(): Promise<void> {
  return Promise.resolve()
}

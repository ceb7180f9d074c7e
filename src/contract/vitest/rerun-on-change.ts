import { isUrl } from '../document/read-text.ts'
import { isRecord } from '../harness/is-record.ts'
import { pathOf } from './path-of.ts'

/**
 * Makes the test file run again, in watch mode, when one of these files changes: as if it imported them, without anything to configure.
 * Vitest has no public call for that in a test; this is the one by which its own loader tells what imports what. Where it is not there
 * (another version), nothing happens, and `forceRerunTriggers` in the configuration does it.
 */
export async function rerunOnChange(files: readonly string[]): Promise<void> {
  const { rpc, filepath } = vitestWorker()
  if (rpc === undefined || filepath === undefined) return
  await Promise.all(
    files.filter(isLocal).map(async (named) => {
      const file = pathOf(named).replaceAll('\\', '/')
      // What is outside of the project's root is watched only once it was read.
      await quietly(() => rpc.fetch?.(`${file}?raw`, filepath, '__vitest__', {}))
      await quietly(() => rpc.ensureModuleGraphEntry?.(file, filepath))
    }),
  )
}

interface Worker {
  readonly rpc?: Readonly<Record<string, ((...args: readonly unknown[]) => unknown) | undefined>>
  readonly filepath?: string
}

function vitestWorker(): Worker {
  const worker: unknown = Reflect.get(globalThis, '__vitest_worker__')
  return isRecord(worker) && isRecord(worker.rpc) && typeof worker.filepath === 'string' ? worker : {}
}

async function quietly(call: () => unknown): Promise<void> {
  try {
    await call()
  } catch {
    // To watch is a convenience: no test may fail for it.
  }
}

function isLocal(file: string): boolean {
  return file !== '' && !isUrl(file)
}

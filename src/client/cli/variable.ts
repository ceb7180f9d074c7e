import type { Context } from './context.ts'
import { UsageError } from './usage-error.ts'

/** The value of a variable of the environment. @throws UsageError where it is set and empty, which is never meant */
export function variable(env: Context['env'], name: string): string | undefined {
  const value = env[name]
  if (value?.trim() === '') throw new UsageError(`${name} is set but empty: set it or unset it`)
  return value
}

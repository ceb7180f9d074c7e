import { hide } from './hide.ts'

/** What util.inspect (and with it console.log) asks an object for, in Node, Deno and Bun. */
const inspect = Symbol.for('nodejs.util.inspect.custom')

/**
 * Gives an object one printed form for toString, toJSON and util.inspect, so that logging it cannot print what it
 * holds. The three are not enumerable: spreading the object copies its data and not its disguise.
 */
export function redact<T extends object>(target: T, describe: () => object): T {
  return hide(target, { toString: () => JSON.stringify(describe()), toJSON: describe, [inspect]: describe })
}

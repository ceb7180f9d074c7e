import { inspect } from 'node:util'
import { StatusError } from 'docspace-auth'

/**
 * All ways in which a value ends up in a log, as one text: what it prints, what JSON makes of it, its causes, and what
 * an error has hidden.
 */
export function everythingSaid(value: unknown, seen = new Set<unknown>()): string {
  if (seen.has(value)) return ''
  seen.add(value)
  const json: unknown[] = [JSON.stringify(value)]
  const said = [inspect(value, { depth: 12 }), inspect(value, { depth: 12, getters: true }), [value].join()]
  if (typeof value === 'object' && value !== null) json.push(JSON.stringify({ ...value }))
  if (value instanceof Error) {
    // What a StatusError hides is what the server said, for whoever asks for it by name.
    const hidden = value instanceof StatusError ? ['name', 'message', 'stack', 'cause'] : Reflect.ownKeys(value)
    for (const name of hidden) said.push(everythingSaid(Reflect.get(value, name), seen))
  }
  return [...said, ...json].join('\n')
}

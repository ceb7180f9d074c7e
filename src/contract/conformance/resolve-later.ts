import type { Sessions } from './credentials/sessions.ts'
import type { Later, ResourceUse } from './later.ts'

export interface Resolving {
  readonly sessions: Sessions
  readonly resource: (use: ResourceUse, at: string, signal: AbortSignal) => Promise<unknown>
  /** A few letters and digits that no other run has. */
  readonly runTag: string
}

/** Gives what sources stand for that are not an answer of the case itself. */
export function createResolve({
  sessions,
  resource,
  runTag,
}: Resolving): (later: Later, signal: AbortSignal) => Promise<unknown> {
  let count = 0
  return async ({ source }, signal) => {
    switch (source.from) {
      case 'resource':
        return resource(source.resource, source.at, signal)
      case 'identity':
        return sessions.variable(source.identity, source.variable)
      case 'session':
        return sessions.ofSession(source.session, source.at)
      case 'unique':
        count += 1
        return unique(source.like, `${runTag}${count.toString(36)}`, source.maxLength)
      case 'step':
        return undefined
    }
  }
}

/** `cup-x7k2`, `ann+x7k2@example.com`, within the length that the schema allows. */
function unique(like: string, tag: string, maxLength = Infinity): string {
  const at = like.lastIndexOf('@')
  const [stem, rest, sign] = at > 0 ? [like.slice(0, at), like.slice(at), '+'] : [like, '', '-']
  const room = Math.max(0, maxLength - rest.length - tag.length - sign.length)
  return `${stem.slice(0, room)}${sign}${tag}${rest}`
}

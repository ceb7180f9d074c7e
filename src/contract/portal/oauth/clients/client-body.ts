import { requestHeader, type PortalRequest } from '../../portal-request.ts'

/** What a body can hold that is not what it should be; the service answers 500 to it (oauth-6.9). */
export class UnreadableBody extends Error {}

/** The members of a JSON body, by name. Undefined where it is not said to be JSON. */
export function readClientBody(request: PortalRequest): ClientBody | undefined {
  if (!/^application\/json\b/i.test(requestHeader(request, 'content-type') ?? '')) return undefined
  const members = parsed(Buffer.from(request.body).toString('utf8'))
  return {
    text(name) {
      const value = members.get(name)
      if (value === undefined || value === null) return undefined
      if (typeof value === 'string') return value
      if (typeof value === 'number' || typeof value === 'boolean') return String(value)
      throw new UnreadableBody()
    },
    texts(name) {
      const value = members.get(name)
      if (value === undefined || value === null) return undefined
      if (!Array.isArray(value)) throw new UnreadableBody()
      return value.map((item: unknown) => {
        if (typeof item !== 'string') throw new UnreadableBody()
        return item
      })
    },
    flag(name) {
      const value = members.get(name) ?? false
      if (typeof value !== 'boolean') throw new UnreadableBody()
      return value
    },
  }
}

export interface ClientBody {
  /** Undefined where it is missing or null; numbers are taken for text, as the JSON library does [F]. */
  text(name: string): string | undefined
  texts(name: string): readonly string[] | undefined
  /** Missing is false, for `allow_pkce` and `status` alike (oauth 6, oauth-6.10). */
  flag(name: string): boolean
}

function parsed(text: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Map(Object.entries(value))
  } catch {
    // Not JSON: the same as JSON that is no object.
  }
  throw new UnreadableBody()
}

import { documentedRedirects, ownCredentials } from '../../generated/routes.ts'

export interface Scope {
  /** Whether a request to this URL gets the portal's credential. */
  readonly takesCredential: boolean
  /** Whether a 3xx is what the operation documents, and so an answer and not a detour. */
  readonly documentsRedirect: boolean
}

/**
 * Says for each request whether the credential of the portal at `base` goes with it: to every URL under it, whatever
 * the description's `security` says, except to the operations that carry a credential of their own; and to nothing
 * else, ever. `url` must be normalized, as a Request has it: the answer is about the bytes that are sent.
 */
export function credentialScope(base: string): (method: string, url: string) => Scope {
  return (method, url) => {
    const path = asRouted(url.slice(base.length))
    // Neither beside the base (https://acme.example.evil.test), nor out of it again once a proxy decodes the dots.
    const isUnder = url.startsWith(base) && /^(\/|$)/.test(path) && !dots.test(path)
    const route = `${path} ${method}`
    return {
      takesCredential: isUnder && !ownCredentials.test(route),
      documentsRedirect: isUnder && documentedRedirects.test(route),
    }
  }
}

/** A segment that leads up, with what is left encoded of it. */
const dots = /([/\\]|%2f|%5c)(\.|%2e){2}([/\\]|%2f|%5c|$)/i

/**
 * The path as the server compares it: percent-decoded once, encoded slashes excepted, without empty segments or a slash
 * at the end.
 */
function asRouted(url: string): string {
  let path = url.replace(/[?#].*/s, '')
  try {
    if (path.includes('%')) path = decodeURIComponent(path.replace(/%2f/gi, '%252f'))
  } catch {
    // Not UTF-8, so no path of the description is meant.
  }
  return path.replace(/\/+(?=\/|$)/g, '')
}

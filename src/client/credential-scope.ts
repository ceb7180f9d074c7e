import { documentedRedirects, ownCredentials } from '../../generated/routes.ts'

/**
 * Whether a request gets the portal's credential, and whether a 3xx is what its operation documents, and so an answer
 * and not a detour.
 */
export type Scope = readonly [takesCredential: boolean, documentsRedirect: boolean]

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
    return [isUnder && !ownCredentials.test(route), isUnder && documentedRedirects.test(route)]
  }
}

/** The route that a request takes at the portal, `/path METHOD`, as the expressions of generated/routes.ts read it. */
export function routeOf(base: string, { method, url }: Request): string {
  return `${asRouted(url.slice(base.length))} ${method}`
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

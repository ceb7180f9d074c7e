import { parseBaseUrl } from './base-url.ts'
import type { OnEvent } from './events.ts'
import type { RateLimitPolicy } from './rate-limit.ts'

/** Where a client's requests go and how they are sent: what signing in, renewing and signing out work with. */
export interface Connection {
  /** The portal's origin, or the URL under which it is served; without a slash at the end. */
  readonly baseUrl: string
  readonly fetch: (request: Request) => Promise<Response>
  readonly onEvent?: OnEvent | undefined
}

export interface ConnectionOptions {
  /** The portal: its origin, or a URL under which it is served. Undefined, as from an unset variable, is refused. */
  readonly baseUrl: string | URL | undefined
  /** Lets the credential go over plain http to a host that is not this machine. */
  readonly allowInsecureHttp?: boolean | undefined
  /** What to do about a 429: `waitUpTo(seconds)`; without it a 429 is a result like any other. */
  readonly rateLimit?: RateLimitPolicy | undefined
  /** Told when a call is sent again and when a credential signs in or refreshes; must not throw. Holds no secret. */
  readonly onEvent?: OnEvent | undefined
}

/** @throws MisuseError for a base URL that cannot be used */
export function connect<Options extends ConnectionOptions>(
  options: Options,
  fetch: Connection['fetch'],
): Options & Connection {
  return { ...options, baseUrl: parseBaseUrl(options.baseUrl, options.allowInsecureHttp), fetch }
}

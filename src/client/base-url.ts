import { MisuseError, type MisuseErrorCode } from './errors/misuse-error.ts'

/**
 * A base URL as everything here uses it: origin and path, normalized, without a slash at the end.
 * @throws MisuseError where it is none, or one that would send credentials in the clear. It is not repeated: it may hold
 * some.
 */
export function parseBaseUrl(value: string | URL | undefined, allowInsecureHttp = false): string {
  const text = String(value ?? '')
  check(text, 'missing-base-url')
  // "localhost:8080" parses as a URL of the scheme "localhost:", so the scheme is looked for by hand.
  check(/^[\w+.-]+:\/\//.test(text), 'base-url-without-scheme', ', write https:// first')
  check(URL.canParse(text), 'unparsable-base-url')
  const url = new URL(text)
  check(/^https?:$/.test(url.protocol), 'unsupported-scheme')
  check(!url.username && !url.password, 'credentials-in-base-url')
  // Not `search`: "https://host/?" has an empty one, and a path glued to it would all the same be a query.
  check(!url.href.includes('?'), 'query-in-base-url')
  check(!url.href.includes('#'), 'fragment-in-base-url')
  check(
    url.protocol === 'https:' || allowInsecureHttp || loopback.test(url.hostname),
    'insecure-base-url',
    ', use https or allowInsecureHttp',
  )
  return url.origin + url.pathname.replace(/\/+$/, '')
}

/** RFC 6761, section 6.3; 127.0.0.0/8 and ::1. The URL parser has already made 127.1 into 127.0.0.1. */
const loopback = /(^|\.)localhost$|^127(\.\d+){3}$|^\[::1\]$/

/** The code says what is wrong, so the message repeats it in words, with what to do where that is not the same. */
function check(fine: unknown, code: MisuseErrorCode, advice = ''): void {
  if (!fine) throw new MisuseError(code, `Unusable base URL: ${code.replaceAll('-', ' ')}${advice}.`)
}

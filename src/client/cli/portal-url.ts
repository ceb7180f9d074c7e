import { parseBaseUrl } from '../base-url.ts'
import { MisuseError } from '../errors/misuse-error.ts'
import { UsageError } from './usage-error.ts'

/**
 * The address of a portal as somebody types it: https:// may be left out.
 * @param from where it was given, for the message; the address itself is not repeated, because it may hold a password
 */
export function portalUrl(typed: string, from: string): string {
  const text = typed.trim()
  try {
    return parseBaseUrl(/^[\w+.-]+:\/\//.test(text) ? text : `https://${text}`)
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error
    const insecure = error.code === 'insecure-base-url'
    const why = insecure ? 'http would send your secrets in the clear' : error.code.replaceAll('-', ' ')
    throw new UsageError(`${from}: this is no address of a portal (${why}): it looks like https://acme.onlyoffice.com`)
  }
}

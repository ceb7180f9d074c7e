import { isIP } from 'node:net'

/** Who calls: what a proxy in front says, where it says an address, else the other end of the socket. */
export function clientAddress(forwardedFor: string | undefined, socketAddress: string): string {
  const first = forwardedFor?.split(',', 1)[0]?.trim()
  return first !== undefined && isIP(first) !== 0 ? first : socketAddress.replace(/^::ffff:/, '')
}

/** The portal's origin as the caller sees it: behind a proxy that says so it is https, and cookies are then `secure`. */
export function callerOrigin(forwardedProto: string | undefined, origin: string): string {
  return forwardedProto === 'https' ? origin.replace(/^http:/, 'https:') : origin
}

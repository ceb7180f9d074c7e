import { exceptions, PortalException } from '../exception.ts'
import type { Deviations } from '../deviations.ts'

/** A masked phone number: `+`, the first four digits, asterisks, the last four; a short one whole (portal 3). */
export function phoneNoise(digits: string, { phoneNoiseThrows }: Deviations): string {
  if (digits.length < 8) return `+${digits}`
  if (!phoneNoiseThrows) return `+${digits.slice(0, 4)}${'*'.repeat(digits.length - 8)}${digits.slice(-4)}`
  if (digits.length >= 10) {
    throw new PortalException(exceptions.argumentOutOfRange, 'Specified argument was out of the range of valid values.')
  }
  // The wrong length of the server's tail: of eight digits one is lost.
  const tail = digits.length === 8 ? digits.slice(-4, -1) : digits.slice(-4)
  return `+${digits.slice(0, 4)}${'*'.repeat(digits.length - 8)}${tail}`
}

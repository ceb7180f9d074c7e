import type { Clock } from '../clock.ts'
import type { Random } from '../random.ts'

/** A message "sent": the double has no provider, its user reads it here. */
export interface SmsMessage {
  readonly to: string
  readonly code: string
  readonly at: number
}

export interface Sms {
  /** Sends a new code, or says that there are too many on the way. */
  send(phone: string): SmsMessage | 'too-many'
  /** Whether a code sent before is still good: a sign-in does not repeat it (portal 3). */
  hasValidCode(phone: string): boolean
  check(phone: string, code: string): 'good' | 'wrong' | 'too-many'
  /** The last hundred messages, oldest first. */
  outbox(): readonly SmsMessage[]
}

/** Portal 3: six digits, ten minutes, five checks in ten minutes, six codes outstanding. */
const lifetime = 10 * 60_000
const checks = 5
const outstanding = 6

interface Phone {
  codes: SmsMessage[]
  checks: number[]
}

export function createSms(clock: Clock, random: Random, onSms: (message: SmsMessage) => void): Sms {
  const phones = new Map<string, Phone>()
  const outbox: SmsMessage[] = []
  const of = (number: string): Phone => {
    const after = clock.now() - lifetime
    const known = phones.get(number) ?? { codes: [], checks: [] }
    known.codes = known.codes.filter(({ at }) => at > after)
    known.checks = known.checks.filter((at) => at > after)
    phones.set(number, known)
    return known
  }
  return {
    send(number) {
      const phone = of(number)
      if (phone.codes.length >= outstanding) return 'too-many'
      const message = { to: number, code: random.digits(6), at: clock.now() }
      phone.codes.push(message)
      outbox.push(message)
      if (outbox.length > 100) outbox.shift()
      onSms(message)
      return message
    },
    hasValidCode: (number) => of(number).codes.length > 0,
    check(number, code) {
      const phone = of(number)
      if (phone.checks.length >= checks) return 'too-many'
      phone.checks.push(clock.now())
      if (!phone.codes.some((one) => one.code === code)) return 'wrong'
      phones.delete(number)
      return 'good'
    },
    outbox: () => outbox,
  }
}

/** Seconds that a code is good for, as the answer's `expires` says it. */
export const smsLifetime = lifetime

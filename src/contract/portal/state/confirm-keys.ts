import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Random } from '../random.ts'

/** The verdict on a confirmation key: numbers as the server answers them (portal 2.6). */
export type ConfirmVerdict = 0 | 1 | 2

export interface ConfirmKeys {
  /** A key for one purpose and one subject, good for as long as the purpose says. */
  create(type: string, subject: string): string
  /** 0 good, 1 invalid, 2 expired. */
  judge(type: string, subject: string, key: string): ConfirmVerdict
}

/** Hours (portal 2.6): sign-in, phone and second factor one, visits a quarter, everything by e-mail a week. */
const hoursOf: Readonly<Record<string, number>> = {
  Auth: 1,
  PhoneActivation: 1,
  PhoneAuth: 1,
  TfaActivation: 1,
  TfaAuth: 1,
  Visit: 0.25,
}

const from2010 = Date.UTC(2010, 0, 1)

/** Nothing is stored: a key is its own proof, so that memory stays flat however many links are made. */
export function createConfirmKeys(clock: Clock, random: Random): ConfirmKeys {
  const secret = random.bytes(32)
  const mark = (milliseconds: string, type: string, subject: string) =>
    createHmac('sha256', secret)
      .update(`${milliseconds}\n${type}\n${subject.toLowerCase()}`)
      .digest('base64url')
      .toUpperCase()
  return {
    create(type, subject) {
      const milliseconds = String(Math.floor(clock.now() - from2010))
      return `${milliseconds}.${mark(milliseconds, type, subject)}`
    },
    judge(type, subject, key) {
      const [milliseconds = '', given = ''] = key.split('.', 2)
      if (!/^\d{1,15}$/.test(milliseconds)) return 1
      const expected = mark(milliseconds, type, subject)
      if (given.length !== expected.length || !timingSafeEqual(Buffer.from(given), Buffer.from(expected))) return 1
      const age = clock.now() - (Number(milliseconds) + from2010)
      return age > (hoursOf[type] ?? 7 * 24) * 3_600_000 ? 2 : 0
    },
  }
}

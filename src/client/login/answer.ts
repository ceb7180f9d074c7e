import { has } from '../has.ts'
import { dateIn } from './date-in.ts'

/** What the answers to a sign-in, to a code and to a request for a text message have in common, as far as it is there. */
export interface SignInAnswer {
  readonly token?: string | undefined
  readonly expires?: string | undefined
  readonly sms?: boolean | undefined
  readonly tfa?: boolean | undefined
  readonly phoneNoise?: string | undefined
  readonly tfaKey?: string | undefined
  readonly confirmUrl?: string | undefined
  /** The server's clock, in milliseconds since 1970; undefined where the runtime does not show its `Date`. */
  readonly serverTime: number | undefined
}

/** Reads the members that have the type they should have. */
export function answerIn(body: unknown, { headers }: Response): SignInAnswer {
  const response = has(body, 'response') ? body.response : undefined
  const text = (name: string) =>
    has(response, name) && typeof response[name] === 'string' ? response[name] : undefined
  const flag = (name: string) => has(response, name) && response[name] === true
  return {
    token: text('token'),
    expires: text('expires'),
    sms: flag('sms'),
    tfa: flag('tfa'),
    phoneNoise: text('phoneNoise'),
    tfaKey: text('tfaKey'),
    confirmUrl: text('confirmUrl'),
    serverTime: dateIn(headers.get('date'))?.getTime(),
  }
}

import { CredentialError } from '../errors/credential-error.ts'
import { StatusError } from '../errors/status-error.ts'
import type {
  Authenticated,
  Challenge,
  Login,
  PhoneActivationNeeded,
  SmsCodeNeeded,
  TotpCodeNeeded,
  TotpEnrolmentNeeded,
} from '../login/challenge.ts'
import type { Context } from './context.ts'
import { timeText } from './time-text.ts'
import { UsageError } from './usage-error.ts'
import { variable } from './variable.ts'

/** How often a wrong code may be corrected: the portal itself allows five tries in a row (portal 3). */
const tries = 3

/** Goes through the challenges of a sign-in with whoever is there, or with DOCSPACE_CODE. */
export async function answerSecondFactor(login: Login, context: Context): Promise<Authenticated> {
  switch (login.kind) {
    case 'authenticated':
      return login
    case 'phone-activation':
      return askForSms(await activatePhone(login, context), context)
    case 'sms-code':
      return askForSms(login, context)
    case 'totp-code':
      return submitted(login, 'Code of your authenticator app, or a backup code: ', context)
    case 'totp-enrolment':
      return enrol(login, context)
  }
}

async function askForSms(challenge: SmsCodeNeeded, context: Context): Promise<Authenticated> {
  announce(challenge, context)
  let current = challenge
  return submitted(challenge, 'Code from the message, or r for another one: ', context, {
    submit: (code) => current.submit(code),
    async resend() {
      try {
        current = await current.resend()
        announce(current, context)
      } catch (error) {
        // Six in ten minutes are all there are (portal 2.4); the ones before are still good.
        if (!(error instanceof StatusError)) throw error
        context.terminal.err('The portal sends no further code for now; those before are still good.\n')
      }
    },
  })
}

function announce({ phone, codeExpiresAt }: SmsCodeNeeded, { terminal, now }: Context): void {
  const until = codeExpiresAt ? `, good until ${timeText(codeExpiresAt, now())}` : ''
  terminal.err(`A code was sent to ${phone}${until}.\n`)
}

async function activatePhone(challenge: PhoneActivationNeeded, { terminal }: Context): Promise<SmsCodeNeeded> {
  if (!terminal.interactive) throw nobodyThere('has no phone yet')
  terminal.err('The account needs a phone: codes are sent to it from now on.\n')
  return challenge.submit(await terminal.ask({ text: 'Phone number with country code: ' }))
}

async function enrol(challenge: TotpEnrolmentNeeded, context: Context): Promise<Authenticated> {
  const { terminal } = context
  // The secret is shown once, to a person, and not into the log of a script.
  if (!terminal.interactive) throw nobodyThere('has no authenticator app yet')
  terminal.err(
    'The account needs an authenticator app. Add it to your app, by its key or as a QR code of the address:\n',
  )
  terminal.err(`  key      ${challenge.secret}\n  address  ${challenge.otpauthUri}\n`)
  return submitted(challenge, 'First code that the app shows: ', context)
}

interface Dialogue {
  readonly submit: (code: string) => Promise<Authenticated>
  readonly resend?: (() => Promise<void>) | undefined
}

/** Asks for a code until one is taken, three times at most. */
async function submitted(
  challenge: SmsCodeNeeded | TotpCodeNeeded | TotpEnrolmentNeeded,
  text: string,
  { terminal, env }: Context,
  { submit, resend }: Dialogue = { submit: (code) => challenge.submit(code) },
): Promise<Authenticated> {
  let given = (variable(env, 'DOCSPACE_CODE') ?? '').trim()
  for (let tried = 1; ;) {
    const code = given !== '' ? given : await asked(text, terminal, challenge)
    if (given === '' && resend && code.toLowerCase() === 'r') {
      await resend()
      continue
    }
    if (code === '') continue
    given = ''
    try {
      return await submit(code)
    } catch (error) {
      const again = error instanceof CredentialError && error.code === 'code-refused'
      if (!again || !terminal.interactive || tried === tries) throw error
      tried++
      terminal.err('That code was not taken. Try again.\n')
    }
  }
}

async function asked(text: string, terminal: Context['terminal'], { kind }: Challenge): Promise<string> {
  if (!terminal.interactive) {
    const what = kind === 'sms-code' ? 'the code that was sent' : 'a code of its authenticator app, or a backup code'
    throw new UsageError(`the account has a second factor: set DOCSPACE_CODE to ${what}, and run this again`)
  }
  return (await terminal.ask({ text })).trim()
}

function nobodyThere(problem: string): UsageError {
  return new UsageError(`the account ${problem}: run docspace-auth login once in a terminal`)
}

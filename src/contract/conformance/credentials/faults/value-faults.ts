import type { NotVerified } from '../../outcome.ts'
import { readJwt, writeJwt, type Jwt } from '../jwt.ts'
import { nobodyLike } from '../nobody-like.ts'
import { basicText, readBasic } from '../right-credential.ts'
import { alterOneSign, scramble } from '../scramble.ts'
import { changed, everyKind, impossible, type Fault, type FaultInput } from './fault.ts'

/** A value in the right place that is nobody's. None of them says a known user with another password, but the one that has to. */

/** Well-formed: the same length and alphabet, for a JWT the same claims but its subject, for Basic a user who does not exist. */
export const wrong: Fault = {
  kinds: everyKind,
  make: (input) =>
    changed(input, (text) => {
      if (input.kind !== 'basic') return wrongToken(text)
      const { userName, password } = readBasic(text)
      return basicText(`${nobodyLike(userName)}:${scramble(password)}`)
    }),
}

export const wrongPassword: Fault = {
  kinds: ['basic'],
  make: (input) =>
    changed(input, (text) => {
      if (!input.budget.mayFail(input.identity)) return lockOut(input)
      input.budget.noteFailed(input.identity)
      const { userName, password } = readBasic(text)
      return basicText(`${userName}:${scramble(password)}`)
    }),
}

/** Without its last third. Of Basic only part of the user name is left, and so no login of anybody fails. */
export const truncated: Fault = {
  kinds: everyKind,
  make: (input) =>
    changed(input, (text) => {
      const whole = input.kind === 'basic' ? readBasic(text).userName : text
      const part = whole.slice(0, Math.floor((whole.length * 2) / 3)).replace(/%[0-9A-F]?$/i, '')
      if (part === '') return impossible('the credential is too short to be cut')
      return input.kind === 'basic' ? Buffer.from(part, 'utf8').toString('base64') : part
    }),
}

/** One sign other: of a JWT in its signature, of Basic in the user name. */
export const altered: Fault = {
  kinds: everyKind,
  make: (input) =>
    changed(input, (text) => {
      const jwt = readJwt(text)
      if (jwt !== undefined) {
        const signature = alterOneSign(jwt.signature)
        return signature === undefined ? impossible('the token has no signature') : replaceSignature(text, signature)
      }
      const { userName, password } = input.kind === 'basic' ? readBasic(text) : { userName: text, password: '' }
      const other = alterOneSign(userName)
      if (other === undefined) return impossible('the credential has no letter or digit to alter')
      return input.kind === 'basic' ? basicText(`${other}:${password}`) : other
    }),
}

function wrongToken(text: string): string {
  const jwt = readJwt(text)
  if (jwt === undefined) return scramble(text)
  const payload = Object.fromEntries(
    Object.entries(jwt.payload).map(([claim, value]) => [
      claim,
      ['sub', 'jti', 'sid'].includes(claim) && typeof value === 'string' ? scramble(value) : value,
    ]),
  )
  return writeJwt({ ...jwt, payload, signature: scramble(jwt.signature) } satisfies Jwt)
}

function replaceSignature(token: string, signature: string): string {
  return `${token.slice(0, token.lastIndexOf('.'))}.${signature}`
}

function lockOut({ identity }: FaultInput): NotVerified {
  return {
    code: 'lock-out',
    detail: `one more failed login might lock ${identity} out: say lockOut in the profile if more are allowed`,
  }
}

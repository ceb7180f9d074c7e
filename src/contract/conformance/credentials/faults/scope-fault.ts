import type { NotVerified } from '../../outcome.ts'
import type { Profile } from '../../profile/profile.ts'
import { credentialOf, lackOf } from '../can-carry.ts'
import { mentions } from '../fill-placeholders.ts'
import { findOperation } from '../find-operation.ts'
import { isNotVerified } from '../is-not-verified.ts'
import { readJwt } from '../jwt.ts'
import { knownScopes, mayImply } from '../known-scopes.ts'
import { loginBody, passwordGrant } from '../login-body.ts'
import { readValue } from '../read-value.ts'
import { loginOf } from '../right-credential.ts'
import { impossible, placed, type Fault, type FaultInput, type FaultQuestion } from './fault.ts'
import { resigned } from './jwt-faults.ts'

/** A right token, but for a scope that the operation wants, and with none that may imply it. */
export const scopeShort: Fault = {
  kinds: ['token', 'header', 'query', 'cookie'],
  lacks(question) {
    if (question.use.scopes.length === 0) return impossible(`no scope of ${question.use.name} is wanted`)
    return ways(question).length > 0 ? undefined : howTo(question)
  },
  async make(input) {
    const [way] = ways({ ...input, document: input.tools.document, profile: input.tools.profile })
    if (way === undefined) return howTo(input)
    const { credential } = credentialOf(input.tools.profile, input.identity, input.use.name)
    switch (way.by) {
      case 'narrow':
        return placed(input, credential?.narrow === undefined ? howTo(input) : await readValue(credential.narrow.value))
      case 'login':
        return placed(input, await narrowLogin(input, way.scopes))
      case 'signing':
        return resigned(input, (payload, { scopeClaim }) => {
          const claim = payload[scopeClaim]
          const kept = input.use.scopes.slice(0, -1)
          if (typeof claim !== 'string' && !Array.isArray(claim))
            return impossible(`the tokens have no claim "${scopeClaim}"`)
          return { ...payload, [scopeClaim]: typeof claim === 'string' ? kept.join(' ') : kept }
        })
      case 'another':
        return placed(input, await input.rightOf(way.identity))
    }
  },
}

type Way =
  | { readonly by: 'narrow' | 'signing' }
  | { readonly by: 'login'; readonly scopes: readonly string[] }
  | { readonly by: 'another'; readonly identity: string }

function ways({ document, profile, use, identity }: FaultQuestion): readonly Way[] {
  const { credential, login } = credentialOf(profile, identity, use.name)
  const short = (scopes: readonly string[]) => isShort(scopes, use.scopes)
  const found: Way[] = []
  if (credential?.narrow !== undefined && short(credential.narrow.scopes)) found.push({ by: 'narrow' })
  const operation = findOperation(document, login?.operation)
  const body = login && (loginBody(document, login, operation).body ?? passwordGrant)
  if (login !== undefined && credential?.value === undefined && mentions([body, login.headers], 'scopes')) {
    const scopes = fewerScopes(use.scopes, credential?.scopes ?? knownScopes(document, use.name))
    if (scopes !== undefined) found.push({ by: 'login', scopes })
  }
  if (profile.signing[use.name] !== undefined) found.push({ by: 'signing' })
  const other = anotherIdentity(profile, use.name, identity, short)
  if (other !== undefined && lackOf(document, profile, { ...use, scopes: [] }, other) === undefined)
    found.push({ by: 'another', identity: other })
  return found
}

/** Whether a scope is missing that no other stands for. */
function isShort(scopes: readonly string[], wanted: readonly string[]): boolean {
  return wanted.some((missing) => !scopes.some((present) => mayImply(present, missing)))
}

/** All but one of those wanted. Where none is left, another: to ask for none is to ask for what the server likes (RFC 6749, 3.3). */
function fewerScopes(wanted: readonly string[], known: readonly string[]): readonly string[] | undefined {
  for (const missing of wanted.toReversed()) {
    const kept = wanted.filter((one) => one !== missing)
    if (kept.length > 0 && isShort(kept, [missing])) return kept
    const other = kept.length > 0 ? undefined : known.find((one) => isShort([one], [missing]))
    if (other !== undefined) return [other]
  }
  return undefined
}

function anotherIdentity(
  profile: Profile,
  scheme: string,
  identity: string,
  short: (scopes: readonly string[]) => boolean,
): string | undefined {
  return Object.keys(profile.identities).find((name) => {
    const scopes = credentialOf(profile, name, scheme).credential?.scopes
    return name !== identity && scopes !== undefined && short(scopes)
  })
}

/** A server may grant other scopes than it was asked for (RFC 6749, 3.3). It says so, and then the token is not short of any. */
async function narrowLogin(input: FaultInput, scopes: readonly string[]): Promise<string | NotVerified> {
  const use = loginOf(input.tools, input.use, input.identity, scopes)
  if (use === undefined) return howTo(input)
  const tokens = await input.logins.shared(use, input.signal)
  if (isNotVerified(tokens)) return tokens
  const claim = readJwt(tokens.token)?.payload.scope
  const granted = tokens.scopes ?? (typeof claim === 'string' ? claim.split(' ') : scopes)
  if (isShort(granted, input.use.scopes)) return tokens.token
  return { code: 'setup', detail: `a login for fewer scopes of ${input.use.name} was granted all that it should lack` }
}

function howTo({ use, identity }: Pick<FaultQuestion, 'use' | 'identity'>): NotVerified {
  return {
    code: 'no-credential',
    detail: `no ${use.name} of ${identity} with fewer scopes can be had: add identities.${identity}.credentials.${use.name}.narrow, {scopes} to the login's body, or signing.${use.name} to the profile`,
  }
}

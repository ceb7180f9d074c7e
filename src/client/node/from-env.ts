import { parseBaseUrl } from '../base-url.ts'
import { apiKey } from '../credentials/api-key.ts'
import { basic } from '../credentials/basic.ts'
import type { Credential, CredentialDescription } from '../credentials/credential.ts'
import { personalAccessToken } from '../credentials/personal-access-token.ts'
import { CredentialError } from '../errors/credential-error.ts'
import { MisuseError } from '../errors/misuse-error.ts'
import { redact } from '../redact.ts'
import { personalAccessToken as signingIn } from '../login/personal-access-token.ts'
import type { CredentialStore } from '../store/credential-store.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export interface FromEnvOptions {
  readonly allowInsecureHttp?: boolean | undefined
  /** Where DOCSPACE_AUTH=login keeps its token between processes; in memory unless given. */
  readonly store?: CredentialStore | undefined
}

export interface EnvironmentCredential extends Credential {
  /** DOCSPACE_BASE_URL, checked; undefined where it is not set. */
  readonly baseUrl: string | undefined
}

/** The ways to sign in, each with all the variables that belong to it. */
const methods = [
  ['DOCSPACE_API_KEY'],
  ['DOCSPACE_AUTH_TOKEN'],
  ['DOCSPACE_USERNAME', 'DOCSPACE_PASSWORD', 'DOCSPACE_AUTH'],
] as const
const all = methods.flat()

/**
 * The credential that the environment names: DOCSPACE_API_KEY, or DOCSPACE_AUTH_TOKEN (a personal access token), or
 * DOCSPACE_USERNAME and DOCSPACE_PASSWORD with DOCSPACE_AUTH=basic or login. Where none is set, using it throws
 * CredentialError 'unavailable', so that a chain goes on. The variables are read once, here.
 * @throws CredentialError at once where more than one method is set, one is set by half, or a variable is set but empty
 */
export function fromEnv(env: Environment = process.env, options: FromEnvOptions = {}): EnvironmentCredential {
  for (const name of [...all, 'DOCSPACE_BASE_URL']) {
    if (env[name]?.trim() === '') throw new CredentialError('missing', `${name} is set but empty: set it or unset it.`)
  }
  const chosen = methods.filter((variables) => variables.some((name) => env[name] !== undefined))
  if (chosen.length > 1) {
    const names = chosen.flatMap((variables) => variables.filter((name) => env[name] !== undefined))
    throw new CredentialError(
      'ambiguous',
      `More than one way to sign in is set: ${names.join(', ')}. Unset all but one.`,
    )
  }
  const baseUrl = baseUrlOf(env, options)
  const variables = chosen[0]?.filter((name) => name !== 'DOCSPACE_AUTH').join(' and ') ?? 'the environment'
  const credential = naming(variables, () => credentialOf(env, options))
  const describe = (): CredentialDescription => ({ ...credential.describe(), source: variables })
  const authorize: Credential['authorize'] = (how) => credential.authorize(how)
  const { lifecycle } = credential
  return redact({ authorize, describe, lifecycle, baseUrl }, () => ({ ...describe(), baseUrl }))
}

function credentialOf(env: Environment, { store }: FromEnvOptions): Credential {
  if (env.DOCSPACE_API_KEY !== undefined) return apiKey(env.DOCSPACE_API_KEY)
  if (env.DOCSPACE_AUTH_TOKEN !== undefined) return personalAccessToken({ token: env.DOCSPACE_AUTH_TOKEN })
  const { DOCSPACE_USERNAME: userName, DOCSPACE_PASSWORD: password, DOCSPACE_AUTH: method } = env
  if (userName === undefined && password === undefined && method === undefined) return unavailable
  if (userName === undefined) throw new CredentialError('incomplete', 'DOCSPACE_USERNAME is not set.')
  if (password === undefined) throw new CredentialError('incomplete', 'DOCSPACE_PASSWORD is not set.')
  if (method === 'basic') return basic({ userName, password })
  if (method === undefined) {
    throw new CredentialError(
      'incomplete',
      'DOCSPACE_AUTH is not set: it says whether they are for "basic" or for "login".',
    )
  }
  if (method !== 'login') throw new CredentialError('unknown-method', 'DOCSPACE_AUTH must be "basic" or "login".')
  return signingIn({ userName, password, store })
}

/** What is not there can only be told when it is used: before, it may be one of a chain. */
const unavailable: Credential = {
  authorize() {
    throw new CredentialError('unavailable', `None of ${all.join(', ')} is set.`)
  },
  describe: () => ({ scheme: 'none', source: 'the environment' }),
}

function baseUrlOf(env: Environment, { allowInsecureHttp }: FromEnvOptions): string | undefined {
  if (env.DOCSPACE_BASE_URL === undefined) return undefined
  try {
    return parseBaseUrl(env.DOCSPACE_BASE_URL, allowInsecureHttp)
  } catch (error) {
    throw error instanceof MisuseError ? new MisuseError(error.code, `DOCSPACE_BASE_URL: ${error.message}`) : error
  }
}

/** Whoever set a variable looks for its name in the message. */
function naming<T>(variables: string, make: () => T): T {
  try {
    return make()
  } catch (error) {
    throw error instanceof CredentialError ? new CredentialError(error.code, `${variables}: ${error.message}`) : error
  }
}

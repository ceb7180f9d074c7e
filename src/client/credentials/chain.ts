import { CredentialError } from '../errors/credential-error.ts'
import { redact } from '../redact.ts'
import type { Authorization } from './authorization.ts'
import type { AuthorizeOptions, Credential, CredentialDescription } from './credential.ts'

type Skipped = NonNullable<CredentialDescription['skipped']>[number]

/**
 * The first of several credentials that is available. One that throws CredentialError 'unavailable' is passed over; any
 * other error ends the search, because a credential that is there and broken must not be replaced by somebody else's.
 */
export function chain(...credentials: readonly Credential[]): Credential {
  let description: CredentialDescription = { scheme: 'none', source: 'chain(), nothing chosen yet' }
  let winner: Credential | undefined

  function from(
    index: number,
    skipped: readonly Skipped[],
    options?: AuthorizeOptions,
  ): Authorization | Promise<Authorization> {
    const credential = credentials[index]
    if (!credential) throw noneAvailable(skipped)
    const chosen = (authorization: Authorization) => {
      winner = credential
      description = { ...credential.describe(), skipped }
      return authorization
    }
    const goOn = (error: unknown) => {
      if (!(error instanceof CredentialError) || error.code !== 'unavailable') throw error
      return from(index + 1, [...skipped, { source: credential.describe().source, reason: error.message }], options)
    }
    try {
      const authorization = credential.authorize(options)
      return authorization instanceof Promise ? authorization.then(chosen, goOn) : chosen(authorization)
    } catch (error) {
      return goOn(error)
    }
  }

  const describe = () => description
  const chosen: Credential = {
    authorize: (options) => from(0, [], options),
    describe,
    get lifecycle() {
      return winner?.lifecycle
    },
  }
  return redact(chosen, describe)
}

function noneAvailable(skipped: readonly Skipped[]): CredentialError {
  const reasons = skipped.map(({ source, reason }) => `${source}: ${reason}`)
  return new CredentialError('unavailable', ['No credential of the chain is available.', ...reasons].join(' '))
}

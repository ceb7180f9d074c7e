import { describe, expect, it } from 'vitest'
import { CredentialError, MisuseError, TransportError } from '../index.ts'
import { atPortal } from './at-portal.ts'
import { explainFailure } from './explain-failure.ts'
import { Interruption } from './interruption.ts'
import { Refusal } from './refusal.ts'
import { UsageError } from './usage-error.ts'

const portal = 'https://acme.test'
const where = { method: 'GET', path: '/x' }
const refusedConnection = { cause: { name: 'TypeError', cause: { name: 'Error', code: 'ECONNREFUSED' } } }

describe('explainFailure', () => {
  it.each<[Error, number, string]>([
    [new UsageError('no portal: give --portal'), 2, 'no portal: give --portal'],
    [new Refusal('not signed in'), 1, 'not signed in'],
    [new Interruption(), 130, 'interrupted'],
    [new MisuseError('invalid-path', 'A path.'), 2, 'A path.'],
    [new CredentialError('login-refused', '', { status: 401 }), 1, 'the user name or the password is wrong'],
    [new CredentialError('login-refused', '', { status: 403 }), 1, '(403): the account may be disabled'],
    [new CredentialError('login-refused', '', { status: 404 }), 1, '(404): is the address that of a DocSpace portal?'],
    [new CredentialError('code-refused', ''), 1, 'refused the code'],
    [new CredentialError('locked-out', '', { retryAt: new Date(Date.now() + 59_900) }), 1, '(in 1 minute)'],
    [new CredentialError('second-factor-required', ''), 1, 'DOCSPACE_AUTH=login cannot give one'],
    [new CredentialError('reauthorization-required', ''), 1, 'run docspace-auth login --oauth again'],
    [new CredentialError('still-signed-in', ''), 1, 'still takes the token'],
    [new CredentialError('store-failed', 'The credential store /x is full.'), 2, 'The credential store /x is full.'],
    [new CredentialError('unexpected-answer', ''), 2, 'answered as no DocSpace portal does'],
    [new CredentialError('not-an-api-key', 'No key.'), 2, 'No key.'],
    [new CredentialError('signed-out', 'It was signed out.'), 1, 'It was signed out.'],
    [new CredentialError('renewal-failed', 'It took too long.'), 2, 'It took too long.'],
    [
      new CredentialError('renewal-failed', '', {}, { cause: new TransportError('network', '', where) }),
      2,
      `cannot reach ${portal}: check`,
    ],
    [new TransportError('network', '', where, refusedConnection), 2, `cannot reach ${portal} (ECONNREFUSED): check`],
    [new TransportError('timeout', '', where), 2, 'did not answer in time'],
    [new TransportError('not-json', '', { ...where, contentType: 'text/html' }), 2, 'than an API does (text/html)'],
    [new TransportError('redirect-refused', '', where), 2, 'sends the request to another address'],
    [new TypeError('it\nbroke'), 2, 'this should not have happened, please report it: TypeError: it broke'],
  ])('says what, where and what to do: %s', async (error, exitCode, text) => {
    const failure: unknown = await atPortal(portal, () => Promise.reject(error)).catch((thrown: unknown) => thrown)
    const explained = explainFailure(failure)
    expect(explained.exitCode).toBe(exitCode)
    expect(explained.line).toContain(text)
    expect(explained.line).not.toContain('\n')
  })
})

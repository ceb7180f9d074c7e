import { describe, expect, it } from 'vitest'
import { anonymous, apiKey, chain, CredentialError, type Credential } from '../index.ts'

const key = 'sk-0000'

function unavailable(source: string, later = false): Credential {
  const error = new CredentialError('unavailable', `${source} is not set.`)
  return {
    authorize() {
      if (later) return Promise.reject(error)
      throw error
    },
    describe: () => ({ scheme: 'none', source }),
  }
}

describe('chain', () => {
  it('takes the first credential that is available, in the same turn where that is at hand', () => {
    const authorization = chain(unavailable('A'), apiKey(key), anonymous()).authorize()
    expect(authorization).toMatchObject({ headers: { authorization: `Bearer ${key}` } })
  })

  it('waits for one that is not', async () => {
    const authorization = chain(unavailable('A', true), unavailable('B'), apiKey(key)).authorize()
    expect(await authorization).toMatchObject({ headers: { authorization: `Bearer ${key}` } })
  })

  it('says which won and why the others did not', async () => {
    const credential = chain(unavailable('A', true), unavailable('B'), apiKey(key))
    await credential.authorize()
    expect(credential.describe()).toEqual({
      scheme: 'apiKey',
      source: 'apiKey()',
      skipped: [
        { source: 'A', reason: 'A is not set.' },
        { source: 'B', reason: 'B is not set.' },
      ],
    })
  })

  it('says that nothing is chosen before it is used', () => {
    expect(chain(apiKey(key)).describe()).toMatchObject({ scheme: 'none' })
  })

  it('stops at any other error: a broken credential is not replaced by another', () => {
    const broken: Credential = {
      authorize() {
        throw new CredentialError('login-refused', 'Refused.')
      },
      describe: () => ({ scheme: 'x', source: 'x' }),
    }
    expect(() => chain(broken, apiKey(key)).authorize()).toThrow(expect.objectContaining({ code: 'login-refused' }))
  })

  it('is itself unavailable, with every reason, where all are: so that chains can be chained', () => {
    expect(() => chain(unavailable('A'), unavailable('B')).authorize()).toThrow(
      expect.objectContaining({
        code: 'unavailable',
        message: expect.stringMatching(/A is not set.*B is not set/) as string,
      }),
    )
    expect(() => chain(chain(unavailable('A')), anonymous()).authorize()).not.toThrow()
  })

  it('hands the options of the call on', () => {
    let seen: unknown
    const curious: Credential = {
      authorize(options) {
        seen = options
        return { headers: {} }
      },
      describe: () => ({ scheme: 'x', source: 'x' }),
    }
    const { signal } = new AbortController()
    void chain(curious).authorize({ signal })
    expect(seen).toEqual({ signal })
  })
})

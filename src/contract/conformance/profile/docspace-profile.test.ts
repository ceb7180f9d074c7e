import { beforeAll, describe, expect, it } from 'vitest'
import description from '../../../../generated/docspace-3.7.json' with { type: 'json' }
import type { Document } from '../../document/document.ts'
import { loadDocument } from '../../document/load-document.ts'
import { docspaceProfile } from './docspace-profile.ts'

let document: Document
beforeAll(async () => {
  document = await loadDocument(description)
})

const account = { DOCSPACE_USERNAME: 'ann@example.com', DOCSPACE_PASSWORD: 'a password' }

describe('docspaceProfile', () => {
  it('has what the environment has', () => {
    const { identities } = docspaceProfile(document, {
      ...account,
      DOCSPACE_API_KEY: 'sk-1',
      DOCSPACE_ACCESS_TOKEN: 'a.b.c',
    })
    expect(identities).toEqual({
      account: {
        roles: [],
        variables: {},
        userName: 'ann@example.com',
        password: 'a password',
        credentials: {
          personalAccessToken: { login: 'token' },
          personalAccessTokenRaw: { login: 'token' },
          sessionCookie: { login: 'cookie' },
          apiKey: { value: 'sk-1' },
          oauth2: { value: 'a.b.c' },
          openIdConnect: { value: 'a.b.c' },
        },
      },
    })
  })

  it.each([
    [account, ['personalAccessToken', 'personalAccessTokenRaw', 'sessionCookie']],
    [{ DOCSPACE_API_KEY: 'sk-1' }, ['apiKey']],
    [{ DOCSPACE_USERNAME: 'ann@example.com', DOCSPACE_ACCESS_TOKEN: 'a.b.c' }, ['oauth2', 'openIdConnect']],
    [{}, []],
  ])('with %j has credentials for %j', (env, schemes) => {
    const { identities } = docspaceProfile(document, env)
    expect(Object.keys(identities.account?.credentials ?? {})).toEqual(schemes)
  })

  it('is careful', () => {
    const profile = docspaceProfile(document, account)
    expect(profile).toMatchObject({
      writes: false,
      lockOut: undefined,
      waitForExpiry: 0,
      expire: undefined,
      signing: {},
    })
    expect(profile.operations.deleteTenantClients?.skip).toBe('it deletes all OAuth clients of the portal')
    // Only the cookie signs out: a header's token lives on, as the facts sheet has it (portal 2.7).
    expect(profile.logins.token?.logout).toBeUndefined()
    expect(profile.logins.cookie?.logout).toEqual({ operation: 'logout', headers: {} })
  })
})

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import description from '../../../../generated/docspace-3.7.json' with { type: 'json' }
import type { Document } from '../../document/document.ts'
import { loadDocument } from '../../document/load-document.ts'
import { testDocument, testFiles, testOperation } from '../../document/test-files.ts'
import { initProfile } from './init-profile.ts'
import type { Profile } from './profile.ts'
import { readProfile } from './read-profile.ts'

const notes = () => loadDocument(fileURLToPath(new URL('./fixtures/notes.yaml', import.meta.url)))
const shop = () => loadDocument(fileURLToPath(new URL('../../harness/fixtures/shop.yaml', import.meta.url)))

/** What a person gets who writes the text into a file and sets every variable that it names. */
async function used(document: Document, text = initProfile(document)): Promise<Profile> {
  const file = join(await testFiles({ 'auth.yaml': text }), 'auth.yaml')
  const names = Array.from(text.matchAll(/\$\{(\w+)\}/g), ([, name = '']) => name)
  return readProfile(file, { document, env: Object.fromEntries(names.map((name) => [name, `value of ${name}`])) })
}

/** A document with one way to sign in and one operation that wants these schemes, by their definitions. */
function secured(securitySchemes: Record<string, object>, paths: Record<string, object> = {}) {
  const security = Object.keys(securitySchemes).map((name) => ({ [name]: [] }))
  return loadDocument(
    testDocument({
      components: { securitySchemes },
      paths: { '/things': { get: testOperation(true, { operationId: 'listThings', security }) }, ...paths },
    }),
  )
}

const jsonBody = (schema: object) => ({ requestBody: { content: { 'application/json': { schema } } } })
const object = (properties: Record<string, object>, required: readonly string[] = []) => ({
  type: 'object',
  required,
  properties,
})
const text = { type: 'string' }

/** A POST that anybody may call, with this body and this answer. */
function open(operationId: string, body: object, answer: object | undefined, more: object = {}) {
  return { post: testOperation(answer, { operationId, security: [], ...jsonBody(body), ...more }) }
}

describe('initProfile', () => {
  it('fills in what the document tells', async () => {
    const profile = await used(await notes())
    expect(profile.identities.alice).toEqual({
      roles: ['user'],
      userName: 'value of ALICE_USERNAME',
      password: 'value of ALICE_PASSWORD',
      variables: { clientId: 'value of ALICE_CLIENT_ID', clientSecret: 'value of ALICE_CLIENT_SECRET' },
      credentials: {
        bearerAuth: { login: 'main' },
        apiKeyAuth: { value: 'value of ALICE_API_KEY_AUTH' },
        oauth: { login: 'oauth', scopes: ['notes:read'] },
      },
    })
    expect(Object.keys(profile.identities)).toEqual(['alice', 'bob'])
    expect(profile.logins).toEqual({
      main: {
        operation: 'login',
        body: { username: '{userName}', password: '{password}' },
        headers: {},
        token: '/data/accessToken',
        refreshToken: '/data/refreshToken',
        refresh: { operation: 'refresh', body: { refreshToken: '{refreshToken}' }, headers: {} },
        logout: { operation: 'logout', headers: {} },
      },
      oauth: {
        url: 'https://notes.example/oauth/token',
        mediaType: 'application/x-www-form-urlencoded',
        body: {
          grant_type: 'client_credentials',
          client_id: '{clientId}',
          client_secret: '{clientSecret}',
          scope: '{scopes}',
        },
        headers: {},
        token: '/access_token',
      },
    })
    expect(profile.keys).toEqual({
      apiKeyAuth: { create: 'createKey', body: { name: 'For a test' }, key: '/key', id: '/id', revoke: 'revokeKey' },
    })
    expect(profile).toMatchObject({ policy: [], writes: false, lockOut: undefined, expire: undefined, values: {} })
  })

  it('reads DocSpace: two ways to send one token, a cookie that signing out ends, and keys', async () => {
    const profile = await used(await loadDocument(description))
    expect(profile.identities.alice?.credentials).toEqual({
      apiKey: { value: 'value of ALICE_API_KEY' },
      personalAccessToken: { login: 'main' },
      personalAccessTokenRaw: { login: 'main' },
      oauth2: { value: 'value of ALICE_OAUTH2', scopes: ['accounts.self:read', 'openid'] },
      openIdConnect: { value: 'value of ALICE_OPEN_ID_CONNECT', scopes: ['openid', 'accounts.self:read'] },
      sessionCookie: { login: 'cookie' },
      confirm: { value: 'value of ALICE_CONFIRM' },
      signatureCookie: { value: 'value of ALICE_SIGNATURE_COOKIE' },
      signatureHeader: { value: 'value of ALICE_SIGNATURE_HEADER' },
    })
    expect(profile.logins.main).toMatchObject({ operation: 'login', token: '/response/token' })
    expect(profile.logins.main?.logout).toBeUndefined()
    expect(profile.logins.cookie).toMatchObject({ token: 'cookie asc_auth_key', logout: { operation: 'logout' } })
    expect(profile.keys.apiKey).toMatchObject({
      create: 'createApiKey',
      key: '/response/key',
      id: '/response/id',
      revoke: 'deleteApiKey',
    })
    expect(profile.operations.endConnectionsAndChangePassword).toEqual({ exclusive: true })
  })

  it('takes variables and a template where the document shows no way to sign in', async () => {
    const document = await shop()
    const profile = await used(document)
    expect(profile.identities.bob).toMatchObject({
      userName: 'value of BOB_USERNAME',
      credentials: {
        key: { value: 'value of BOB_KEY' },
        queryKey: { value: 'value of BOB_QUERY_KEY' },
        session: { value: 'value of BOB_SESSION' },
        token: { value: 'value of BOB_TOKEN' },
      },
    })
    expect(profile.logins).toEqual({})
    expect(initProfile(document)).toContain('# TODO how one signs in, if one does: the document does not show it.')
    expect(initProfile(document)).toContain('# TODO certificate is mutualTLS, which is not exercised')
  })

  it('is the same for the same document, and every line of it fits a screen', async () => {
    for (const document of [await notes(), await shop(), await loadDocument(description)]) {
      const profile = initProfile(document)
      expect(profile).toBe(initProfile(document))
      expect(profile).toMatch(
        /^# yaml-language-server: \$schema=https:\/\/unpkg\.com\/docspace-contract\/schemas\/profile\.schema\.json\n/,
      )
      expect(profile).toMatch(/\n$/)
      expect(profile.split('\n').filter((line) => line.length > 130)).toEqual([])
    }
  })

  it('names in its head every variable that has to be set', async () => {
    const [head = ''] = initProfile(await notes()).split('\nidentities:')
    for (const name of ['ALICE_PASSWORD', 'BOB_API_KEY_AUTH', 'ALICE_CLIENT_SECRET']) expect(head).toContain(name)
    expect(head).not.toContain('JWT_SECRET')
  })

  it('stays a profile when what is commented out is put in force', async () => {
    for (const document of [await notes(), await loadDocument(description)]) {
      const suggested = initProfile(document)
      const inForce = suggested
        .replaceAll(/^# (?=(?:policy|values|signing|lockOut|expire|waitForExpiry):)/gm, '')
        // The lines below those; the names of the variables in the head are also indented.
        .replaceAll(/^# (?= {2}(?![A-Z]{2}))/gm, '')
        .replaceAll('algorithm: RS256, key: "${JWT_PRIVATE_KEY}"', 'algorithm: HS256, key: "k"')
      const profile = await used(document, inForce)
      expect(profile.policy.map(({ allow }) => allow)).toEqual([['owner'], []])
      expect(profile).toMatchObject({ lockOut: 5, waitForExpiry: 60, expire: { url: '/test/expire-tokens' } })
      expect(Object.keys(profile.signing)).toHaveLength(1)
    }
  })

  it('needs nobody where no operation needs a credential', async () => {
    const document = await loadDocument(testDocument({ paths: { '/x': { get: testOperation(true) } } }))
    expect(await used(document)).toMatchObject({ identities: {}, logins: {}, keys: {}, writes: false })
  })

  it('writes what is odd in a document so that it is read as it is', async () => {
    const scheme = { type: 'apiKey', in: 'header', name: 'X' }
    const document = await secured(
      { true: scheme, 'a b.c': scheme, password: scheme, 'user-name': scheme },
      {
        '/login': open(
          'log in: ${here} # now\nplease',
          object({ email: text, password: text, kind: { const: '${kind}' } }, ['kind']),
          object({ token: text }),
        ),
        '/all/{id}': { delete: testOperation(undefined, { operationId: '- "x"', security: [{ true: [] }] }) },
        '/all': { post: testOperation(undefined, { operationId: '*', security: [{ true: [] }] }) },
      },
    )
    const profile = await used(document)
    expect(profile.identities.alice?.credentials).toMatchObject({
      true: { value: 'value of ALICE_TRUE' },
      'a b.c': { value: 'value of ALICE_A_B_C' },
      password: { value: 'value of ALICE_PASSWORD_2' },
      'user-name': { value: 'value of ALICE_USER_NAME' },
    })
    expect(initProfile(document)).toContain('#       - "- \\"x\\""')
  })
})

describe('initProfile finds the way to sign in', () => {
  const bearer = { bearer: { type: 'http', scheme: 'bearer' } }
  const credentials = object({ email: text, password: text })

  it.each([
    [
      'by its name, beside others that take a password',
      {
        '/users': open('createUser', credentials, object({ token: text })),
        '/password/reset': open('resetPassword', object({ token: text, password: text }), undefined),
        '/sessions': open('createSession', credentials, object({ token: text })),
      },
      { operation: 'createSession', body: { email: '{userName}', password: '{password}' }, token: '/token' },
    ],
    [
      'among what is done to users',
      {
        '/user': open('addUser', credentials, object({ token: text })),
        '/users/login': open('loginUser', credentials, object({ token: text })),
      },
      { operation: 'loginUser' },
    ],
    [
      'by what an example of its answer shows',
      {
        '/auth': {
          post: {
            operationId: 'enter',
            security: [],
            ...jsonBody(object({ phone_number: text, password: text })),
            responses: {
              201: {
                description: 'Made',
                content: { 'application/json': { schema: { type: 'object' }, example: { data: { access: 'x' } } } },
              },
            },
          },
        },
      },
      { body: { phone_number: '{userName}', password: '{password}' }, token: '/data/access' },
    ],
    [
      'by its token alone',
      { '/enter': open('enter', credentials, object({ jwt: text })) },
      { operation: 'enter', body: { email: '{userName}', password: '{password}' }, token: '/jwt' },
    ],
    [
      'with the body in a body',
      {
        '/login': open(
          'login',
          object({ user: object({ email: text, password: text }, ['email', 'password']) }, ['user']),
          object({ user: object({ token: text }) }),
        ),
      },
      { body: { user: { email: '{userName}', password: '{password}' } }, token: '/user/token' },
    ],
    [
      'with what else its body needs',
      {
        '/login': open(
          'login',
          object({ login: text, password: text, kind: { enum: ['user', 'robot'] }, terms: { const: true } }, [
            'login',
            'password',
            'kind',
            'terms',
          ]),
          object({ access_token: text }),
        ),
      },
      { body: { login: '{userName}', password: '{password}', kind: 'user', terms: true }, token: '/access_token' },
    ],
    [
      'as a form that is not the first body',
      {
        '/token': {
          post: testOperation(object({ access_token: text, refresh_token: text }), {
            operationId: 'token',
            security: [],
            requestBody: {
              content: {
                'application/json': { schema: object({ code: text }) },
                'application/x-www-form-urlencoded': {
                  schema: object(
                    { grant_type: { enum: ['authorization_code', 'password'] }, username: text, password: text },
                    ['grant_type'],
                  ),
                },
              },
            },
          }),
        },
      },
      {
        mediaType: 'application/x-www-form-urlencoded',
        body: { grant_type: 'password', username: '{userName}', password: '{password}' },
        token: '/access_token',
        refreshToken: '/refresh_token',
      },
    ],
  ])('%s', async (_, paths, login) => {
    const profile = await used(await secured(bearer, paths))
    expect(profile.logins.main).toMatchObject(login)
    expect(profile.identities.alice?.credentials).toEqual({ bearer: { login: 'main' } })
  })

  it('by the cookie that it sets', async () => {
    const cookies = {
      theme: { type: 'apiKey', in: 'cookie', name: 'theme' },
      session: { type: 'apiKey', in: 'cookie', name: 'sid' },
    }
    const logout = { post: testOperation(undefined, { operationId: 'signOut', security: [{ session: [] }] }) }
    const profile = await used(
      await secured(cookies, { '/login': open('login', credentials, undefined), '/sign-out': logout }),
    )
    expect(profile.logins).toMatchObject({ main: { token: 'cookie sid', logout: { operation: 'signOut' } } })
    expect(profile.identities.alice?.credentials).toEqual({
      theme: { value: 'value of ALICE_THEME' },
      session: { login: 'main' },
    })
  })

  it('and says what its body needs that nobody knows', async () => {
    const body = object({ email: text, password: text, device: text }, ['email', 'password', 'device'])
    const document = await secured(bearer, { '/login': open('login', body, object({ token: text })) })
    expect(initProfile(document)).toContain('  # TODO body.device: the document requires it, and has no value for it\n')
    expect((await used(document)).logins.main?.body).toEqual({ email: '{userName}', password: '{password}' })
  })

  it.each([
    ['a new user', { '/user': open('addUser', credentials, object({ token: text })) }],
    ['registration', { '/register': open('register', credentials, object({ token: text })) }],
    ['a new password', { '/password/forgot': open('forgot', credentials, undefined) }],
    [
      'a step with a code in its path',
      {
        '/login/{code}': open('loginWithCode', credentials, object({ token: text }), {
          parameters: [{ name: 'code', in: 'path', required: true, schema: text }],
        }),
      },
    ],
    [
      'what one has to be signed in for',
      {
        '/login': {
          post: testOperation(object({ token: text }), { ...jsonBody(credentials), security: [{ bearer: [] }] }),
        },
      },
    ],
  ])('and not %s', async (_, paths) => {
    expect((await used(await secured(bearer, paths))).logins).toEqual({})
  })

  it('and out of this session, not of all', async () => {
    const out = (operationId: string) => ({
      post: testOperation(undefined, { operationId, security: [{ bearer: [] }] }),
    })
    const document = await secured(bearer, {
      '/login': open('login', credentials, object({ token: text })),
      '/logout/all': out('logoutAll'),
      '/logout-everywhere': out('logoutEverywhere'),
      '/wallet/logout': out('logout'),
    })
    expect((await used(document)).logins.main?.logout).toEqual({ operation: 'logout', headers: {} })
  })

  it('with the key that the application has to send', async () => {
    const key = { type: 'apiKey', in: 'header', name: 'X-API-Key' }
    const document = await secured(
      { 'app-key': key, ...bearer },
      {
        '/login': {
          post: testOperation(object({ token: text }), {
            operationId: 'login',
            security: [{ 'app-key': [] }],
            ...jsonBody(credentials),
          }),
        },
      },
    )
    const profile = await used(document)
    expect(profile.logins.main?.headers).toEqual({ 'X-API-Key': '{app_key}' })
    expect(profile.identities.alice).toMatchObject({
      variables: { app_key: 'value of ALICE_APP_KEY' },
      credentials: { 'app-key': { value: 'value of ALICE_APP_KEY' }, bearer: { login: 'main' } },
    })
  })

  it('and says that a word may stand before a token in Authorization', async () => {
    const document = await secured(
      { Token: { type: 'apiKey', in: 'header', name: 'Authorization' } },
      { '/login': open('login', credentials, object({ token: text })) },
    )
    expect((await used(document)).identities.alice?.credentials).toEqual({ Token: { login: 'main' } })
    expect(initProfile(document)).toContain('# TODO the token is sent as it is; if the server wants a word before it')
  })

  it('of OAuth, below the server that is verified where its token endpoint is there', async () => {
    const flow = (tokenUrl: string) => ({
      oauth: { type: 'oauth2', flows: { password: { tokenUrl, scopes: { read: 'Read' } } } },
    })
    const document = await secured(flow('https://api.example/v1/oauth/token?a=b'))
    const below = { ...document, bundled: { ...document.bundled, servers: [{ url: 'https://api.example/v1' }] } }
    expect((await used(below)).logins.oauth).toMatchObject({
      url: '/oauth/token?a=b',
      body: { grant_type: 'password', username: '{userName}', password: '{password}', scope: '{scopes}' },
      refresh: { url: '/oauth/token?a=b', body: { grant_type: 'refresh_token', refresh_token: '{refreshToken}' } },
    })
    expect((await used(below)).identities.alice?.credentials.oauth).toEqual({ login: 'oauth', scopes: ['read'] })
    expect((await used(document)).logins.oauth?.url).toBe('https://api.example/v1/oauth/token?a=b')
    expect((await used(await secured(flow('/oauth/token')))).logins.oauth?.url).toBe('/oauth/token')
    const own = await secured(flow('/token'), { '/token': open('issue', object({ code: text }), undefined) })
    expect((await used(own)).logins.oauth).toMatchObject({ operation: 'issue' })
  })
})

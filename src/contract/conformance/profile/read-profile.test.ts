import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Document } from '../../document/document.ts'
import { loadDocument } from '../../document/load-document.ts'
import { testFiles } from '../../document/test-files.ts'
import { ProfileError } from './profile-error.ts'
import type { ProfileInput } from './profile.ts'
import { readProfile } from './read-profile.ts'

let document: Document
beforeAll(async () => {
  document = await loadDocument(fileURLToPath(new URL('./fixtures/notes.yaml', import.meta.url)))
})

async function read(yaml: string, env: Record<string, string> = {}) {
  const directory = await testFiles({ 'auth.yaml': yaml, 'mint.mjs': mint })
  return readProfile(join(directory, 'auth.yaml'), { document, env })
}

/** What is wrong with a profile, each without the directory that the test has put it in. */
async function mistakes(source: string | ProfileInput, env: Record<string, string> = {}): Promise<readonly string[]> {
  const reading = typeof source === 'string' ? read(source, env) : readProfile(source, { document, env })
  const error: unknown = await reading.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  if (!(error instanceof ProfileError)) throw new Error(`no ProfileError: ${String(error)}`)
  return error.problems.map(({ message }) => message.replace(/^.*\/(?=auth\.yaml)/, ''))
}

const mint = `process.stdout.write(\` minted-\${process.argv[2]}\\n\`)`

const full = `
identities:
  alice:
    roles: writer
    userName: \${ALICE_USERNAME}
    password: "\${ALICE_PASSWORD:-pass}\${NOTHING:-}"
    variables: { email: alice@example.com }
    credentials:
      bearerAuth: { login: main, scopes: ['notes:read'] }
      apiKeyAuth: "\${ALICE_KEY}"
  bob:
logins:
  main:
    operation: POST /login
    body: { username: "{userName}", password: "{password}", note: "$\${literal}" }
    token: /data/accessToken
    refreshToken: /data/refreshToken
    refresh: { operation: refresh, body: { refreshToken: "{refreshToken}" } }
    logout: logout
  other:
    url: /oauth/token
    token: cookie sid
signing: { bearerAuth: { algorithm: HS256, key: k } }
keys: { apiKeyAuth: { create: createKey, key: /key, id: /id, revoke: 'DELETE /keys/{id}' } }
policy:
  - { operations: 'GET /notes/{id}', allow: owner }
  - operations: [listUsers, 'delete /notes/{noteId}']
    allow: [writer, bob, anyone]
values: { limit: 3, 'DELETE /notes/{id}.noteId': n1, createNote.title: T }
operations: { POST /notes: { writes: true } }
writes: \${WRITES:-true}
lockOut: never
expire: /test/expire
`

describe('readProfile', () => {
  it('completes a profile, and gives operations their ids', async () => {
    const profile = await read(full, { ALICE_USERNAME: 'alice', ALICE_KEY: 'key-1' })
    expect(profile).toMatchObject({
      identities: {
        alice: {
          roles: ['writer'],
          userName: 'alice',
          password: 'pass',
          variables: { email: 'alice@example.com' },
          credentials: { bearerAuth: { login: 'main', scopes: ['notes:read'] }, apiKeyAuth: { value: 'key-1' } },
        },
        bob: { roles: [], variables: {}, credentials: {} },
      },
      logins: {
        main: {
          operation: 'login',
          body: { username: '{userName}', password: '{password}', note: '${literal}' },
          headers: {},
          refresh: { operation: 'refresh', headers: {} },
          logout: { operation: 'logout', headers: {} },
        },
        other: { url: '/oauth/token', token: 'cookie sid', headers: {} },
      },
      signing: { bearerAuth: { algorithm: 'HS256', key: 'k', scopeClaim: 'scope' } },
      keys: { apiKeyAuth: { create: 'createKey', key: '/key', id: '/id', revoke: 'revokeKey' } },
      policy: [
        { operations: ['getNote'], allow: ['owner'] },
        { operations: ['listUsers', 'DELETE /notes/{noteId}'], allow: ['writer', 'bob', 'anyone'] },
      ],
      values: { limit: 3, 'DELETE /notes/{noteId}.noteId': 'n1', 'createNote.title': 'T' },
      operations: { createNote: { writes: true } },
      writes: true,
      lockOut: 'never',
      expire: { method: 'POST', url: '/test/expire', headers: {} },
      waitForExpiry: 0,
    })
    expect(Object.keys(profile.identities)).toEqual(['alice', 'bob'])
  })

  it('is careful where nothing is said', async () => {
    expect(await readProfile({}, { document, env: {} })).toMatchObject({
      identities: {},
      logins: {},
      policy: [],
      writes: false,
      lockOut: undefined,
      waitForExpiry: 0,
    })
  })

  it('tells where each part is written', async () => {
    const profile = await read(full, { ALICE_USERNAME: 'alice', ALICE_KEY: 'key-1' })
    const at = (...path: (string | number)[]) => {
      const { line, column } = profile.locate(path) ?? {}
      return `${line}:${column}`
    }
    expect(at('identities', 'alice', 'password')).toBe('6:5')
    expect(at('policy', 1, 'allow', 2)).toBe('28:26')
    expect(at('policy', 1, 'none')).toBe('27:5')
  })

  it('takes an object, with functions for values', async () => {
    const expire = () => undefined
    const token = () => 'token'
    const profile = await readProfile(
      {
        identities: { alice: { userName: 'a', credentials: { bearerAuth: token, oauth: { value: token } } } },
        signing: { bearerAuth: { algorithm: 'RS256', key: () => 'pem' } },
        expire,
      },
      { document, env: {} },
    )
    expect(profile.identities.alice?.credentials).toEqual({ bearerAuth: { value: token }, oauth: { value: token } })
    expect(profile.expire).toBe(expire)
    expect(profile.locate(['identities'])).toBeUndefined()
  })

  it('takes the short forms of YAML in an object too', async () => {
    // What a JavaScript program passes is not what TypeScript has seen.
    const short = JSON.parse(`{
      "identities": { "alice": { "roles": "writer", "password": { "command": ["node", "-p", "1 + 1"] } } },
      "logins": { "main": { "operation": "login", "token": "/t", "logout": "logout" } },
      "policy": [{ "operations": "getNote", "allow": "writer" }],
      "expire": "/expire"
    }`) as ProfileInput
    const profile = await readProfile(short, { document, env: {} })
    const { roles, password } = profile.identities.alice ?? {}
    expect(roles).toEqual(['writer'])
    expect(typeof password === 'function' && (await password())).toBe('2')
    expect(profile.logins.main?.logout).toEqual({ operation: 'logout', headers: {} })
    expect(profile.policy).toEqual([{ operations: ['getNote'], allow: ['writer'] }])
    expect(profile.expire).toEqual({ method: 'POST', url: '/expire', headers: {} })
  })

  it('leaves out what an empty variable was for, and what leans on it', async () => {
    const profile = await read(
      `
identities:
  alice:
    userName: \${NONE:-}
    password: p
    variables: { code: "\${NONE:-}" }
    credentials:
      apiKeyAuth: \${NONE:-}
      oauth: { value: "\${NONE:-}", scopes: ['notes:read'] }
      bearerAuth: { login: main }
      basicAuth: { userName: a, password: b, expired: "\${NONE:-}" }
logins:
  main: { operation: login, body: { username: "{userName}" }, token: /token }
signing:
  bearerAuth: { algorithm: HS256, key: "\${NONE:-}" }
`,
    )
    expect(profile.identities.alice).toEqual({
      roles: [],
      password: 'p',
      variables: {},
      credentials: { basicAuth: { userName: 'a', password: 'b' } },
    })
    expect(profile.signing).toEqual({})
  })

  it('runs a command for a value, in the directory of the file, each time that it is asked', async () => {
    const profile = await read(`
identities:
  alice:
    password: { command: [node, mint.mjs, one] }
    credentials:
      apiKeyAuth: { command: [node, mint.mjs, two] }
      oauth: { value: { command: [node, mint.mjs, three] }, scopes: 'notes:read' }
`)
    const { password, credentials } = profile.identities.alice ?? {}
    const values = [password, credentials?.apiKeyAuth?.value, credentials?.oauth?.value]
    const given = await Promise.all(values.map(async (value) => (typeof value === 'function' ? value() : value)))
    expect(given).toEqual(['minted-one', 'minted-two', 'minted-three'])
  })
})

describe('readProfile says what is wrong with', () => {
  it.each<[string, string, string]>([
    [
      'an unknown key',
      'identites: {}',
      'auth.yaml:1:1: unknown key identites in the profile: did you mean identities?',
    ],
    [
      'an unknown key within',
      'identities:\n  alice:\n    pasword: secret-1\n',
      'auth.yaml:3:5: unknown key pasword in identities.alice: did you mean password?',
    ],
    [
      'an unknown key that is like no other',
      'keys:\n  apiKeyAuth: { create: createKey, key: /key, id: /id, revoke: revokeKey, zzzzzzzz: 1 }\n',
      'auth.yaml:2:75: unknown key zzzzzzzz in keys.apiKeyAuth: there is create, body, key, id, revoke',
    ],
    [
      'a login without a token',
      'logins:\n  main: { operation: login }\n',
      'auth.yaml:2:3: logins.main has no token: where the token is in the answer: a JSON pointer such as /token, "cookie NAME" or "header NAME"',
    ],
    ['a wrong type', 'writes: maybe', 'auth.yaml:1:9: writes must be true or false'],
    [
      'a number where a text belongs',
      'identities:\n  alice:\n    password: 0123\n',
      'auth.yaml:3:15: identities.alice.password must be a text or a map: put it in quotes',
    ],
    [
      'nothing where something belongs',
      'identities:\n  alice:\n    password:\n',
      'auth.yaml:3:5: identities.alice.password is empty',
    ],
    ['an empty file', '', 'auth.yaml:1:1: the profile is empty'],
    ['a list', '- a', 'auth.yaml:1:1: the profile must be a map'],
    ['a lock-out of zero', 'lockOut: 0', 'auth.yaml:1:10: lockOut must be >= 1'],
    ['a lock-out in words', 'lockOut: seldom', 'auth.yaml:1:10: lockOut must be a number of failed logins, or never'],
    [
      'an unknown algorithm',
      'signing:\n  bearerAuth: { algorithm: HS265, key: k }',
      'auth.yaml:2:28: signing.bearerAuth.algorithm must be one of HS256, HS384, HS512, RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA, Ed25519',
    ],
    [
      'a key that is no private key',
      'signing:\n  bearerAuth: { algorithm: RS256, key: k }',
      'auth.yaml:2:40: the key of RS256 must be a private key as PEM, beginning with -----BEGIN',
    ],
    [
      'a place that is none',
      'logins:\n  main: { operation: login, token: token }',
      'auth.yaml:2:36: logins.main.token must be a JSON pointer such as /token, "cookie NAME" or "header NAME"',
    ],
    [
      'an unknown operation',
      'operations:\n  getNot: { skip: too slow }',
      'auth.yaml:2:3: unknown operation getNot: did you mean getNote?',
    ],
    [
      'an unknown operation by its path',
      'policy:\n  - operations: ["GET /note/{noteId}"]\n    allow: [owner]',
      'auth.yaml:2:18: unknown operation GET /note/{noteId}: did you mean GET /notes/{noteId}?',
    ],
    [
      'an unknown operation that creates keys',
      'keys:\n  apiKeyAuth: { create: creatKey, key: /key, id: /id, revoke: revokeKey }',
      'auth.yaml:2:25: unknown operation creatKey: did you mean createKey?',
    ],
    [
      'an operation skipped for no reason',
      'operations:\n  getNote: { skip: "" }',
      'auth.yaml:2:20: operations.getNote.skip must be the reason, in words',
    ],
    [
      'an unknown security scheme',
      'identities:\n  alice:\n    credentials:\n      bearer: t',
      'auth.yaml:4:7: unknown security scheme bearer: there is bearerAuth, apiKeyAuth, basicAuth, oauth',
    ],
    [
      'an unknown security scheme, nearly written',
      'identities:\n  alice:\n    credentials:\n      bearerauth: t',
      'auth.yaml:4:7: unknown security scheme bearerauth: did you mean bearerAuth?',
    ],
    [
      'an unknown login',
      'identities:\n  alice:\n    credentials:\n      bearerAuth: { login: mian }\nlogins:\n  main: { operation: login, token: /t }',
      'auth.yaml:4:28: unknown login mian: did you mean main?',
    ],
    [
      'a login that there is none of',
      'identities:\n  alice:\n    credentials:\n      bearerAuth: { login: main }',
      'auth.yaml:4:28: unknown login main: the profile has no logins',
    ],
    [
      'a credential of nothing',
      'identities:\n  alice:\n    credentials:\n      bearerAuth: {}',
      'auth.yaml:4:7: the credential bearerAuth is empty: give it a value or a login',
    ],
    [
      'a value and a command',
      'identities:\n  alice:\n    credentials:\n      bearerAuth: { value: t, command: [date] }',
      'auth.yaml:4:31: the credential bearerAuth has a value and a command: keep one',
    ],
    [
      'an identity without what its login fills in',
      'identities:\n  alice:\n    userName: a\n    credentials:\n      bearerAuth: { login: main }\nlogins:\n  main: { operation: login, body: { u: "{userName}", p: "{password}" }, token: /t }',
      'auth.yaml:5:28: the login main fills in {password}, and alice has no password: add it to identities.alice',
    ],
    [
      'a slip in a scope',
      'identities:\n  alice:\n    credentials:\n      oauth: { value: t, scopes: ["notes:raed"] }',
      'auth.yaml:4:35: unknown scope notes:raed: did you mean notes:read?',
    ],
    [
      'a slip in a narrow scope',
      'identities:\n  alice:\n    credentials:\n      oauth: { value: t, narrow: { value: u, scopes: "notes:raed" } }',
      'auth.yaml:4:54: unknown scope notes:raed: did you mean notes:read?',
    ],
    [
      'a login that leads nowhere',
      'logins:\n  main: { token: /t }',
      'auth.yaml:2:3: the login main has neither an operation nor a url: name one',
    ],
    [
      'a login that leads to two places',
      'logins:\n  main: { operation: login, url: /login, token: /t }',
      'auth.yaml:2:29: the login main has an operation and a url: keep one',
    ],
    [
      'a login of an unknown operation',
      'logins:\n  main: { operation: logn, token: /t }',
      'auth.yaml:2:22: unknown operation logn: did you mean login?',
    ],
    [
      'a logout of an unknown operation',
      'logins:\n  main: { operation: login, token: /t, logout: logot }',
      'auth.yaml:2:48: unknown operation logot: did you mean logout?',
    ],
    [
      'a URL that is none',
      'logins:\n  main: { url: notes.example/token, token: /t }',
      'auth.yaml:2:16: this is no URL: write https://… or a path that begins with /',
    ],
    [
      'a hook that is none',
      'expire: notes.example',
      'auth.yaml:1:9: this is no URL: write https://… or a path that begins with /',
    ],
    [
      'a hook without a URL',
      'expire: { method: POST }',
      "auth.yaml:1:1: expire has no url: the URL, or a path below the server's base URL",
    ],
    [
      'a variable that nobody has',
      'logins:\n  main: { operation: login, token: /t, body: { u: "{otp}" } }',
      'auth.yaml:2:46: the login main fills in {otp}, which nobody has: add it to the variables of the identities',
    ],
    [
      'a slip in a variable',
      'logins:\n  main: { operation: login, token: /t, headers: { authorization: "X {usrName}" } }',
      'auth.yaml:2:49: the login main fills in {usrName}, which nobody has: did you mean {userName}?',
    ],
    [
      'a policy of unknown people',
      'identities: { alice: { roles: [writer] } }\npolicy:\n  - { operations: getNote, allow: [wirter] }',
      'auth.yaml:3:36: unknown role or identity wirter: did you mean writer?',
    ],
    [
      'a policy of two meanings',
      'identities: { owner: {} }\npolicy:\n  - { operations: getNote, allow: owner }',
      'auth.yaml:3:35: owner is a word of the policy, and also the name of an identity or role: give that one another name',
    ],
    [
      'a value of an unknown operation',
      'values:\n  getNot.noteId: 1',
      'auth.yaml:2:3: unknown operation getNot: did you mean getNote?',
    ],
    [
      'a slip in the name of a value',
      'values:\n  noteid: 1',
      'auth.yaml:2:3: no parameter or property is called noteid: did you mean noteId?',
    ],
    [
      'a slip in the name of a value of an operation',
      'values:\n  getNote.nteId: 1',
      'auth.yaml:2:3: no parameter or property is called nteId: did you mean noteId?',
    ],
    [
      'a command of two values',
      'identities:\n  alice:\n    password: { command: date }',
      'auth.yaml:3:26: identities.alice.password.command must be a list',
    ],
    [
      'an empty command',
      'identities:\n  alice:\n    password: { command: [] }',
      'auth.yaml:3:26: identities.alice.password.command is empty',
    ],
    [
      'a variable that is not set',
      'identities:\n  alice:\n    password: "a ${NONE} b"',
      'auth.yaml:3:18: the environment variable NONE is not set: set it, or write ${NONE:-} if it may be missing',
    ],
    [
      'a variable that is empty',
      'identities:\n  alice:\n    password: ${EMPTY}',
      'auth.yaml:3:15: the environment variable EMPTY is empty: set it, or write ${EMPTY:-} if it may be missing',
    ],
    [
      'what is no variable',
      'identities:\n  alice:\n    password: ${1x}',
      'auth.yaml:3:15: this is no variable: write ${NAME} or ${NAME:-default}, and $${ for a literal ${',
    ],
    [
      'a variable without an end',
      'identities:\n  alice:\n    password: ${X',
      'auth.yaml:3:15: this is no variable: write ${NAME} or ${NAME:-default}, and $${ for a literal ${',
    ],
    [
      'a variable in braces',
      'identities: { alice: { password: ${X} } }',
      'auth.yaml:1:35: within { } or [ ] a variable needs quotes: "${NAME}"',
    ],
    [
      'a name in braces',
      'logins:\n  main:\n    operation: login\n    body: { u: {userName} }\n    token: /t',
      'auth.yaml:4:16: {userName} without quotes is a map: write "{userName}"',
    ],
    ['a key that is there twice', 'writes: true\nwrites: true', 'auth.yaml:2:1: this key is there twice: keep one'],
    ['a tab', 'identities:\n\talice: {}', 'auth.yaml:2:1: YAML is indented with spaces, and this is a tab'],
    [
      'a colon in a value',
      'identities: a: b',
      'auth.yaml:1:13: this is no YAML: check the indentation, and put a value that has a colon and a space in quotes',
    ],
    [
      'a colon that is missing',
      'identities\nwrites: true',
      'auth.yaml:1:1: a colon is missing here, or the indentation is wrong',
    ],
    [
      'a bracket that is missing',
      'policy: [1, 2',
      'auth.yaml:1:14: this is no YAML: flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      'two documents',
      'writes: true\n---\nwrites: true',
      'auth.yaml:2:1: here a second document begins: a file has one, so take out the ---',
    ],
    [
      'an anchor that is not there',
      'identities: *none',
      'auth.yaml:1:13: there is no anchor for this *: a text that begins with one needs quotes',
    ],
    [
      'a path in a list',
      'policy:\n  - operations: [GET /notes/{noteId}]',
      'auth.yaml:2:29: within { } or [ ] a text that has braces needs quotes',
    ],
    [
      'an anchor within itself',
      'values: &a { limit: *a }',
      'auth.yaml:1:21: this * is within what it stands for: it would have no end',
    ],
    [
      'a name in braces that may be a secret',
      'identities: { alice: { password: {hunter2} } }',
      'auth.yaml:1:34: a name in braces without quotes is a map: write "{name}"',
    ],
    [
      'a comma in a text that may be a secret',
      'identities:\n  alice: { userName: a, password: b, hunter2 }',
      'auth.yaml:2:38: within { } a comma ends a text: put the text in quotes',
    ],
    [
      'a key of which nothing is said',
      'identities:\n  alice: { userName: , password: b }',
      'auth.yaml:2:12: identities.alice.userName is empty',
    ],
    [
      'a star',
      'policy:\n  - { operations: *, allow: anyone }',
      'auth.yaml:2:19: a value that begins with * needs quotes: "*"',
    ],
    ['an at sign', 'values:\n  limit: @x', 'auth.yaml:2:10: a value that begins with this character needs quotes'],
    ['an exclamation mark', 'values:\n  limit: !x y', 'auth.yaml:2:10: a value that begins with ! needs quotes'],
    [
      'a backslash',
      'values:\n  limit: "a\\q"',
      String.raw`auth.yaml:2:12: in double quotes \ begins an escape: double it, or use single quotes`,
    ],
  ])('%s', async (_, yaml, message) => {
    expect(await mistakes(yaml, { EMPTY: '' })).toEqual([message])
  })

  it('all mistakes of a file at once, in its order', async () => {
    const yaml = `
policy:
  - operations: [getNot]
    allow: [admin]
identities:
  alice:
    password: \${NONE}
    credentials:
      bearerAuth: { login: mian, tokn: x }
writes: 1
`
    expect(await mistakes(yaml)).toEqual([
      'auth.yaml:3:18: unknown operation getNot: did you mean getNote?',
      'auth.yaml:4:13: unknown role or identity admin: there is owner, anyone, alice',
      'auth.yaml:7:15: the environment variable NONE is not set: set it, or write ${NONE:-} if it may be missing',
      'auth.yaml:9:28: unknown login mian: the profile has no logins',
      'auth.yaml:9:34: unknown key tokn in identities.alice.credentials.bearerAuth: there is value, command, login, userName, password, scopes, expired, revoked and 1 more',
      'auth.yaml:10:9: writes must be true or false',
    ])
    await expect(read(yaml)).rejects.toMatchObject({
      name: 'ProfileError',
      message: expect.stringMatching(/auth\.yaml:3:18: unknown operation getNot.* \(and 5 more\)$/) as string,
      position: { line: 3, column: 18 },
    })
  })

  it('an object, which has no lines', async () => {
    expect(await mistakes({ policy: [{ operations: ['getNot'], allow: ['owner'] }] })).toEqual([
      'profile: unknown operation getNot: did you mean getNote?',
    ])
    // What a JavaScript program passes is not what TypeScript has seen.
    const wrong = JSON.parse('{ "identites": {} }') as ProfileInput
    expect(await mistakes(wrong)).toEqual(['profile: unknown key identites in the profile: did you mean identities?'])
  })

  it('a file that is not there', async () => {
    await expect(readProfile('none.yaml', { document, env: {} })).rejects.toMatchObject({
      message: 'none.yaml: no such file; name a profile by its path',
      position: undefined,
    })
    await expect(readProfile('src', { document, env: {} })).rejects.toThrow(
      'src: is a directory; name a profile by its path',
    )
  })

  it.each([
    'identities: [1]',
    'identities: { alice: 3 }',
    'identities: { alice: { credentials: [a], roles: { a: b }, variables: x } }',
    'identities: { alice: { credentials: { bearerAuth: [1] } } }',
    'logins: 3',
    'logins: { main: [] }',
    'logins: { main: { operation: [], token: {}, refresh: 1, body: null } }',
    'keys: x',
    'keys: { apiKeyAuth: null }',
    'policy: { a: 1 }',
    'policy: [null, 1, { operations: { a: b }, allow: [[]] }]',
    'values: []',
    'operations: { getNote: null }',
    'expire: []',
    'signing: { bearerAuth: { algorithm: 1, key: [] } }',
    '__proto__: { a: 1 }',
    '? [a]\n: b',
    '1: 2',
  ])('%s, whatever it was meant to be', async (yaml) => {
    expect((await mistakes(yaml)).join()).toMatch(/^auth\.yaml:\d+:\d+: /)
  })

  it('nothing that is only unusual', async () => {
    const profile = await read(
      `
identities: { alice: { credentials: { oauth: { value: t, scopes: [offline_access] } } } }
logins:
  main: { url: 'http://127.0.0.1:1/graphql', token: /data/token, body: { query: 'mutation { login {token} }' } }
policy: [{ operations: [], allow: [] }]
values: { someFreeFormName: 1 }
operations: { deletenote: {} }
`.replace('operations: { deletenote: {} }\n', ''),
    )
    expect(profile.identities.alice?.credentials.oauth?.scopes).toEqual(['offline_access'])
  })

  it('no value, which may be a secret', async () => {
    const secret = 'hunter2-hunter2'
    const broken = [
      `identities:\n  alice:\n    password: [${secret}]\n    nonsense: ${secret}\n    credentials: { bearerAuth: { login: {value: ${secret}} } }`,
      `signing: { bearerAuth: { algorithm: ${secret}, key: ${secret} } }`,
      `signing: { bearerAuth: { algorithm: RS256, key: ${secret} } }`,
      `identities:\n  alice: { password: "${secret}" "${secret}" }`,
      `identities:\n  alice:\n    password: "${secret}\n`,
      `identities:\n  alice:\n    password: ${secret}: ${secret}`,
      `identities:\n  alice: password: !${secret} x`,
      `lockOut: ${secret}`,
      `waitForExpiry: ${secret}`,
      `identities:\n  alice:\n    password: { command: ${secret} }`,
      `identities:\n  alice:\n    password: \${X}\n    zzz: \${X}`,
      `lockOut: \${X}`,
    ]
    for (const yaml of broken) expect((await mistakes(yaml, { X: secret })).join('\n')).not.toContain(secret)
  })
})

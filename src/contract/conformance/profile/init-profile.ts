import type { Document } from '../../document/document.ts'
import { inferKeyLife, type InferredKeyLife } from './init/infer-key-life.ts'
import { inferSignIn } from './init/infer-sign-in.ts'
import { planCredentials, type PlannedCredential } from './init/plan-credentials.ts'
import type { PlannedLogin } from './init/planned-login.ts'
import { carefulLines, headLines, policyLines, signingLines, valueLines } from './init/profile-lines.ts'
import { variableName, words } from './init/words.ts'
import { comment, commentedOut, entryLines } from './init/yaml-text.ts'

const identities = ['alice', 'bob'] as const

/** A profile for a document, in YAML, with what the document tells, and comments on what it cannot. The same for the same document. */
export function initProfile(document: Document): string {
  const signIn = inferSignIn(document)
  const credentials = planCredentials(document, signIn)
  const keyLife = inferKeyLife(document)
  const logins = [
    ...new Map(credentials.flatMap(({ login }) => (login ? [[login.name, login] as const] : []))).values(),
  ]
  const body = [
    ...identityLines(document, credentials, logins),
    '',
    ...loginLines(credentials, logins),
    '',
    ...keyLines(document, credentials, keyLife),
    ...signingLines(document, credentials),
    ...policyLines(document),
    ...valueLines(document),
    ...carefulLines(document, logins.length > 0),
  ]
  return `${[...headLines(document, body), '', ...body].join('\n')}\n`
}

function identityLines(
  document: Document,
  credentials: readonly PlannedCredential[],
  logins: readonly PlannedLogin[],
): readonly string[] {
  if (credentials.length === 0) {
    return [
      comment('No operation of the document needs a credential: nobody is needed to call them.'),
      'identities: {}',
    ]
  }
  const basic = Object.values(document.securitySchemes).some(
    ({ type, ...rest }) => type === 'http' && 'scheme' in rest && rest.scheme === 'basic',
  )
  const asks = basic || logins.some(({ asksPassword }) => asksPassword)
  const variables = Object.assign({}, ...logins.map((login) => login.variables)) as Readonly<Record<string, string>>
  const lines = [
    comment(
      'Two users, to find out whether one may reach what belongs to the other. The first one calls where it does',
    ),
    comment('not matter who does. Give them no more rights than the API gives to users who only have signed up.'),
    'identities:',
  ]
  for (const [index, name] of identities.entries()) {
    const upper = name.toUpperCase()
    lines.push(`  ${name}:`, ...entryLines('roles', ['user'], 4))
    if (asks) lines.push(`    userName: \${${upper}_USERNAME}`, `    password: \${${upper}_PASSWORD}`)
    if (Object.keys(variables).length > 0)
      lines.push(
        ...entryLines(
          'variables',
          Object.fromEntries(Object.entries(variables).map(([key, end]) => [key, `\${${upper}_${end}}`])),
          4,
        ),
      )
    const written = credentials.filter(({ entry }) => entry !== undefined)
    if (written.length > 0) lines.push('    credentials:')
    const indent = written.length > 0 ? 6 : 4
    for (const { scheme, what, entry, todo } of credentials) {
      if (index === 0) lines.push(comment(`${scheme}: ${what}`, indent))
      if (index === 0 && todo !== undefined) lines.push(comment(`TODO ${todo}`, indent))
      if (entry !== undefined) lines.push(...entryLines(scheme, entry(name), 6))
    }
  }
  return [
    ...lines,
    comment(
      'More of a credential, where you have it: { value: …, expired: …, revoked: …, narrow: { value: …, scopes: […] } }.',
    ),
  ]
}

function loginLines(credentials: readonly PlannedCredential[], logins: readonly PlannedLogin[]): readonly string[] {
  const lines = logins.flatMap(({ name, entry, todo }) => [
    ...todo.map((one) => comment(`TODO ${one}`, 2)),
    ...entryLines(name, entry, 2),
  ])
  if (lines.length > 0) {
    return [
      comment(
        'Ways to sign in: "{userName}" and "{password}" are filled in. `token` is where the token is in the answer: a JSON',
      ),
      comment('pointer, "cookie NAME" or "header NAME". With `logout` and `refresh`, dead tokens are tried too.'),
      'logins:',
      ...lines,
    ]
  }
  const [token] = credentials.filter(({ entry }) => entry !== undefined)
  if (token === undefined) return []
  return [
    comment(
      'TODO how one signs in, if one does: the document does not show it. A token that the run gets for itself can also',
    ),
    comment(`be signed out, refreshed and left to expire. Then write "${token.scheme}: { login: main }" above.`),
    ...commentedOut([
      'logins:',
      '  main:',
      '    operation: POST /login',
      '    body: { userName: "{userName}", password: "{password}" }',
      '    token: /token',
    ]),
  ]
}

function keyLines(
  document: Document,
  credentials: readonly PlannedCredential[],
  life: InferredKeyLife | undefined,
): readonly string[] {
  const scheme = life === undefined ? undefined : schemeOfKeys(document, credentials)
  if (life === undefined || scheme === undefined) return []
  const { create, revoke, key, id, body } = life
  return [
    comment('Keys that the API itself makes: created, used, revoked, and dead.'),
    'keys:',
    ...entryLines(scheme, { create: create.id, ...(body !== undefined && { body }), key, id, revoke: revoke.id }, 2),
    '',
  ]
}

/** The scheme that a key which the API makes is most likely for. */
function schemeOfKeys(document: Document, credentials: readonly PlannedCredential[]): string | undefined {
  const likeness = (name: string) => {
    const scheme = document.securitySchemes[name]
    if (scheme === undefined || (scheme.type !== 'apiKey' && !(scheme.type === 'http' && scheme.scheme === 'bearer')))
      return 0
    const called = words(name).some((word) => /^(?:api)?(?:key|pat)s?$/.test(word)) ? 3 : 0
    if (scheme.type === 'http') return called + 1
    return scheme.in === 'cookie' || variableName(scheme.name) === 'AUTHORIZATION' ? 0 : called + 2
  }
  const [best] = credentials
    .map(({ scheme }) => ({ scheme, likeness: likeness(scheme) }))
    .filter((one) => one.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
  return best?.scheme
}

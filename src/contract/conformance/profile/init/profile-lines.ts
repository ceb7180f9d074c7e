import type { Document } from '../../../document/document.ts'
import { profileSchemaUrl } from '../profile-schema-url.ts'
import type { PlannedCredential } from './plan-credentials.ts'
import { disruptive, suggestPolicy, unknownValues } from './secured-operations.ts'
import { comment, commentedOut, entryLines, literal, yamlText } from './yaml-text.ts'

/** The first lines: what the file is, and what has to be set before it is used. */
export function headLines(document: Document, body: readonly string[]): readonly string[] {
  const inForce = body.filter((line) => !/^\s*#/.test(line)).join('\n')
  const variables = [...new Set(Array.from(inForce.matchAll(/(?<!\$)\$\{(\w+)\}/g), ([, name = '']) => name))]
  return [
    `# yaml-language-server: $schema=${profileSchemaUrl}`,
    comment(`How docspace-contract signs in to ${document.title || 'this API'}, and how careful it is there.`),
    comment(
      '${NAME} is read from the environment: the file holds no secret, and can be committed. ${NAME:-} may be missing, and',
    ),
    comment('then what it is for is left out. What the document does not tell is marked TODO.'),
    ...(variables.length === 0 ? [] : ['#', comment('Set before a run:'), ...wrapped(variables)]),
  ]
}

function wrapped(names: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const name of names) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + name.length < 115) lines[lines.length - 1] = `${last} ${name}`
    else lines.push(`#   ${name}`)
  }
  return lines
}

/** What a signing key is good for, where the document speaks of JWTs. */
export function signingLines(document: Document, credentials: readonly PlannedCredential[]): readonly string[] {
  const schemes = writtenSchemes(document)
  const [jwt] = credentials.filter(
    ({ scheme, entry }) => entry !== undefined && /\bjwt\b|json web token/i.test(JSON.stringify(schemes[scheme] ?? '')),
  )
  if (jwt === undefined) return []
  return [
    comment(
      `With the key that a test server signs ${jwt.scheme} with, tokens are forged that are right but for one claim:`,
    ),
    comment('another audience, another issuer, expired. Never of a server that people use.'),
    ...commentedOut([
      'signing:',
      document.securitySchemes[jwt.scheme]?.type === 'http'
        ? `  ${yamlText(jwt.scheme)}: { algorithm: HS256, key: "\${JWT_SECRET}" }`
        : `  ${yamlText(jwt.scheme)}: { algorithm: RS256, key: "\${JWT_PRIVATE_KEY}" }`,
    ]),
    '',
  ]
}

function writtenSchemes({ bundled }: Document): Readonly<Record<string, unknown>> {
  const { components } = bundled
  if (typeof components !== 'object' || components === null || !('securitySchemes' in components)) return {}
  const { securitySchemes } = components
  return typeof securitySchemes === 'object' && securitySchemes !== null ? { ...securitySchemes } : {}
}

const mostNames = 25

/** The operations that a policy would be about, commented out: who may call them only a person knows. */
export function policyLines(document: Document): readonly string[] {
  const { owner, admin } = suggestPolicy(document)
  if (owner.length === 0 && admin.length === 0) return []
  const rule = (operations: readonly string[], allow: string) => [
    '  - operations:',
    ...operations.slice(0, mostNames).map((id) => `      - ${yamlText(literal(id))}`),
    ...(operations.length > mostNames ? [comment(`… and ${operations.length - mostNames} more`, 6)] : []),
    `    allow: [${allow}]`,
  ]
  return [
    comment(
      'Who may do what; whoever is not named must be refused, and both are tried. `owner`: whoever made the thing that the',
    ),
    comment('path is about. `anyone`: every identity. Else roles and identities by name. Take out what is not so.'),
    ...commentedOut([
      'policy:',
      ...(owner.length > 0 ? rule(owner, 'owner') : []),
      ...(admin.length > 0
        ? [
            comment("These look like an administrator's: nobody here, unless you give an identity such a role.", 2),
            ...rule(admin, ''),
          ]
        : []),
    ]),
    '',
  ]
}

/** Ids of things that nothing in the document makes or lists. */
export function valueLines(document: Document): readonly string[] {
  const unknown = unknownValues(document)
  if (unknown.length === 0) return []
  return [
    comment('TODO ids of things that exist: no operation makes or lists them, and the document has no example.'),
    ...commentedOut([
      'values:',
      ...unknown
        .slice(0, mostNames)
        .map(({ name, operation }) => `  ${yamlText(name)}: "…" # for ${oneWord(operation)}`),
    ]),
    '',
  ]
}

function oneWord(text: string): string {
  return comment(text).slice(2)
}

/** How careful to be. */
export function carefulLines(document: Document, signsIn: boolean): readonly string[] {
  const notes = disruptive(document)
  return [
    ...(notes.length === 0
      ? []
      : [
          comment(
            'Called alone and with a login of its own, because it ends sessions or changes the account. `skip: reason` leaves',
          ),
          comment('an operation out; `writes: false` is for a POST that only searches.'),
          'operations:',
          ...notes.flatMap((id) => entryLines(id, { exclusive: true }, 2)),
          '',
        ]),
    comment(
      'false: operations that write are not called, and much cannot be found out. Say true of a server that is there for',
    ),
    comment('tests; --allow-writes does so for one run.'),
    'writes: false',
    ...(signsIn
      ? [
          '',
          comment(
            'Failed logins that lock an account out, or never. Where it is not said, at most two are made for each identity.',
          ),
          ...commentedOut(['lockOut: 5']),
          '',
          comment(
            'How tokens expire at once, by a hook of a test server; or seconds that the run may wait until one does by itself.',
          ),
          ...commentedOut(['expire: { method: POST, url: /test/expire-tokens }', 'waitForExpiry: 60']),
        ]
      : []),
  ]
}

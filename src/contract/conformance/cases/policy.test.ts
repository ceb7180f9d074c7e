import { expect, test } from 'vitest'
import type { ProfileInput } from '../profile/profile.ts'
import { expectation, runOn, serve, testPlan } from './lifecycle-test-bench.ts'
import { policyCases } from './policy.ts'

type Policy = ProfileInput['policy']

async function plan(policy: Policy, identities: ProfileInput['identities'] = people) {
  const { context, leftOut } = await testPlan(document, { identities, ...(policy && { policy }) })
  const cases = policyCases(context)
  const lines = cases.map((one) => {
    const [step] = one.steps
    const to = step?.request.pathValues.noteId?.toString() ?? 'all'
    const subject = step !== undefined && 'subject' in step.expect ? step.expect.subject : ''
    return `${step?.credential.identity ?? 'nobody'} ${one.operation.id} ${to}: ${step ? expectation(step) : ''}, ${subject}`
  })
  return { context, cases, lines, leftOut: leftOut.map(({ operation, reason }) => `${operation}: ${reason.detail}`) }
}

const secret = (name: string) => ({ bearer: `the-token-of-${name}` })
const people = {
  root: { roles: ['admin'], credentials: secret('root') },
  alice: { roles: ['user'], credentials: secret('alice') },
  bob: { roles: ['user'], credentials: secret('bob') },
}

test('what owners may do, others are refused; who may by another rule is no owner', async () => {
  const { lines, cases } = await plan([
    { operations: ['readNote'], allow: ['owner'] },
    { operations: ['readNote'], allow: ['admin'] },
  ])
  expect(lines).toEqual([
    "alice readNote <body/id of alice's makeNote shared>: accepted policy, owner alice",
    "root readNote <body/id of alice's makeNote shared>: accepted policy, admin (root)",
    "bob readNote <body/id of alice's makeNote shared>: refused policy, another user's readNote (bob)",
  ])
  expect(cases.map(({ premises }) => premises)).toEqual([[], [], ['readNote/policy/accepted/alice']])
})

test('what is deleted is a thing of its own for whom it is allowed, and one for all who are refused', async () => {
  const { lines } = await plan([{ operations: ['deleteNote'], allow: ['owner', 'admin'] }], {
    ...people,
    carol: { roles: ['user'], credentials: secret('carol') },
  })
  expect(lines).toEqual([
    "alice deleteNote <body/id of alice's makeNote deleteNote/policy/accepted/alice>: accepted policy, owner alice",
    "root deleteNote <body/id of alice's makeNote deleteNote/policy/accepted/root>: accepted policy, admin (root)",
    "bob deleteNote <body/id of alice's makeNote deleteNote/policy/refused>: refused policy, another user's deleteNote (bob)",
    "carol deleteNote <body/id of alice's makeNote deleteNote/policy/refused>: refused policy, another user's deleteNote (carol)",
  ])
})

test('roles, names and everybody: each identity once for each operation', async () => {
  const { lines } = await plan([
    { operations: ['listUsers', 'makeNote'], allow: ['admin'] },
    { operations: ['makeNote'], allow: ['bob'] },
    { operations: ['GET /notes/{noteId}'], allow: ['anyone'] },
  ])
  expect(lines).toEqual([
    'root listUsers all: accepted policy, admin (root)',
    'alice listUsers all: refused policy, not admin (alice)',
    'bob listUsers all: refused policy, not admin (bob)',
    'root makeNote all: accepted policy, admin (root)',
    'bob makeNote all: accepted policy, bob',
    'alice makeNote all: refused policy, not admin or bob (alice)',
    "root readNote <body/id of root's makeNote shared>: accepted policy, anyone (root)",
    "alice readNote <body/id of root's makeNote shared>: accepted policy, anyone (alice)",
    "bob readNote <body/id of bob's makeNote shared>: accepted policy, anyone (bob)",
  ])
})

test.each<[string, Policy, ProfileInput['identities'], string]>([
  ['no policy', [], people, '*: no policy in the profile: who may do what was not verified'],
  [
    'one identity',
    [{ operations: ['readNote'], allow: ['owner'] }],
    { alice: people.alice },
    '*: the profile has one identity: add another under identities, so that somebody can be refused',
  ],
  [
    'nothing to own',
    [{ operations: ['listUsers'], allow: ['owner'] }],
    people,
    'listUsers: listUsers has nothing in its path that somebody could own: name roles or identities instead of owner',
  ],
  [
    'everybody allowed otherwise',
    [{ operations: ['readNote'], allow: ['owner', 'admin'] }],
    { root: people.root, alice: people.alice },
    'readNote: everybody else may call readNote by another rule: add an identity without such a role',
  ],
  [
    'no credential',
    [{ operations: ['listUsers'], allow: ['admin'] }],
    { ...people, dave: {} },
    'listUsers: dave has no credential',
  ],
  [
    'a thing that nothing makes',
    [{ operations: ['readUser'], allow: ['admin'] }],
    people,
    'readUser: nothing is known to make what {code} of readUser names: give it in the profile, values.code',
  ],
])('%s is said, and what to add', async (_, policy, identities, wanted) => {
  const { leftOut } = await plan(policy, identities)
  expect(leftOut).toContain(wanted)
})

const rules: Policy = [
  { operations: ['readNote', 'deleteNote'], allow: ['owner', 'admin'] },
  { operations: ['listUsers'], allow: ['admin'] },
]

test.each<[string, Defects, string[]]>([
  ['keeps its policy', {}, []],
  ['answers 404 for what is not yours', { refusal: 404 }, []],
  ['reads to everybody', { readNote: 'anyone' }, ["policy-denied readNote another user's readNote (bob)"]],
  ['lets everybody delete', { deleteNote: 'anyone' }, ["policy-denied deleteNote another user's deleteNote (bob)"]],
  [
    'forgets roles',
    { listUsers: 'anyone' },
    ['policy-denied listUsers not admin (alice)', 'policy-denied listUsers not admin (bob)'],
  ],
  ['forgets admins', { readNote: 'owner' }, ['policy-allowed readNote admin (root)']],
  ['forgets owners', { readNote: 'admin' }, ['policy-allowed readNote owner alice']],
])('a server that %s', async (_, defects, wanted) => {
  const { context, cases } = await plan(rules)
  const { found } = await runOn(await server(defects), context, cases)
  expect(found).toEqual(wanted)
})

type Who = 'anyone' | 'owner' | 'admin'

interface Defects {
  readonly readNote?: Who
  readonly deleteNote?: Who
  readonly listUsers?: Who
  readonly refusal?: 404
}

function server({ readNote, deleteNote, listUsers = 'admin', refusal }: Defects) {
  const owners = new Map<string, string>()
  let count = 0
  return serve(({ line, message: { headers } }) => {
    const who = headers.authorization?.replace('Bearer the-token-of-', '') ?? ''
    const may = (rule: Who | undefined, owner: string | undefined) =>
      rule === 'anyone' || (rule !== 'admin' && who === owner) || (rule !== 'owner' && who === 'root')
    if (line === 'POST /notes') {
      const id = `n${++count}`
      owners.set(id, who)
      return { status: 201, body: { id }, headers: { location: `/notes/${id}` } }
    }
    if (line === 'GET /users') return may(listUsers, undefined) ? { status: 200, body: {} } : { status: 403 }
    const [method = '', id = ''] = line.split(' /notes/')
    const owner = owners.get(id)
    if (owner === undefined) return { status: 404 }
    if (!may(method === 'GET' ? readNote : deleteNote, owner)) return { status: refusal ?? 403 }
    if (method === 'DELETE') owners.delete(id)
    return method === 'DELETE' ? { status: 204 } : { status: 200, body: { id } }
  })
}

const item = { type: 'object', properties: { id: { type: 'string' } } }
const json = { content: { 'application/json': { schema: item } } }
const refusals = Object.fromEntries([401, 403, 404].map((status) => [status, { description: '' }]))
const answers = (status: number, more: object = {}) => ({ [status]: { description: '', ...more }, ...refusals })
const named = (name: string) => [{ name, in: 'path', required: true, schema: { type: 'string' } }]

const document = {
  security: [{ bearer: [] }],
  paths: {
    '/notes': { post: { operationId: 'makeNote', responses: answers(201, json) } },
    '/notes/{noteId}': {
      parameters: named('noteId'),
      get: { operationId: 'readNote', responses: answers(200, json) },
      delete: { operationId: 'deleteNote', responses: answers(204) },
    },
    '/users': { get: { operationId: 'listUsers', responses: answers(200, json) } },
    '/users/{code}': { parameters: named('code'), get: { operationId: 'readUser', responses: answers(200, json) } },
  },
  components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
}

import type { CaseEvent } from '../../../conformance/events.ts'

/** A case that passed, but for what is said of it. */
export const event = (id: string, about: Partial<CaseEvent> & Pick<CaseEvent, 'operation' | 'title'>): CaseEvent => ({
  type: 'case',
  id,
  phase: 'auth',
  outcome: 'passed',
  statuses: [],
  answers: (about.statuses ?? []).map((status) => ({
    operation: about.operation,
    alternative: about.alternative ?? 'bearerAuth',
    status,
  })),
  checks: ['no-server-error', 'documented-status', 'response-schema'],
  failed: [],
  alternative: 'bearerAuth',
  ...about,
})

export const cases: readonly CaseEvent[] = [
  event('login/accepted/anonymous', {
    operation: 'login',
    title: 'a login',
    statuses: [201],
    alternative: 'anonymous',
  }),
  event('listNotes/accepted/bearerAuth', { operation: 'listNotes', title: 'a good request', statuses: [200] }),
  event('listNotes/accepted/apiKey', {
    operation: 'listNotes',
    title: 'a good request',
    statuses: [200],
    alternative: 'apiKey',
  }),
  event('listNotes/auth/bearerAuth/alg-none', {
    operation: 'listNotes',
    title: 'an unsigned token in bearerAuth',
    statuses: [200],
    outcome: 'failed',
    checks: ['no-server-error', 'documented-status', 'wrong-credential-refused'],
    failed: ['wrong-credential-refused'],
  }),
  event('listNotes/coverage/query limit maximum', {
    operation: 'listNotes',
    phase: 'coverage',
    title: 'query parameter limit beyond its maximum',
    statuses: [500],
    outcome: 'failed',
    checks: ['no-server-error', 'documented-status'],
    failed: ['no-server-error'],
  }),
  event('getNote/accepted/bearerAuth', {
    operation: 'getNote',
    title: 'a good request',
    statuses: [200],
    outcome: 'failed',
    failed: ['response-schema'],
  }),
  event('getNote/auth/bearerAuth/alg-none', {
    operation: 'getNote',
    title: 'an unsigned token in bearerAuth',
    statuses: [200],
    outcome: 'failed',
    checks: ['no-server-error', 'wrong-credential-refused'],
    failed: ['wrong-credential-refused'],
  }),
  event('getNote/accepted/apiKey + tenant', {
    operation: 'getNote',
    title: 'a good request',
    alternative: 'apiKey + tenant',
    outcome: 'not verified',
    checks: [],
    reason: { code: 'unreachable', detail: 'the server closed the connection without an answer' },
  }),
  event('getNote/lifecycle/logout', {
    operation: 'getNote',
    phase: 'lifecycle',
    title: 'a token after its logout',
    statuses: [201, 204, 200],
    answers: [
      { operation: 'login', alternative: 'anonymous', status: 201 },
      { operation: 'getNote', alternative: 'bearerAuth', status: 200 },
    ],
    outcome: 'failed',
    checks: ['ended-credential-refused'],
    failed: ['ended-credential-refused', 'challenge'],
  }),
]

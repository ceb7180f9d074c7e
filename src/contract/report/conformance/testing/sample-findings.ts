import type { Finding, ShownExchange } from '../../../conformance/finding.ts'

const url = 'https://api.example:8443/v2/notes/17'

function exchange(
  step: string,
  answer: ShownExchange['answer'],
  from: Partial<ShownExchange['request']> = {},
): ShownExchange {
  const request = {
    method: 'GET',
    url,
    headers: ['authorization: Bearer <bearerAuth>', 'accept: application/json'],
    ...from,
  }
  return {
    step,
    curl: `curl -i -X ${request.method} '${request.url}' --path-as-is -H 'authorization: Bearer <bearerAuth>'`,
    request,
    ...(answer && { answer }),
  }
}

/** What a hostile server answers: it must be shown, and must not run. */
export const hostile =
  '{"title":"</script><script>document.title=\'owned\'</script><img src=x onerror=\\"document.title=\'owned\'\\">","email":"no\u0000address"}'

const json = ['content-type: application/json; charset=utf-8']
const note = { operation: 'getNote', method: 'GET', path: '/notes/{noteId}' }
const notes = { operation: 'listNotes', method: 'GET', path: '/notes' }
const position = { file: 'openapi.yaml', line: 43, column: 5 }

export const sampleFindings: readonly Finding[] = [
  {
    id: 'a1b2c3d4e5',
    check: 'wrong-credential-refused',
    kind: 'protocol',
    severity: 'critical',
    ...notes,
    subject: 'bearerAuth: alg-none',
    message: 'listNotes accepts a wrong credential (bearerAuth: alg-none)',
    expected: 'a refusal',
    actual: '200',
    position: { ...position, line: 21 },
    clause: 'RFC 9110, 15.5.2',
    phase: 'auth',
    case: 'listNotes/auth/bearerAuth/alg-none',
    count: 1,
    exchanges: [exchange('', { status: 200, headers: json, body: '[]' }, { url: 'https://api.example:8443/v2/notes' })],
  },
  {
    id: 'b1b2c3d4e5',
    check: 'wrong-credential-refused',
    kind: 'protocol',
    severity: 'critical',
    ...note,
    subject: 'bearerAuth: alg-none',
    message: 'getNote accepts a wrong credential (bearerAuth: alg-none)',
    expected: 'a refusal',
    actual: '200',
    position,
    clause: 'RFC 9110, 15.5.2',
    phase: 'auth',
    case: 'getNote/auth/bearerAuth/alg-none',
    count: 1,
    exchanges: [exchange('', { status: 200, headers: json, body: '{"id":17}' })],
  },
  {
    id: 'c1b2c3d4e5',
    check: 'ended-credential-refused',
    kind: 'protocol',
    severity: 'critical',
    ...note,
    subject: 'bearerAuth: after-logout',
    message: 'getNote accepts a credential that has ended (bearerAuth: after-logout)',
    expected: 'a refusal',
    actual: '200',
    position,
    clause: 'RFC 9110, 15.5.2',
    phase: 'lifecycle',
    case: 'getNote/lifecycle/logout',
    count: 1,
    exchanges: [
      exchange(
        'log in',
        { status: 201, headers: json, body: '{"token":"<bearerAuth>"}' },
        {
          method: 'POST',
          url: 'https://api.example:8443/v2/sessions',
          headers: ['content-type: application/json'],
          body: '{"userName":"alice","password":"<password of alice>"}',
        },
      ),
      exchange(
        'log out',
        { status: 204, headers: [], body: '' },
        { method: 'DELETE', url: 'https://api.example:8443/v2/sessions/me' },
      ),
      exchange('use after logout', { status: 200, headers: json, body: '{"id":17,"title":"Tea"}' }),
    ],
    shownBy: 2,
  },
  {
    id: 'd1b2c3d4e5',
    check: 'no-server-error',
    kind: 'protocol',
    severity: 'high',
    ...notes,
    subject: 'query parameter limit maximum',
    message: 'listNotes fails on input that it should refuse',
    expected: 'an answer under 500',
    actual:
      '500 Internal Server Error, with a body that says nothing of what went wrong and that is long enough to have to be broken over lines',
    position: { ...position, line: 27 },
    clause: 'RFC 9110, 15.6.1',
    phase: 'coverage',
    case: 'listNotes/coverage/query limit maximum',
    count: 3,
    exchanges: [
      exchange(
        '',
        { status: 500, headers: ['content-type: text/plain'], body: 'oops' },
        { url: 'https://api.example:8443/v2/notes?limit=101' },
      ),
    ],
  },
  {
    id: 'e1b2c3d4e5',
    check: 'response-schema',
    kind: 'contract',
    severity: 'high',
    ...note,
    subject: 'response 200 /email format',
    message: 'getNote answers 200 with /email that does not keep its schema',
    expected: 'must match format "email"',
    actual: '/email does not keep `format`',
    position: { ...position, line: 88 },
    phase: 'examples',
    case: 'getNote/accepted/bearerAuth',
    count: 1,
    exchanges: [exchange('', { status: 200, headers: json, body: hostile })],
  },
  {
    id: 'f1b2c3d4e5',
    check: 'challenge',
    kind: 'protocol',
    severity: 'low',
    ...note,
    subject: 'header WWW-Authenticate',
    message: 'getNote answers 401 without a challenge',
    expected: 'WWW-Authenticate: Bearer …',
    actual: 'no such header',
    position,
    clause: 'RFC 9110, 11.6.1',
    phase: 'auth',
    case: 'getNote/auth/none',
    count: 1,
    exchanges: [
      { ...exchange('', undefined), failure: 'the server closed the connection before its answer was whole' },
    ],
    known: 'ticket 4711, to be fixed in 2.2',
  },
]

import type { Defect } from '../../kit/defect.ts'

const echo = ['secret-echo']

/** What nobody may see. */
export const leakDefects = {
  'password-echoed': {
    class: 'leak',
    operation: 'login',
    what: 'repeats a wrong password in its refusal',
    finding: { subject: /password/i, checks: echo },
  },
  'token-in-error': {
    class: 'leak',
    operation: 'getNote',
    what: 'repeats the token in an error',
    finding: { subject: /token|bearer/i, checks: echo },
  },
  'token-in-location': {
    class: 'leak',
    operation: 'createNote',
    what: 'puts the token into Location',
    finding: { subject: /location/i, checks: echo },
  },
  'write-only-shown': {
    class: 'leak',
    operation: 'createNote',
    what: 'answers with the passcode, which is writeOnly',
    finding: { subject: /passcode/, checks: ['write-only-leak'] },
  },
  'password-hash-shown': {
    class: 'leak',
    operation: 'listUsers',
    what: 'answers with a passwordHash that is not documented',
    finding: { subject: /passwordHash/, checks: ['undocumented-secret', 'response-schema'] },
  },
  'stack-trace-shown': {
    class: 'leak',
    operation: 'createNote',
    what: 'explains wrong input by a stack trace',
    finding: { subject: /400/, checks: ['stack-trace'] },
  },
  'unknown-user-status': {
    class: 'leak',
    operation: 'login',
    what: 'answers another status for users that it does not know',
    finding: { subject: /status|user/i, checks: ['alike-answers'] },
  },
  'unknown-user-body': {
    class: 'leak',
    operation: 'login',
    what: 'says that there is no such user',
    finding: { subject: /body|user/i, checks: ['alike-answers'] },
  },
  'token-answer-cacheable': {
    class: 'leak',
    operation: 'refreshToken',
    what: 'answers with tokens that caches may keep',
    finding: { subject: /header Cache-Control/, checks: ['token-not-cacheable'] },
  },
} as const satisfies Record<string, Defect>

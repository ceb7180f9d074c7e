import type { Defect } from '../../kit/defect.ts'

/** What answers are by their status. */
export const statusDefects = {
  'server-error': {
    class: 'status',
    operation: 'listUsers',
    what: 'fails with 500 whenever it is called',
    finding: { subject: /./, checks: ['no-server-error'] },
    restFault: 1,
  },
  'undeclared-success': {
    class: 'status',
    operation: 'changeNote',
    what: 'answers 202 where 200 is documented',
    finding: { subject: /202/, checks: ['documented-status'] },
    restFault: 3,
  },
  'undocumented-status': {
    class: 'status',
    operation: 'getNote',
    what: 'answers 418 for a note that does not exist',
    finding: { subject: /418|gone|note/i, checks: ['documented-status', 'gone-after-delete'] },
  },
  'forbidden-for-unauthorized': {
    class: 'status',
    operation: 'getMe',
    what: 'answers 403 where no credential was sent',
    finding: { subject: /./, checks: ['unauthorized-status'] },
  },
  'unauthorized-for-forbidden': {
    class: 'status',
    operation: 'listUsers',
    what: 'answers 401 to whom it knows, and who may not',
    finding: { subject: /./, checks: ['unauthorized-status'] },
  },
  'input-makes-it-fail': {
    class: 'status',
    operation: 'replaceNote',
    what: 'fails with 500 on input that it should refuse',
    finding: { subject: /./, checks: ['no-server-error'] },
  },
  'two-credentials-fail': {
    class: 'status',
    operation: '*',
    what: 'fails with 500 where a token and a cookie come together',
    finding: { subject: /./, checks: ['no-server-error'] },
  },
  'undocumented-method-accepted': {
    class: 'status',
    operation: 'getHealth',
    what: 'serves every method alike',
    finding: { subject: /method/i, checks: ['undocumented-method-refused'] },
  },
} as const satisfies Record<string, Defect>

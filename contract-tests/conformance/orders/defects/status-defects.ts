import type { Defect } from '../../kit/defect.ts'

/** What answers are by their status. */
export const statusDefects = {
  'server-error': {
    class: 'status',
    operation: 'getDailyReport',
    what: 'fails with 500 whenever it is called',
    finding: { subject: /./, checks: ['no-server-error'] },
    restFault: 1,
  },
  'undeclared-success': {
    class: 'status',
    operation: 'deleteOrder',
    what: 'answers 200 with a body where 204 is documented',
    finding: { subject: /200/, checks: ['documented-status'] },
    restFault: 3,
  },
  'undocumented-status': {
    class: 'status',
    operation: 'createOrder',
    what: 'answers 409 where the input is wrong',
    finding: { subject: /409/, checks: ['documented-status'] },
  },
  'forbidden-for-unauthorized': {
    class: 'status',
    operation: 'getUserInfo',
    what: 'answers 403 where no credential was sent',
    finding: { subject: /./, checks: ['unauthorized-status'] },
  },
  'unauthorized-for-forbidden': {
    class: 'status',
    operation: 'createKey',
    what: 'answers 401 to a good token that lacks a scope',
    finding: { subject: /scope|./, checks: ['unauthorized-status'] },
  },
  'input-makes-it-fail': {
    class: 'status',
    operation: 'createOrder',
    what: 'fails with 500 on input that it should refuse',
    finding: { subject: /./, checks: ['no-server-error'] },
  },
  'doubled-authorization-fails': {
    class: 'status',
    operation: '*',
    what: 'fails with 500 where Authorization comes twice',
    finding: { subject: /./, checks: ['no-server-error'] },
  },
  'undocumented-method-accepted': {
    class: 'status',
    operation: 'listCatalogue',
    what: 'serves every method alike',
    finding: { subject: /method/i, checks: ['undocumented-method-refused'] },
  },
} as const satisfies Record<string, Defect>

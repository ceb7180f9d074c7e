import type { Defect } from '../../kit/defect.ts'

const denied = ['policy-denied']

/** Who may do what. */
export const authorizationDefects = {
  'stranger-reads': {
    class: 'authorization',
    operation: 'getNote',
    what: 'shows a note to whoever knows its id',
    finding: { subject: /./, checks: denied },
  },
  'stranger-replaces': {
    class: 'authorization',
    operation: 'replaceNote',
    what: 'lets others replace a note',
    finding: { subject: /./, checks: denied },
  },
  'stranger-changes': {
    class: 'authorization',
    operation: 'changeNote',
    what: 'lets others change a note',
    finding: { subject: /./, checks: denied },
  },
  'stranger-deletes': {
    class: 'authorization',
    operation: 'deleteNote',
    what: 'lets others delete a note',
    finding: { subject: /./, checks: denied },
  },
  'role-unchecked': {
    class: 'authorization',
    operation: 'listUsers',
    what: 'lets every user do what is for administrators',
    finding: { subject: /./, checks: denied },
  },
  'owner-refused': {
    class: 'authorization',
    operation: 'deleteNote',
    what: 'does not let owners delete their notes',
    finding: { subject: /./, checks: ['policy-allowed', 'lifecycle-works'] },
  },
  'role-refused': {
    class: 'authorization',
    operation: 'listUsers',
    what: 'refuses administrators what is for them',
    finding: { subject: /./, checks: ['policy-allowed'] },
  },
} as const satisfies Record<string, Defect>

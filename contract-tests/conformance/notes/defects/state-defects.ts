import type { Defect } from '../../kit/defect.ts'

/** What is done with what was sent. */
export const stateDefects = {
  'created-thing-is-lost': {
    class: 'state',
    operation: 'createNote',
    what: 'answers 201 and keeps nothing',
    finding: {
      operation: /^(create|get)Note$/,
      subject: /./,
      checks: ['lifecycle-works', 'location-leads-somewhere', 'read-after-write'],
    },
  },
  'delete-does-nothing': {
    class: 'state',
    operation: 'deleteNote',
    what: 'answers 204 and deletes nothing',
    finding: { operation: /^(delete|get)Note$/, subject: /./, checks: ['gone-after-delete'] },
    restFault: 8,
  },
  'put-is-partial': {
    class: 'state',
    operation: 'replaceNote',
    what: 'keeps on PUT what was not sent again',
    finding: { operation: /^(replace|get)Note$/, subject: /./, checks: ['full-put'] },
    restFault: 9,
  },
  'put-is-not-idempotent': {
    class: 'state',
    operation: 'replaceNote',
    what: 'appends tags on PUT, so that the same PUT twice leaves twice as many',
    finding: {
      operation: /^(replace|get)Note$/,
      subject: /./,
      checks: ['idempotent-put', 'read-after-write', 'full-put'],
    },
    restFault: 10,
  },
  'patch-is-lost': {
    class: 'state',
    operation: 'changeNote',
    what: 'answers PATCH as done and keeps the old',
    finding: { operation: /^(change|get)Note$/, subject: /./, checks: ['read-after-write'] },
  },
  'read-only-written': {
    class: 'state',
    operation: 'replaceNote',
    what: 'takes createdAt, which is readOnly, from the body',
    finding: { operation: /^(replace|get)Note$/, subject: /createdAt|readOnly/i, checks: ['read-only-kept'] },
  },
} as const satisfies Record<string, Defect>

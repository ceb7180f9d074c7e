import { note, problem, good, made, refused, accepted, showsTitle, type Broken } from './row.ts'

const knownInput = { kind: 'accepted', subject: 'bearerAuth', knownInput: true } as const

/** Servers that take what they should not, or do not do what they were told. */
export const brokenState: readonly Broken[] = [
  [
    'negative-data-refused',
    'taken',
    { ...good, expect: refused('negative-data', 'parameter limit') },
    'parameter limit',
  ],
  [
    'negative-data-refused',
    'taken, and shown again',
    { ...good, body: { ...note, title: 'far too long for a title' }, expect: refused('negative-data', 'body /title') },
    'body /title',
  ],
  [
    'positive-data-accepted',
    'refused by each alternative',
    { operation: 'sparse', status: 400, body: problem, expect: { ...knownInput, because: 'alternative' } },
    'request',
  ],
  [
    'positive-data-accepted',
    'not there at all',
    { operation: 'undescribed', status: 404, expect: accepted('positive-data') },
    'subject',
  ],
  [
    'positive-data-accepted',
    'refused',
    { status: 400, body: problem, expect: accepted('positive-data', 'body /title') },
    'body /title',
  ],
  ['media-type-refused', 'taken', { ...made, expect: refused('media-type') }, 'subject'],
  [
    'read-after-write',
    'another value',
    [
      { operation: 'putNote', body: note },
      { ...good, body: { ...note, title: 'Bread' }, expect: showsTitle },
    ],
    'body',
  ],
  ['read-after-write', 'nothing there', [made, { status: 404, body: problem, expect: showsTitle }], 'body'],
  [
    'full-put',
    'what was left out is still there',
    [
      { operation: 'putNote', body: note },
      {
        ...good,
        body: { ...note, email: 'a@example.com' },
        expect: {
          kind: 'shows-not',
          values: { '/email': 'a@example.com' },
          because: 'full-put',
          subject: 'body /email',
        },
      },
    ],
    'body /email',
  ],
  [
    'idempotent-put',
    'the second adds to the first',
    { ...good, body: { ...note, title: 'MilkMilk' }, expect: { ...showsTitle, because: 'idempotent-put' } },
    'body',
  ],
  [
    'read-only-kept',
    'the id was written',
    {
      ...good,
      expect: { kind: 'shows-not', values: { '/id': '1' }, because: 'read-only-kept', subject: 'body /id' },
    },
    'body /id',
  ],
  [
    'gone-after-delete',
    'still there',
    [
      { operation: 'deleteNote', status: 204 },
      { ...good, expect: { kind: 'gone', subject: 'note' } },
    ],
    'note',
  ],
]

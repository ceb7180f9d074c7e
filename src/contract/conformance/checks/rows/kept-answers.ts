import { anonymous } from '../../case.ts'
import { Later } from '../../later.ts'
import { note, problem, counted, good, made, by, refused, accepted, cookie, showsTitle, type Kept } from './row.ts'

/** Conforming servers: what they answer, and what they keep. */
export const keptAnswers: readonly Kept[] = [
  [
    'a cookie that is taken away',
    {
      ...good,
      headers: [
        ...counted,
        ...cookie('sid=gone; Max-Age=0'),
        ...cookie('sid=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT'),
      ],
    },
  ],
  [
    'a cookie that scripts must read',
    { ...good, headers: [...counted, ...cookie('XSRF-TOKEN=abc'), ...cookie('theme=dark')] },
  ],
  [
    'a session cookie of a framework over http',
    { ...good, headers: [...counted, ...cookie('connect.sid=abc; HttpOnly')] },
  ],
  ['a setup that is refused in another way than documented', { status: 418, body: problem, expect: accepted('setup') }],
  ['no route for what is no id', { operation: 'sparse', status: 404, expect: refused('negative-data') }],
  [
    'a conflict where no refusal of input is documented',
    { operation: 'forbids', status: 409, expect: accepted('positive-data') },
  ],
  ['a thing that is not there', { operation: 'forbids', status: 404, expect: accepted('positive-data') }],
  ['a conflict', { status: 409, body: problem, operation: 'undescribed', expect: accepted('positive-data') }],
  [
    'a forbidden caller',
    { status: 403, body: problem, expect: accepted('positive-data'), credential: by('bearerAuth') },
  ],
  ['no route for a wrong id', { status: 404, body: problem, expect: refused('negative-data') }],
  ['a body that nobody describes', { operation: 'undescribed', type: 'text/plain', body: 'ok' }],
  ['a refusal that is documented with a body, and as one that may be empty', { operation: 'quiet', status: 403 }],
  ...['query?error=invalid_request&state=x', 'fragment#error=invalid_request'].map((rest): Kept => [
    `wrong input that is sent on with an error in the ${rest.split(/[?#]/, 1)[0] ?? ''}`,
    {
      operation: 'download',
      status: 302,
      headers: [['location', `https://app.example.com/${rest}`]],
      expect: refused('negative-data'),
    },
  ]),
  ['a success without content', { operation: 'deleteNote', status: 204 }],
  ['JSON with a charset', { ...good, type: 'application/json; charset=utf-8' }],
  ['HEAD without a body', { headers: counted, request: { method: 'HEAD' } }],
  [
    'a date as HTTP writes it, where date-time is documented',
    { ...good, headers: [...counted, ['last-modified', 'Thu, 01 Jan 2026 00:00:00 GMT']] },
  ],
  ['a header with pairs', { ...good, headers: [...counted, ['x-range', 'from,1']] }],
  ['a header with a list', { ...good, headers: [...counted, ['x-tags', '1, 2,3']] }],
  ['a relative Location where a URI is documented', { ...made, headers: [['location', '/notes/1']] }],
  [
    'Location to what wants another caller',
    [made, { status: 403, body: problem, expect: accepted('lifecycle', 'header Location') }],
  ],
  [
    'the same value in another form',
    [
      { operation: 'putNote', body: note },
      {
        ...good,
        body: { ...note, dueAt: '2026-01-01T10:00:00.000Z', email: 'anna@example.com' },
        expect: {
          ...showsTitle,
          values: { '/dueAt': '2026-01-01T11:00:00+01:00', '/email': 'Anna@example.com', '/undocumented': 1 },
        },
      },
    ],
  ],
  [
    'a change that takes its time',
    [
      { operation: 'deleteNote', status: 202 },
      { ...good, body: { ...note, title: 'Bread' }, expect: showsTitle },
    ],
  ],
  [
    'a value that is not known',
    { ...good, expect: { ...showsTitle, values: { '/title': new Later({ from: 'unique', like: 'x' }) } } },
  ],
  [
    'a deletion that takes its time',
    [
      { operation: 'deleteNote', status: 202, credential: by('bearerAuth') },
      { ...good, expect: { kind: 'gone', subject: 'note' } },
    ],
  ],
  ['a setup that did not work', { status: 404, body: problem, expect: accepted('setup'), credential: anonymous }],
]

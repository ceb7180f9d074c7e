import { note, problem, counted, good, made, by, refused, accepted, type Broken } from './row.ts'

/** Servers whose answers are not the documented ones. */
export const brokenAnswers: readonly Broken[] = [
  ['speaks-http', 'garbage', { failure: { code: 'garbage', detail: 'no status line' } }, 'HTTP message'],
  ['no-server-error', 'a crash', { status: 500 }, 'status 500'],
  [
    'no-server-error',
    'a crash on one input',
    { status: 500, expect: refused('negative-data', 'parameter id') },
    'parameter id',
  ],
  [
    'no-server-error',
    'a crash on a credential of which nothing is expected',
    { status: 500, credential: by('bearerAuth', 'doubled') },
    'bearerAuth: doubled',
  ],
  ['no-server-error', 'unavailable, for how long ever', { status: 503 }, 'status 503'],
  [
    'documented-status',
    '403 where the document has it elsewhere',
    { operation: 'sparse', status: 403, body: problem, expect: accepted('alternative'), credential: by('bearerAuth') },
    'status 403',
  ],
  ['documented-status', 'another success', { status: 202, expect: accepted('positive-data') }, 'status 202'],
  [
    'documented-status',
    'another refusal of input',
    { status: 422, body: problem, expect: refused('negative-data') },
    'status 422',
  ],
  ['documented-content-type', 'HTML', { ...good, type: 'text/html', body: '<p>Milk</p>' }, 'response 200 content type'],
  ['documented-content-type', 'none', { ...good, type: null }, 'response 200 content type'],
  ['response-schema', 'a wrong type', { ...good, body: { ...note, title: 5 } }, 'response 200 /title type'],
  ['response-schema', 'a missing property', { ...good, body: { id: '1' } }, 'response 200 /title required'],
  ['response-schema', 'of one branch', { ...good, body: { ...note, size: 'big' } }, 'response 200 /size oneOf'],
  [
    'response-schema',
    'in a list, twice',
    { ...good, body: { ...note, tags: [{ name: 1 }, { name: 2 }] } },
    'response 200 /tags/*/name type',
  ],
  [
    'response-schema',
    'missing under a condition',
    { operation: 'getSession', body: { kind: 'timed' } },
    'response 200 /until required',
  ],
  [
    'response-schema',
    'a wrong type, of which other keywords only follow',
    { operation: 'getSession', body: { token: 5 } },
    'response 200 /token type',
  ],
  ['response-schema', 'no JSON', { ...good, body: '{' }, 'response 200 JSON'],
  ['response-schema', 'no body', { headers: counted }, 'response 200 body'],
  ['response-headers', 'another type', { ...good, headers: [['x-count', 'many']] }, 'header X-Count'],
  ['required-headers', 'missing', { body: note }, 'header X-Count'],
  ['location', 'no URI', { ...made, headers: [['location', '/notes/{id}']] }, 'header Location'],
  [
    'location-leads-somewhere',
    'nowhere',
    [made, { status: 404, body: problem, expect: accepted('lifecycle', 'header Location') }],
    'header Location',
  ],
]

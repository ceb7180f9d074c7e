import { note, counted, good, refusal, made, secrets, signingIn, cookie, type Broken } from './row.ts'

/** Servers that give away what is nobody's to know. */
export const brokenSecrecy: readonly Broken[] = [
  [
    'secret-echo',
    'a token in a message',
    { ...refusal, body: { message: 'bad tok-8f3a91c2d4!' } },
    'bearerAuth in body /message',
    { secrets },
  ],
  [
    'secret-echo',
    'a password in an error page',
    { status: 404, body: { message: 'correct%20horse%20%26%20staple' } },
    'password of anna in body /message',
    { secrets },
  ],
  [
    'secret-echo',
    'a token in a header',
    { ...good, headers: [...counted, ['x-debug', 'tok-8f3a91c2d4']] },
    'bearerAuth in header x-debug',
    { secrets },
  ],
  [
    'secret-echo',
    'a token in Location',
    { ...made, headers: [['location', '/notes/1?t=tok-8f3a91c2d4']] },
    'bearerAuth in header location',
    { secrets },
  ],
  [
    'secret-echo',
    'a key that was just made in Location',
    {
      operation: 'login',
      headers: [
        ['cache-control', 'no-store'],
        ['location', '/keys/key-1a2b3c4d5e6f7a8b'],
      ],
      body: { token: 'key-1a2b3c4d5e6f7a8b' },
    },
    'handed-out /token in header location',
    signingIn,
  ],
  [
    'secret-echo',
    'a password in base64, where tokens are handed out',
    {
      operation: 'login',
      headers: [['cache-control', 'no-store']],
      body: { token: 'new', info: btoa('correct horse & staple') },
    },
    'password of anna in body /info',
    signingIn,
  ],
  [
    'secret-echo',
    'the password that was sent',
    {
      operation: 'createNote',
      status: 400,
      body: { message: 'hunter2hunter2 is weak' },
      request: { value: { password: 'hunter2hunter2' } },
    },
    'submitted /password in body /message',
  ],
  [
    'write-only-leak',
    'a writeOnly property',
    { ...good, body: { ...note, pin: '1234' } },
    'response 200 /pin writeOnly',
  ],
  [
    'undocumented-secret',
    'what the profile knows for a key',
    { ...good, body: { ...note, key: 'key-1a2b3c4d5e6f7a8b' } },
    'response 200 /key',
    { profile: { keys: { apiKey: { create: 'createKey', key: '/key', id: '/id', revoke: 'revokeKey' } } } },
  ],
  [
    'undocumented-secret',
    'a hash',
    { ...good, body: { ...note, passwordHash: '$2b$10$abcdef' } },
    'response 200 /passwordHash',
  ],
  [
    'undocumented-secret',
    'a hash with its salt',
    { ...good, body: { ...note, tags: [{ hash: 'c2f0aa91', salt: 'ffaa01' }] } },
    'response 200 /tags/*/hash',
  ],
  [
    'stack-trace',
    'of Node',
    { status: 404, body: { message: 'TypeError: x\n    at Object.get (/app/routes/notes.js:12:7)' } },
    'response 404 body',
  ],
  [
    'token-not-cacheable',
    'no Cache-Control',
    { operation: 'login', body: { token: 'new' } },
    'header Cache-Control',
    signingIn,
  ],
  [
    'token-not-cacheable',
    'a token of OAuth',
    {
      operation: 'undescribed',
      headers: [['cache-control', 'max-age=60']],
      body: { access_token: 'a', token_type: 'Bearer' },
    },
    'header Cache-Control',
  ],
  [
    'cookie-flags',
    'not HttpOnly',
    { ...good, headers: [...counted, ...cookie('sid=1; Secure; SameSite=Lax')] },
    'cookie sid HttpOnly',
  ],
  [
    'cookie-flags',
    'not Secure',
    { ...good, headers: [...counted, ...cookie('sid=1; HttpOnly; SameSite=Lax')] },
    'cookie sid Secure',
  ],
  [
    'cookie-flags',
    'not SameSite',
    { ...good, headers: [...counted, ...cookie('sid=1; HttpOnly; Secure')] },
    'cookie sid SameSite',
  ],
  [
    'cookie-flags',
    'a prefix that it breaks',
    { ...good, headers: [...counted, ...cookie('__Host-x=1; Secure')] },
    'cookie __Host-x Path=/',
  ],
]

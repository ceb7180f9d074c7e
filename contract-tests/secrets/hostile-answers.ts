/** What a server says in its answers, for whatever reason. */
export const said = 'MARKED words of the server'

export type Answer = (request: Request) => Response | Promise<Response>

const jwt = (claims: object) =>
  [{ alg: 'ES256', kid: said }, claims, said]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')

/** Everything that a server may answer, each with words of its own and tokens in it. */
export const answers: Readonly<Record<string, Answer>> = {
  'a page': () => new Response(said, { status: 502, headers: { 'content-type': 'text/html' } }),
  'a success that is a page': () => new Response(said, { headers: { 'content-type': 'text/html' } }),
  'a success that is cut off': () =>
    new Response(`{"access_token":"${said}`, { headers: { 'content-type': 'application/json' } }),
  'a success that is no JSON': () => new Response(said, { headers: { 'content-type': 'application/json' } }),
  'a refused grant': () =>
    Response.json({ error: 'invalid_grant', error_description: said, error_uri: said }, { status: 400 }),
  'a refused client': () => Response.json({ error: 'invalid_client', error_description: said }, { status: 401 }),
  'an error that no standard has': () => Response.json({ error: said }, { status: 400 }),
  'an error that repeats the request': async (request) =>
    Response.json({ error: 'invalid_request', error_description: await request.text() }, { status: 400 }),
  'an empty 401': () => new Response(null, { status: 401, headers: { 'www-authenticate': `Bearer realm="${said}"` } }),
  'a challenge': () =>
    new Response(null, {
      status: 401,
      headers: { 'www-authenticate': `Bearer error="invalid_token", error_description="${said}"` },
    }),
  'a 403': () => Response.json({ error: 'insufficient_scope', error_description: said }, { status: 403 }),
  'a limit': () => new Response(said, { status: 429, headers: { 'retry-after': '60' } }),
  'a redirect': () => new Response(null, { status: 302, headers: { location: `https://b.example/?code=${said}` } }),
  'a token of another type': () =>
    Response.json({ access_token: jwt({ aud: said }), token_type: said, expires_in: 60 }),
  'a token that is no JWT': () => Response.json({ access_token: said, token_type: 'Bearer', expires_in: 60 }),
  'a token of another portal': () =>
    Response.json({ access_token: jwt({ aud: 'https://evil.example' }), token_type: 'Bearer', refresh_token: said }),
  'an ID token that is none': () =>
    Response.json({ access_token: jwt({ aud: said }), token_type: 'Bearer', id_token: said }),
  'members of wrong types': () =>
    Response.json({ access_token: [said], token_type: { said }, active: said, sub: [said] }),
  'the claims of somebody else': () => Response.json({ sub: said, active: true, aud: said }),
  'a fetch that throws what it was given': (request) =>
    Promise.reject(
      Object.assign(new Error(`failed: ${[...request.headers].join()} ${said}`), { request, config: { auth: said } }),
    ),
}

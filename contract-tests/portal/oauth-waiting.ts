import { cookie, type Fields, type OAuthFixture } from './oauth-portal.ts'

/** Asks for consent as a user, and gives what the page would answer with. */
export async function waiting(fixture: OAuthFixture, more: Fields = {}, user = 'ann') {
  const signature = await fixture.signature(user)
  const answer = await fixture.authorize(fixture.request(more), signature)
  const state = cookie(answer, 'client_state')
  const { client } = fixture
  const reply = (form: Fields, headers: Record<string, string> = { 'x-signature': signature }) =>
    fixture.post('/oauth2/authorize', { client_id: client.id, state, ...form }, headers)
  return { ...fixture, answer, state, reply, signed: signature }
}

/** Two scopes, and a state of the application. */
export const both = { scope: 'files:read rooms:read', state: 'abc' }

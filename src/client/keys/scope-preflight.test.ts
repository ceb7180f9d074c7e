import { expect, it } from 'vitest'
import { apiKey } from '../credentials/api-key.ts'
import { createClient } from '../create-client.ts'
import { scopePreflight } from './scope-preflight.ts'

interface People {
  '/api/2.0/people/{userId}': {
    get: { parameters: { path: { userId: string } }; responses: { 200: { content: { 'application/json': object } } } }
  }
}

const client = (...permissions: readonly string[]) =>
  createClient<People>({
    baseUrl: 'https://gateway.example/api/2.0/docspace',
    auth: apiKey('sk-1'),
    fetch: () => Promise.resolve(Response.json({})),
    middleware: [scopePreflight(permissions)],
  })
const get = (userId: string, ...permissions: readonly string[]) =>
  client(...permissions).GET('/api/2.0/people/{userId}', { params: { path: { userId } } })

it('says which scope is missing, and which would do as well', async () => {
  await expect(get('7', 'files:read')).rejects.toMatchObject({
    name: 'CredentialError',
    code: 'missing-scope',
    scope: 'accounts:read',
    message:
      'GET /api/2.0/people/{userId} needs accounts:read or accounts:write or *:read or *:write, which the credential lacks.',
  })
})

it('looks at the path that is sent, under whatever base', async () => {
  await expect(get('@self', 'accounts.self:read')).resolves.toMatchObject({ ok: true })
  await expect(get('7', 'accounts.self:read')).rejects.toMatchObject({ scope: 'accounts:read' })
})

it('says nothing of a call that brings its own credential', async () => {
  const call = client('files:read').GET('/api/2.0/people/{userId}', {
    params: { path: { userId: '7' } },
    headers: { authorization: 'Bearer another' },
  })
  await expect(call).resolves.toMatchObject({ ok: true })
})

it('is not changed by what becomes of the list that it was given', async () => {
  const permissions = ['files:read']
  const guarded = createClient<People>({
    baseUrl: 'https://acme.example',
    fetch: () => Promise.resolve(Response.json({})),
    middleware: [scopePreflight(permissions)],
  })
  permissions.push('*')
  const call = guarded.GET('/api/2.0/people/{userId}', { params: { path: { userId: '7' } } })
  await expect(call).rejects.toMatchObject({ code: 'missing-scope' })
})

import { describe, expect, it } from 'vitest'
import { missingScope } from './missing-scope.ts'

/** Rows of portal 4: a route, what its GET takes beside the global scopes, and what its changes take. */
const table: [route: string, read: string[], write: string[]][] = [
  ['files/rooms', ['rooms:read', 'rooms:write'], ['rooms:write']],
  ['files/rooms/7/archive', ['rooms:read', 'rooms:write'], ['rooms:write']],
  ['files/@my', ['files:read', 'files:write'], ['files:write']],
  ['files', ['files:read', 'files:write'], ['files:write']],
  ['people/@self', ['accounts.self:read', 'accounts.self:write'], ['accounts.self:write']],
  ['people/%40self', ['accounts.self:read', 'accounts.self:write'], ['accounts.self:write']],
  ['people', ['accounts:read', 'accounts:write'], ['accounts:write']],
  ['People/{userid}', ['accounts:read', 'accounts:write'], ['accounts:write']],
  ['group/{id}/members', ['accounts:read'], ['accounts:write']],
  ['keys', [], []],
  ['settings', [], []],
  ['security/activeconnections', [], []],
]

describe.each(table)('%s', (route, read, write) => {
  const path = `/api/2.0/${route}`
  const scopes = (method: string, ...permissions: string[]) => missingScope({ method, path, permissions })

  it('GET takes the scopes of its row and the two global ones, the least first', () => {
    expect(scopes('GET')).toEqual([...read, '*:read', '*:write'])
    for (const scope of [...read, '*:read', '*:write', '*']) expect(scopes('get', scope)).toBeUndefined()
    expect(scopes('GET', 'openid', 'nothing:read')).toBeDefined()
  })

  it.each(['POST', 'PUT', 'DELETE'])('%s takes the scopes of its row and *:write', (method) => {
    expect(scopes(method)).toEqual([...write, '*:write'])
    for (const scope of [...write, '*:write', '*']) expect(scopes(method, scope)).toBeUndefined()
    expect(scopes(method, '*:read', ...read.filter((one) => one.endsWith(':read')))).toEqual([...write, '*:write'])
  })

  it('PATCH, which the server has in no row, takes *:write alone', () => {
    expect(scopes('PATCH', ...write)).toEqual(write.includes('*:write') ? undefined : ['*:write'])
  })
})

it('the key of the caller is told to any credential, and nothing else of /keys', () => {
  expect(missingScope({ method: 'GET', path: '/api/2.0/keys/@self', permissions: [] })).toBeUndefined()
  expect(missingScope({ method: 'PUT', path: '/api/2.0/keys/@self', permissions: [] })).toEqual(['*:write'])
  expect(missingScope({ method: 'GET', path: '/api/2.0/keys/permissions', permissions: ['files:read'] })).toBeDefined()
})

it.each([
  ['a sign-in', 'POST', '/api/2.0/authentication'],
  ['the code of a second factor', 'POST', '/api/2.0/authentication/{code}'],
  ['the clients of OAuth', 'GET', '/api/2.0/oauth2/clients/{clientId}'],
  ['the same by its alias', 'GET', '/api/2.0/clients/{clientId}/public/info'],
  ['the token endpoint', 'POST', '/oauth2/token'],
])('%s goes by other rules, so nothing is missing', (_, method, path) => {
  expect(missingScope({ method, path, permissions: [] })).toBeUndefined()
})

it('signing out goes with the credential and takes a global scope', () => {
  const logout = { method: 'POST', path: '/api/2.0/authentication/logout' }
  expect(missingScope({ ...logout, permissions: ['files:write'] })).toEqual(['*:write'])
})

it('what is not the API of the portal asks for none of these scopes', () => {
  expect(missingScope({ method: 'GET', path: '/oauth2/userinfo', permissions: ['openid'] })).toBeUndefined()
})

it('a query is no part of the route, nor are empty segments', () => {
  expect(missingScope({ method: 'GET', path: '/api/2.0/files?x=/rooms', permissions: ['files:read'] })).toBeUndefined()
  expect(missingScope({ method: 'GET', path: '/api/2.0//files//rooms', permissions: ['files:read'] })).toContain(
    'rooms:read',
  )
})

import { expect, test } from 'vitest'
import { emptyResponse } from './portal-response.ts'
import { anybody, type Route } from './route.ts'
import { createRouteTable } from './route-table.ts'

const route = (operationId: string, method: string, path: string, constraints?: Route['constraints']): Route => ({
  operationId,
  method,
  path,
  access: anybody,
  ...(constraints && { constraints }),
  handle: () => emptyResponse(200),
})

const table = createRouteTable([
  route('byCode', 'POST', '/a/{code}'),
  route('logout', 'POST', '/a/logout'),
  route('byId', 'PUT', '/k/{id}', { id: /^\d+$/ }),
  route('self', 'GET', '/k/@self'),
  route('anyOfAny', 'GET', '/n/{one}/{other}'),
  route('anyOfNamed', 'GET', '/n/named/{other}'),
  route('change', 'PATCH', '/r/one'),
  route('show', 'GET', '/r/{other}'),
  { ...route('nothing', 'DELETE', '/r/{any}'), isLastResort: true },
  { ...route('nothing', 'DELETE', '/r/{any}/{other}'), isLastResort: true },
])

const matched = (method: string, path: string) => {
  const match = table.match(method, path)
  return typeof match === 'string' || 'allow' in match ? match : [match.route.operationId, match.params]
}

test.each([
  ['POST', '/a/logout', ['logout', {}]],
  ['POST', '/A/LOGOUT/', ['logout', {}]],
  ['POST', '/a/logouts', ['byCode', { code: 'logouts' }]],
  ['POST', '/a/a%2Fb%20c', ['byCode', { code: 'a/b c' }]],
  ['POST', '/a/%E0%A4%A', ['byCode', { code: '%E0%A4%A' }]],
  ['POST', '//a/./x/../%6cogout', ['logout', {}]],
  ['POST', '/a//', 'unknown'],
  ['POST', '/a/b/c', 'unknown'],
  ['GET', '/a/logout', { allow: ['POST'] }],
  ['GET', '/a/b', { allow: ['POST'] }],
  ['PUT', '/k/7', ['byId', { id: '7' }]],
  ['PUT', '/k/x', 'unknown'],
  ['PUT', '/k/@self', { allow: ['GET'] }],
  ['PUT', '/r/one', { allow: ['GET', 'PATCH'] }],
  ['DELETE', '/r/one', { allow: ['GET', 'PATCH'] }],
  ['DELETE', '/r/one/two', ['nothing', { any: 'one', other: 'two' }]],
  ['GET', '/k/@self', ['self', {}]],
  ['GET', '/n/named/x', ['anyOfNamed', { other: 'x' }]],
  ['GET', '/n/else/x', ['anyOfAny', { one: 'else', other: 'x' }]],
  ['GET', '/../../a', 'unknown'],
])('%s %s', (method, path, want) => {
  expect(matched(method, path)).toEqual(want)
})

test('the operations are known by their names', () => {
  expect([table.knows('logout'), table.knows('else')]).toEqual([true, false])
})

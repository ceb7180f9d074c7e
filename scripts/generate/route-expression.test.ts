import { describe, expect, it } from 'vitest'
import { documentedRedirects, ownCredentials } from '../../generated/routes.ts'
import { operations } from '../../generated/operations.ts'
import { routeExpression } from './route-expression.ts'

describe('routeExpression', () => {
  const source = routeExpression(
    ['/a GET', '/a/{id} GET', '/a/{id} PUT', '/b.c/d POST'],
    ['/a PUT', '/a/own GET', '/a/own/x GET', '/b.c/d GET'],
  )
  const expression = new RegExp(source.slice(1, source.lastIndexOf('/')), source.slice(source.lastIndexOf('/') + 1))

  it.each(['/a GET', '/a/1 GET', '/a/1 PUT', '/A/own PUT', '/b.c/d POST', '/a/1 DELETE'])('matches %s', (route) => {
    expect(expression.test(route)).toBe(true)
  })

  it.each([
    '/a PUT',
    '/a/1/2 GET',
    '/a/own GET',
    '/A/OWN GET',
    '/bxc/d POST',
    '/b.c/d GET',
    '/x/a GET',
    '/a/ GET',
    '/a GETS',
  ])('does not match %s', (route) => {
    expect(expression.test(route)).toBe(false)
  })
})

describe('a literal path that fits a template of the same set', () => {
  it('is not written a second time', () => {
    expect(routeExpression(['/a/own GET', '/a/{id} GET'], [])).toBe(routeExpression(['/a/{id} GET'], []))
  })

  it('is written where its method is another', () => {
    expect(routeExpression(['/a/own PUT', '/a/{id} GET'], ['/a/own POST'])).toContain('own PUT')
  })

  it('does not take a template of another name for itself: one of both stays', () => {
    expect(routeExpression(['/a/{id} GET', '/a/{key} GET'], [])).toContain('/a(')
  })
})

describe('the generated expressions', () => {
  // What a template stands for is filled with a value that is no literal segment of any path.
  const routes = operations.flatMap(({ path, aliases, ...operation }) =>
    [path, ...aliases].map((template) => ({
      ...operation,
      route: `${template.replaceAll(/\{[^}]*\}/g, 'x1')} ${operation.method}`,
    })),
  )

  it('find the operations that carry their own credential, and no other', () => {
    expect(routes.filter(({ route }) => ownCredentials.test(route)).map(({ id }) => id)).toEqual(
      routes.filter((operation) => operation.ownCredentials).map(({ id }) => id),
    )
    expect(routes.some(({ ownCredentials: own }) => own)).toBe(true)
  })

  it('find the operations that document a redirect, and no other', () => {
    expect(routes.filter(({ route }) => documentedRedirects.test(route)).map(({ id }) => id)).toEqual(
      routes.filter((operation) => operation.documentsRedirect).map(({ id }) => id),
    )
    expect(routes.some(({ documentsRedirect }) => documentsRedirect)).toBe(true)
  })
})

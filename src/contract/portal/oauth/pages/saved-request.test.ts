import { expect, test } from 'vitest'
import { cutAtScope } from './saved-request.ts'

test.each([
  ['/oauth2/authorize?a=1&scope=x%20y', '/oauth2/authorize?a=1&scope=x%20y'],
  ['/oauth2/authorize?a=1&scope=x%20y&state=z&b=2', '/oauth2/authorize?a=1&scope=x%20y'],
  ['/oauth2/authorize?scope=x&a=1', '/oauth2/authorize?scope=x&a=1'],
  ['/oauth2/authorize?a=1', '/oauth2/authorize?a=1'],
])('%s is rebuilt as %s (oauth 8.2)', (saved, rebuilt) => {
  expect(cutAtScope(saved)).toBe(rebuilt)
})

import { expect, test } from 'vitest'
import { redirectUriMatches } from './redirect-uri.ts'

test.each([
  ['https://a.example/cb', 'https://a.example/cb', true],
  ['https://a.example/cb', 'https://a.example/cb?x=1', false],
  ['https://a.example/cb', 'https://a.example:444/cb', false],
  ['https://a.example/cb', 'HTTPS://a.example/cb', false],
  ['https://a.example/cb#x', 'https://a.example/cb#x', false],
  ['http://127.0.0.1/cb', 'http://127.0.0.1:9/cb', true],
  ['http://127.0.0.1:1/cb', 'http://127.0.0.1/cb', true],
  ['http://127.0.0.1:1/cb', 'https://127.0.0.1:1/cb', false],
  ['http://127.9.9.9/cb', 'http://127.9.9.9:9/cb', true],
  ['http://127.0.0.1.example/cb', 'http://127.0.0.1.example:9/cb', false],
  ['http://[::1]/cb', 'http://[::1]:9/cb', true],
  ['http://localhost/cb', 'http://localhost:9/cb', false],
])('with %s registered, %s is allowed: %s (oauth 8.3)', (registered, requested, allowed) => {
  expect(redirectUriMatches([registered], requested)).toBe(allowed)
})

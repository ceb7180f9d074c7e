import { expect, test } from 'vitest'
import { createClock } from '../clock.ts'
import { createRandom } from '../random.ts'
import { createTenant } from './tenant.ts'
import { createTokens } from './tokens.ts'
import { createUsers } from './users.ts'

test('dead tokens are forgotten when there are many, good ones never', () => {
  const random = createRandom(1)
  const users = createUsers([{ name: 'ann' }], random, 0)
  const tokens = createTokens(createClock(0), random, createTenant('none', undefined), users)
  const [ann] = users.all()
  if (ann === undefined) throw new Error('There is a user.')
  const from = { ip: '127.0.0.1', userAgent: '' }
  const kept = tokens.issue(ann, from)
  const dead = tokens.issue(ann, from)
  dead.token.event.active = false
  for (let at = 0; at < 10_000; at++) tokens.issue(ann, from).token.event.active = false
  expect(tokens.known(dead.value)).toBeUndefined()
  expect(tokens.event(dead.token.event.id)).toBeUndefined()
  expect(tokens.known(kept.value)).toBe(kept.token)
  expect(tokens.connections(ann)).toEqual([kept.token.event])
})

test('a token is base64 of whole cipher blocks', () => {
  const random = createRandom(1)
  const users = createUsers([{ name: 'ann' }], random, 0)
  const [ann] = users.all()
  if (ann === undefined) throw new Error('There is a user.')
  const { value, token } = createTokens(createClock(0), random, createTenant('none', undefined), users).issue(ann, {
    ip: '',
    userAgent: '',
  })
  expect(value).toMatch(/^[\w+/]{150}==$/)
  expect(token.name).toBe('token-1 of ann')
})

test('no token is a user and a password by mistake', () => {
  const random = createRandom(1)
  const users = createUsers([{ name: 'ann' }], random, 0)
  const [ann] = users.all()
  if (ann === undefined) throw new Error('There is a user.')
  const tokens = createTokens(createClock(0), random, createTenant('none', undefined), users)
  const plain = Array.from({ length: 50 }, () =>
    Buffer.from(tokens.issue(ann, { ip: '', userAgent: '' }).value, 'base64'),
  )
  expect(plain.filter((bytes) => bytes.includes(':'))).toEqual([])
})

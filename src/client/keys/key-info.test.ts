import { expect, it } from 'vitest'
import { keyInfo } from './key-info.ts'

const answered = {
  id: '00000000-0000-0000-0000-00000000000a',
  name: 'Backup',
  key: 'sk-***beef',
  keyPostfix: 'beef',
  permissions: ['files:read'],
  lastUsed: '2026-06-30T15:00:00.1234567+03:00',
  createOn: '2026-06-30T12:00:00.0000000Z',
  createBy: { id: '00000000-0000-0000-0000-000000000001', displayName: 'Ann', avatarSmall: '/a.png' },
  expiresAt: '2026-07-30T12:00:00.0000000Z',
  isActive: true,
}

it('a key is read with its times as times, and without the key', () => {
  expect(keyInfo(answered)).toEqual({
    id: answered.id,
    name: 'Backup',
    postfix: 'beef',
    permissions: ['files:read'],
    isActive: true,
    createdAt: new Date(Date.UTC(2026, 5, 30, 12)),
    createdBy: { id: answered.createBy.id, displayName: 'Ann' },
    expiresAt: new Date(Date.UTC(2026, 6, 30, 12)),
    lastUsed: new Date(Date.UTC(2026, 5, 30, 12, 0, 0, 123)),
  })
})

it.each([[[]], [undefined], [null], [['*']], [['files:read', '*']]])(
  'permissions of %j are everything, and said to be (portal 6)',
  (permissions) => {
    expect(keyInfo({ ...answered, permissions }).permissions).toEqual(['*'])
  },
)

it.each([[undefined], [null]])('an end and a use of %s are none', (none) => {
  const read = keyInfo({ ...answered, expiresAt: none, lastUsed: none })
  expect(read).not.toHaveProperty('expiresAt')
  expect(read).not.toHaveProperty('lastUsed')
})

it.each([
  ['an end that is no time', { expiresAt: 'never' }],
  ['an end without a zone', { expiresAt: '2026-07-30T12:00:00' }],
  ['no id', { id: undefined }],
  ['a name of another kind', { name: 7 }],
  ['permissions that are no list', { permissions: 'files:read' }],
  ['nobody who made it', { createBy: null }],
])('a key with %s is not understood, and says so', (_, change) => {
  expect(() => keyInfo({ ...answered, ...change })).toThrow(
    expect.objectContaining({ name: 'CredentialError', code: 'unexpected-answer' }),
  )
})

it.each([[undefined], [null], ['key'], [[]]])('%j is no key', (value) => {
  expect(() => keyInfo(value)).toThrow(expect.objectContaining({ code: 'unexpected-answer' }))
})

import { describe, expect, it } from 'vitest'
import { leftBehind, pendingName, settledName } from './rotation-name.ts'

const key = (id: string, name: string, user = 'ann') => ({
  id: `${id}-0000-4000-8000-000000000000`,
  name,
  postfix: 'beef',
  permissions: ['*'] as const,
  isActive: true,
  createdAt: new Date(0),
  createdBy: { id: user },
})

describe('the name of a key under rotation', () => {
  it('says which key it replaces, and can be told from the name that it will have', () => {
    const name = pendingName('Backup', '0123ABCD-0000-4000-8000-000000000000')
    expect(name).toBe('Backup ~0123abcd')
    expect(settledName(name)).toBe('Backup')
  })

  it.each([
    ['thirty characters', 'x'.repeat(30), `${'x'.repeat(20)} ~0123abcd`],
    ['a blank at the cut', `${'x'.repeat(19)} yyyyyyyyyy`, `${'x'.repeat(19)} ~0123abcd`],
    ['half a surrogate pair at the cut', `${'x'.repeat(19)}🔑yyyyyyyyy`, `${'x'.repeat(19)} ~0123abcd`],
  ])('%s are cut to the thirty that there may be', (_, name, pending) => {
    expect(pendingName(name, '0123abcd-0000-4000-8000-000000000000')).toBe(pending)
    expect(pending.length).toBeLessThanOrEqual(30)
  })

  it.each(['Backup', 'Backup ~0123abc', 'Backup ~0123abcd ', 'Backup~0123abcd'])('%s is an ordinary name', (name) => {
    expect(settledName(name)).toBe(name)
  })
})

describe('what rotations left behind', () => {
  const old = key('aaaaaaaa', 'Backup')
  const lost = key('bbbbbbbb', 'Backup ~aaaaaaaa')
  const next = key('cccccccc', 'Backup ~aaaaaaaa')
  const later = key('dddddddd', 'Backup ~cccccccc')
  const other = key('eeeeeeee', 'Backup')
  const others = key('ffffffff', 'Backup ~aaaaaaaa', 'bob')
  const keys = [others, other, later, next, lost, old]
  const ids = (of: typeof old) =>
    leftBehind(keys, of)
      .map(({ id }) => id.slice(0, 8))
      .sort()

  it('is every key that the names link with this one', () => {
    expect(ids(old)).toEqual(['bbbbbbbb', 'cccccccc', 'dddddddd'])
    expect(ids(next)).toEqual(['aaaaaaaa', 'bbbbbbbb', 'dddddddd'])
    expect(ids(later)).toEqual(['aaaaaaaa', 'bbbbbbbb', 'cccccccc'])
  })

  it('is a sibling also where the key that both were to replace is gone', () => {
    expect(leftBehind([lost, next], next)).toEqual([lost])
  })

  it('is never a key of the same name, nor one of another user', () => {
    expect(ids(other)).toEqual([])
    expect(ids(old)).not.toContain('ffffffff')
  })
})

import { describe, expect, it } from 'vitest'
import { canonical, dereference, follow, pointer } from './json.ts'

describe('follow', () => {
  it('undoes what pointer escapes', () => {
    const at = pointer('#', 'paths', '/a~b/{id}', 0)
    expect(at).toBe('#/paths/~1a~0b~1{id}/0')
    expect(follow({ paths: { '/a~b/{id}': ['here'] } }, at)).toBe('here')
  })

  it('leads nowhere where there is nothing, not to what every object inherits', () => {
    expect(follow({ a: {} }, '#/a/b/c')).toBeUndefined()
    expect(follow({}, '#/constructor')).toBeUndefined()
  })
})

describe('dereference', () => {
  it('follows a reference to a reference', () => {
    const document = { a: { $ref: '#/b' }, b: { $ref: '#/c' }, c: { x: 1 } }
    expect(dereference(document, document.a)).toEqual({ x: 1 })
  })
})

describe('canonical', () => {
  it('is the same for the same value, whatever the order of the keys', () => {
    expect(canonical({ b: [{ y: 1, x: 2 }], a: 0 })).toBe(canonical({ a: 0, b: [{ x: 2, y: 1 }] }))
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
  })
})

import { describe, expect, it } from 'vitest'
import { childPointer } from './json-pointer.ts'
import { jsonOffsets } from './json-offsets.ts'

/** What is written at a pointer: from its key, and from its value. */
function written(text: string, pointer: string): [fromKey: string, fromValue: string] {
  const { key, value } = jsonOffsets(text)(pointer)
  return [text.slice(key, key + 3), text.slice(value, value + 3)]
}

describe('jsonOffsets', () => {
  it('finds keys and values, members of lists by their value', () => {
    const text = '\n{ "a": [10, {"b":\t"x"}], "c": null }'
    expect(written(text, '')).toEqual(['{ "', '{ "'])
    expect(written(text, '/a')).toEqual(['"a"', '[10'])
    expect(written(text, '/a/0')).toEqual(['10,', '10,'])
    expect(written(text, '/a/1/b')).toEqual(['"b"', '"x"'])
    expect(written(text, '/c')).toEqual(['"c"', 'nul'])
  })

  it('gives the nearest ancestor of what is not there', () => {
    expect(written('{"a": {"b": 1}}', '/a/x/y')).toEqual(['"a"', '{"b'])
    expect(written('{"a": "text"}', '/a/0')).toEqual(['"a"', '"te'])
    expect(written('{"a": []}', '/a/0')).toEqual(['"a"', '[]}'])
  })

  it('is not misled by what stands in strings', () => {
    const text = String.raw`{"a}": "{[\"\\", "b\"]": {"c\u0041": "\\\""}, "d": 1}`
    expect(written(text, '/a}')).toEqual(['"a}', '"{['])
    expect(written(text, '/b"]/cA')).toEqual([String.raw`"c\ `.slice(0, 3), String.raw`"\\`])
    expect(written(text, '/d')).toEqual(['"d"', '1}'])
  })

  it('takes the last of two members of one name, as JSON.parse does', () => {
    expect(written('{"a": 1, "a": 22}', '/a')).toEqual(['"a"', '22}'])
  })

  it('finds every part of a document', () => {
    const document = { a: [[], {}, [[1]], '', -1.5e3, true], '': { '/~': { 'x y': [null] } }, b: { c: { d: false } } }
    for (const indent of [undefined, 2, '\t']) {
      const text = JSON.stringify(document, null, indent)
      const offsets = jsonOffsets(text)
      for (const [pointer, value] of parts(document, '')) {
        const start = JSON.stringify(value, null, indent).slice(0, 1)
        expect(text.slice(offsets(pointer).value)).toSatisfy((rest: string) => rest.startsWith(start), pointer)
      }
    }
  })
})

function parts(value: unknown, pointer: string): [pointer: string, value: unknown][] {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return [[pointer, value], ...members.flatMap(([key, member]) => parts(member, childPointer(pointer, key)))]
}

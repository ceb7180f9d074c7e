import { describe, expect, it } from 'vitest'
import { YamlFault, parseYaml, yamlOffsets } from './yaml-text.ts'

function fault(text: string): YamlFault {
  try {
    parseYaml(text)
  } catch (error) {
    if (error instanceof YamlFault) return error
    throw error
  }
  throw new Error('the text was read')
}

describe('parseYaml', () => {
  it.each([
    [
      'keys are strings, whatever they look like',
      '200: a\nnull: b\n1.10: c\ntrue: d\n',
      '{"200":"a","null":"b","1.10":"c","true":"d"}',
    ],
    [
      'a date stays the text that it is',
      'a: 2026-11-28\nb: 2026-11-28T10:00:00Z\n',
      '{"a":"2026-11-28","b":"2026-11-28T10:00:00Z"}',
    ],
    [
      'yes and no are texts, as in YAML 1.2',
      'a: yes\nb: no\nc: on\nd: true\n',
      '{"a":"yes","b":"no","c":"on","d":true}',
    ],
    ['flow style is YAML too', '{a: 1, b: [x, y,]}', '{"a":1,"b":["x","y"]}'],
    ['JSON with tabs is', '{\n\t"a": 1,\n\t"b": [\n\t\t1\n\t]\n}', '{"a":1,"b":[1]}'],
    ['lines may end as on Windows', 'a: |\r\n  x\r\n  y\r\nb: 1\r\n', String.raw`{"a":"x\ny\n","b":1}`],
    ['an empty text is null', '', 'null'],
    [
      'a merge key brings what is not there',
      'x: &a {p: 1, q: 2}\ny:\n  <<: *a\n  q: 3\n',
      '{"x":{"p":1,"q":2},"y":{"p":1,"q":3}}',
    ],
    [
      'a merge key takes a list',
      'x: &a {p: 1}\nz: &b {r: 2}\ny: {<<: [*a, *b]}\n',
      '{"x":{"p":1},"z":{"r":2},"y":{"p":1,"r":2}}',
    ],
    ['an unknown tag is no reason to refuse', 'a: !color red\n', '{"a":"red"}'],
  ])('%s', (_, text, json) => {
    expect(JSON.stringify(sorted(parseYaml(text)))).toBe(JSON.stringify(sorted(JSON.parse(json))))
  })

  it('gives each alias a part of its own, so that what is done to one is not done to all', () => {
    const value = parseYaml('a: &a {x: 1}\nb: *a\n') as { a: object; b: object }
    expect(value.b).toEqual(value.a)
    expect(value.b).not.toBe(value.a)
  })

  it('takes a thousand aliases of one anchor', () => {
    const text = `a: &a {x: 1}\nb:\n${'  - *a\n'.repeat(1000)}`
    expect((parseYaml(text) as { b: unknown[] }).b).toHaveLength(1000)
  })

  it.each([
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 10],
    ['a tab for indentation', 'a:\n\tb: 1\n', 3],
    ['a list without end', 'a: [\n', 5],
    ['two documents', 'a: 1\n---\nb: 2\n', 5],
  ])('refuses %s, and says where', (_, text, offset) => {
    expect(fault(text).offset).toBe(offset)
  })

  it('refuses aliases without end, and those that multiply', () => {
    expect(fault('a: &a\n  b: *a\n').message).not.toContain('\n')
    const levels = Array.from({ length: 12 }, (_, level) => {
      const members = Array.from({ length: 10 }, () => (level === 0 ? 'x' : `*a${level - 1}`))
      return `a${level}: &a${level} [${members.join(', ')}]`
    })
    expect(fault(levels.join('\n'))).toBeInstanceOf(YamlFault)
  })
})

describe('yamlOffsets', () => {
  const text = `# A comment first
a: &a
  p: 1
  "q": { r: 2, s: [x, yy] }
b:
  - name: n
  - 7
c:
  <<: *a
  t: 3
d: *a
e:
`
  it.each([
    ['', 'a: &a', 'a: &a'],
    ['/a', 'a: &a', 'p: 1'],
    ['/a/q', '"q"', '{ r'],
    ['/a/q/s/1', 'yy]', 'yy]'],
    ['/b/0', 'name', 'name'],
    ['/b/0/name', 'name', 'n\n'],
    ['/b/1', '7', '7'],
    ['/c/t', 't: 3', '3'],
    ['/e', 'e:', 'e:'],
  ])('finds %s', (pointer, fromKey, fromValue) => {
    const { key, value } = yamlOffsets(text)(pointer)
    expect(text.slice(key)).toSatisfy((rest: string) => rest.startsWith(fromKey))
    expect(text.slice(value)).toSatisfy((rest: string) => rest.startsWith(fromValue))
  })

  it('finds what an alias or a merge key brings where its anchor is', () => {
    expect(yamlOffsets(text)('/d/q/r').key).toBe(text.indexOf('r: 2'))
    expect(yamlOffsets(text)('/c/q').key).toBe(text.indexOf('"q"'))
  })

  it('gives the nearest ancestor of what is not there', () => {
    expect(yamlOffsets(text)('/a/q/nope/x').key).toBe(text.indexOf('"q"'))
    expect(yamlOffsets('')('/a')).toEqual({ key: 0, value: 0 })
  })
})

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

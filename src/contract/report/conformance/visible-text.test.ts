import { expect, it } from 'vitest'
import { originOf, shownSource } from './public-url.ts'
import { reportedOptions } from './reported-options.ts'
import { visibleLine, visibleText } from './visible-text.ts'

it.each([
  ['a control that moves the cursor', 'a\u001B[2Jb', String.raw`a\x1b[2Jb`],
  ['no character', 'a\uD800b\uFFFEc', String.raw`a\xd800b\xfffec`],
  ['a turn of the direction of writing', 'a\u202Eb', String.raw`a\x202eb`],
  ['letters and pictures', 'äß 漢 🎉', 'äß 漢 🎉'],
])('%s is written so that it can be seen', (_, text, written) => {
  expect(visibleText(text)).toBe(written)
  expect(visibleLine(text)).toBe(written)
})

it('a text of several lines can be shown on one', () => {
  expect(visibleLine('a\r\nb\tc\n')).toBe('a ⏎ b c ⏎ ')
  expect(visibleText('a\nb\tc')).toBe('a\nb\tc')
})

it.each([
  ['https://user:pass@api.example:8443/base?key=1', 'https://api.example:8443', 'https://api.example:8443/base'],
  ['openapi/openapi.yaml', '', 'openapi/openapi.yaml'],
])('%j is shown without what may be secret', (url, origin, source) => {
  expect(originOf(url)).toBe(origin)
  expect(shownSource(url)).toBe(source)
})

it('options are told by name, and what may hold a secret is not', () => {
  const options = {
    profile: { identities: { alice: { password: 'x' } } },
    env: { TOKEN: 'x' },
    target: 'https://x',
    only: ['getNote'],
    minCoverage: { operations: 90 },
    thorough: true,
    signal: undefined,
  }
  expect(reportedOptions(options)).toEqual({ only: ['getNote'], minCoverage: { operations: 90 }, thorough: true })
  expect(reportedOptions({ profile: 'auth.yaml', rate: 5 })).toEqual({ profile: 'auth.yaml', rate: 5 })
})

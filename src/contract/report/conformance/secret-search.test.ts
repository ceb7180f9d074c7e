import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertNoSecret, redactAll } from './secret-search.ts'

const password = `p&"ss'w/rd <42>`
const secrets = [{ name: 'password of alice', value: password }]
const json = (text: string) => JSON.stringify(text)

describe('redactAll', () => {
  it.each<[string, (text: string) => string]>([
    ['as it is', (text) => text],
    ['percent-encoded', encodeURIComponent],
    [
      'percent-encoded in lower case',
      (text) => encodeURIComponent(text).replaceAll(/%../g, (one) => one.toLowerCase()),
    ],
    ['in a form', (text) => new URLSearchParams({ text }).toString()],
    ['in JSON', json],
    ['in JSON in JSON', (text) => json(json(text))],
    ['in JSON in a page', (text) => json(text).replaceAll('<', String.raw`\u003c`)],
    ['in XML', (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
    [
      'in HTML',
      (text) =>
        text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;')
          .replaceAll("'", '&#39;'),
    ],
    ['in a shell', (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`],
    ['in base64', (text) => Buffer.from(text).toString('base64')],
    [
      'in base64 behind a user of any length',
      (text) => ['a', 'al', 'ali'].map((user) => Buffer.from(`${user}:${text}`).toString('base64')).join(),
    ],
    ['in base64url', (text) => Buffer.from(text).toString('base64url')],
    ['in a GitHub command', (text) => encodeURIComponent(text).replaceAll('%', '%25')],
  ])('finds a secret %s', (_, write) => {
    const { text, found } = redactAll(`before ${write(password)} after`, secrets)
    expect(found).toEqual(['password of alice'])
    expect(text).toMatch(/^before .*<password of alice>.* after$/)
    expect(text).not.toContain('42')
  })

  it('takes what is around a password in base64 too: the user, and the ends of the password', () => {
    const basic = Buffer.from('alice:correct horse').toString('base64')
    expect(redactAll(`Basic ${basic}.`, [{ name: 'basic', value: 'correct horse' }]).text).toBe('Basic <basic>.')
  })

  it('takes the longest secret first where one is part of another', () => {
    const both = [
      { name: 'short', value: 'abcd' },
      { name: 'long', value: 'abcdef' },
    ]
    expect(redactAll('abcdef abcd', both)).toEqual({ text: '<long> <short>', found: ['long', 'short'] })
  })

  it('leaves a text without secrets as it is, and secrets that are too short to be any', () => {
    expect(redactAll('200 abc', [{ name: 'pin', value: '200' }, ...secrets])).toEqual({ text: '200 abc', found: [] })
  })

  it('does not show a secret by the name that stands for it', () => {
    const named = [
      { name: 'password of alice', value: 'alice' },
      { name: 'secret key', value: 'secret' },
    ]
    expect(redactAll('alice, secret', named).text).toBe('<…>, <…>')
  })

  it('writes the name as the text wants it', () => {
    expect(redactAll('x token x', [{ name: 'a$&b', value: 'token' }], (name) => `&lt;${name}&gt;`).text).toBe(
      'x &lt;a$&b&gt; x',
    )
  })

  it('leaves no secret of any kind in any of its forms', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 4, maxLength: 40 }), text, text, (value, before, after) => {
        const secret = [{ name: 'the secret', value }]
        for (const written of [
          value,
          encodeURIComponent(Buffer.from(value).toString()),
          JSON.stringify(value),
          JSON.stringify(JSON.stringify(value)),
        ]) {
          const redacted = redactAll(before + written + after, secret)
          expect(redacted.found).toEqual(['the secret'])
          expect(redacted.text.includes(value) && !(before + after).includes(value)).toBe(false)
        }
      }),
      { seed: 5, numRuns: 300 },
    )
  })

  it('finds a password of six bytes or more in what Basic sends, whoever the user is', () => {
    const name = fc.string({ minLength: 1, maxLength: 12 }).filter((user) => !user.includes(':'))
    fc.assert(
      fc.property(name, fc.string({ minLength: 10, maxLength: 40 }), (user, value) => {
        const basic = Buffer.from(`${user}:${value}`, 'utf8').toString('base64')
        expect(redactAll(`authorization: Basic ${basic}\r\n`, [{ name: 'basic', value }]).text).toBe(
          'authorization: Basic <basic>\r\n',
        )
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})

describe('assertNoSecret', () => {
  it('throws by the name of the secret, and does not show it', () => {
    expect(() => assertNoSecret(`curl -u 'alice:${password}'`, secrets)).toThrow(/password of alice$/)
    expect(() => assertNoSecret('curl', secrets)).not.toThrow()
  })
})

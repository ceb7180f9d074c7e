import { describe, expect, test } from 'vitest'
import { originIn, trustedPortals } from './trusted-portals.ts'

const trusts = (baseUrl: string, portal: string, allowed?: readonly string[]) =>
  trustedPortals(baseUrl, allowed, false)(new URL(portal))

describe('a portal', () => {
  test.each([
    ['https://acme.example.com', 'https://acme.example.com', true],
    ['https://acme.example.com/docspace', 'https://acme.example.com', true],
    ['https://acme.example.com', 'https://other.example.com', false],
    ['https://acme.example.com', 'https://acme.example.com:8443', false],
    ['http://127.0.0.1:8092', 'https://127.0.0.1:8092', false],
    ['https://acme.onlyoffice.com', 'https://other.onlyoffice.com', false],
    ['https://oauth.onlyoffice.com', 'https://acme.onlyoffice.com', true],
    ['https://oauth.onlyoffice.com/', 'https://eu.acme.onlyoffice.com', true],
    ['https://oauth.onlyoffice.io', 'https://acme.onlyoffice.io', true],
    ['https://oauth.onlyoffice.com', 'https://acme.onlyoffice.io', false],
    ['https://oauth.onlyoffice.com', 'http://acme.onlyoffice.com', false],
    ['https://oauth.onlyoffice.com', 'https://acme.onlyoffice.com:8443', false],
    ['https://oauth.onlyoffice.com', 'https://onlyoffice.com', false],
    ['https://oauth.onlyoffice.com', 'https://evilonlyoffice.com', false],
    ['https://oauth.onlyoffice.com', 'https://acme.onlyoffice.com.evil.example', false],
    ['https://oauth.onlyoffice.com.evil.example', 'https://acme.onlyoffice.com', false],
  ])('of an app at %s may be %s: %s', (baseUrl, portal, want) => {
    expect(trusts(baseUrl, portal)).toBe(want)
  })

  test('is one of the list, and nothing else, where there is one', () => {
    const allowed = ['https://acme.onlyoffice.com/', 'https://docs.example.com']
    expect(trusts('https://oauth.onlyoffice.com', 'https://acme.onlyoffice.com', allowed)).toBe(true)
    expect(trusts('https://oauth.onlyoffice.com', 'https://docs.example.com', allowed)).toBe(true)
    expect(trusts('https://oauth.onlyoffice.com', 'https://other.onlyoffice.com', allowed)).toBe(false)
    expect(trusts('https://own.example.com', 'https://own.example.com', allowed)).toBe(false)
  })

  test('of the list that is no URL is refused at once', () => {
    expect(() => trusts('https://own.example.com', 'https://own.example.com', ['own.example.com'])).toThrow(
      expect.objectContaining({ code: 'base-url-without-scheme' }),
    )
  })
})

describe('an audience', () => {
  test.each([
    ['https://acme.example.com', 'https://acme.example.com'],
    ['https://acme.example.com/', 'https://acme.example.com'],
    ['https://ACME.example.com:443', 'https://acme.example.com'],
    ['http://localhost:8092', 'http://localhost:8092'],
    ['http://127.0.0.1:8092', 'http://127.0.0.1:8092'],
  ])('%s is the origin %s', (audience, want) => {
    expect(originIn(audience, false)?.origin).toBe(want)
  })

  test.each([
    'http://acme.example.com',
    'https://acme.example.com/path',
    'https://acme.example.com?query',
    'https://acme.example.com#fragment',
    'https://user:secret@acme.example.com',
    'ftp://acme.example.com',
    'javascript://acme.example.com',
    'acme.example.com',
    'e6f3ee2b-9294-4d1d-bbfc-268524c4dbbe',
    '',
    5,
    undefined,
    null,
  ])('%s is none', (audience) => {
    expect(originIn(audience, false)).toBeUndefined()
  })

  test('may be plain http elsewhere, where that is allowed', () => {
    expect(originIn('http://acme.example.com', true)?.origin).toBe('http://acme.example.com')
  })
})

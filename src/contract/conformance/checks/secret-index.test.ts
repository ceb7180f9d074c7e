import { describe, expect, it } from 'vitest'
import { createSecretIndex } from './secret-index.ts'

const find = (value: string, text: string) =>
  createSecretIndex([{ name: 'key', value }])
    .find(text)
    .map(({ form, at }) => `${form} at ${at}`)

describe('createSecretIndex', () => {
  it.each([
    ['s3cr&t "x"', 'is s3cr&t "x" here', 'as it is at 3'],
    ['s3cr&t "x"', '?k=s3cr%26t%20%22x%22', 'percent-encoded at 3'],
    ['s3cr&t "x"', '{"k":"s3cr&t \\"x\\""}', 'escaped for JSON at 6'],
    ['s3cr&t <x>', 's3cr&amp;t &lt;x>', 'escaped for HTML at 0'],
    ['0123456789abcd', Buffer.from('0123456789abcd').toString('base64'), 'in base64 at 0'],
    ['0123456789abcd', Buffer.from('0123456789abcd and more').toString('base64'), 'in base64 at 0'],
  ])('finds %j in %j', (value, text, found) => {
    expect(find(value, text)).toEqual([found])
  })

  it.each([
    ['12345', '12345'],
    ['123456', '1234567'],
    ['123456', 'x123456'],
    ['abcdef1', 'abcdef'],
  ])('does not find %j in %j', (value, text) => {
    expect(find(value, text)).toEqual([])
  })

  it('finds one of many, however many begin alike', () => {
    const secrets = Array.from({ length: 500 }, (_, index) => ({
      name: `key ${index}`,
      value: `eyJhbGciOiJ-${index}-token`,
    }))
    const found = createSecretIndex(secrets).find('Bearer eyJhbGciOiJ-321-token')
    expect(found.map(({ secret }) => secret.name)).toEqual(['key 321'])
  })
})

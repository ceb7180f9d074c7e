import { describe, expect, test } from 'vitest'
import type { PortalRequest } from '../portal-request.ts'
import { bodyForm, queryForm } from './form.ts'

const request = (body: string, type: string | undefined, query = ''): PortalRequest => ({
  method: 'POST',
  path: '/oauth2/token',
  query,
  origin: 'http://127.0.0.1',
  headers: type === undefined ? [] : [['Content-Type', type]],
  body: Buffer.from(body),
  remoteAddress: '127.0.0.1',
})
const urlencoded = 'application/x-www-form-urlencoded;charset=UTF-8'

describe('a form', () => {
  test('has blanks, signs and letters as they were typed', async () => {
    expect((await bodyForm(request('a=x+y%20z&b=%C3%A9%2B', urlencoded))).text('a')).toBe('x y z')
    expect((await bodyForm(request('a=x+y%20z&b=%C3%A9%2B', urlencoded))).text('b')).toBe('é+')
  })

  test('knows a field that is empty, missing or repeated', async () => {
    const form = await bodyForm(request('empty=&twice=1&twice=2', urlencoded))
    expect([form.has('empty'), form.text('empty'), form.has('missing')]).toEqual([true, undefined, false])
    expect([form.repeated('twice'), form.text('twice'), form.all('twice')]).toEqual([true, undefined, ['1', '2']])
  })

  test('ignores a field whose name is anywhere in the query (oauth 2.2)', async () => {
    const form = await bodyForm(request('code=a&state=b', urlencoded, 'x=barcode'))
    expect([form.has('code'), form.has('state')]).toEqual([false, true])
  })

  test.each([
    ['application/json', '{"a":"b"}'],
    [undefined, 'a=b'],
    ['multipart/form-data', 'a=b'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: nonsense\r\n\r\nb\r\n'],
  ])('of the type %s has no fields', async (type, body) => {
    expect((await bodyForm(request(body, type))).has('a')).toBe(false)
  })

  test('in several parts has its texts, and not its files', async () => {
    const text = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n'
    const file = '--x\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\nb\r\n'
    const form = await bodyForm(request(`${text}${file}--x--\r\n`, 'multipart/form-data; boundary=x'))
    expect([form.text('a'), form.has('f')]).toEqual(['b', false])
  })

  test('in a query is read in the same way', () => {
    expect(queryForm(request('', undefined, 'scope=a+b&state=%26')).text('scope')).toBe('a b')
  })
})

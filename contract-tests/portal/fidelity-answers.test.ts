import { describe, expect, test } from 'vitest'
import { exceptions, PortalException, type ExceptionKind } from '../../src/contract/portal/exception.ts'
import type { CreatePart } from '../../src/contract/portal/portal-part.ts'
import { anybody } from '../../src/contract/portal/route.ts'
import { bearer, cookie, envelopeOf, membersOf, responseOf, testPortal } from './test-portal.ts'

const basic = { authorization: `Basic ${btoa('ann@example.com:password of ann')}` }
const nobodys = '00000000-0000-4000-8000-000000000000'

/** An operation of a test that does nothing but throw. */
function throwing(kind: ExceptionKind): CreatePart {
  return () => ({
    routes: [
      {
        operationId: 'broken',
        method: 'GET',
        path: '/api/2.0/broken',
        access: anybody,
        handle() {
          throw new PortalException(kind, 'what happened')
        },
      },
    ],
  })
}

describe('exceptions (portal 1.2)', () => {
  test.each<[string, ExceptionKind, number, boolean]>([
    ['an item that is not found', exceptions.notFound, 404, false],
    ['an argument', exceptions.argument, 400, false],
    ['an argument out of range', exceptions.argumentOutOfRange, 400, false],
    ['an operation that is not valid now', exceptions.invalidOperation, 403, false],
    ['too many attempts', exceptions.bruteForce, 403, true],
    ['a failed authentication', exceptions.authentication, 401, true],
    ['a custom HTTP exception', { status: 409, type: null, hresult: 0 }, 409, true],
    ['something not supported', { status: 415, type: null, hresult: 0 }, 415, true],
    ['a wrong format', exceptions.format, 500, false],
    ['a missing object', exceptions.nullReference, 500, false],
  ])('%s is answered as its row says', async (_, kind, status, bare) => {
    const { portal } = await testPortal({ parts: [throwing(kind)] })
    const answer = await portal.fetch(`${portal.url}/api/2.0/broken`)
    expect(answer.status).toBe(status)
    const { error, ...rest } = await envelopeOf(answer)
    expect(rest).toEqual({ status: 1, statusCode: status })
    expect(error).toEqual(
      bare
        ? { message: 'what happened', type: null, stack: null, hresult: 0 }
        : {
            message: 'what happened',
            type: expect.stringMatching(/^(?:System|ASC)\./) as string,
            stack: expect.stringMatching(/^ {3}at /) as string,
            hresult: kind.hresult,
          },
    )
  })

  test('each type has its number', () => {
    expect(Object.fromEntries(Object.values(exceptions).map(({ type, hresult }) => [type, hresult]))).toEqual({
      null: 0,
      'ASC.Common.Web.ItemNotFoundException': -2146233088,
      'System.ArgumentException': -2147024809,
      'System.ArgumentOutOfRangeException': -2146233086,
      'System.Exception': -2146233088,
      'System.FormatException': -2146233033,
      'System.InvalidOperationException': -2146233079,
      'System.MethodAccessException': -2146233072,
      'System.NullReferenceException': -2147467261,
      'System.Security.SecurityException': -2146233078,
      'System.UnauthorizedAccessException': -2147024891,
    })
  })

  test('an exception that is not bare has type, stack and number on the way of a client too', async () => {
    const { send } = await testPortal()
    const { error } = await envelopeOf(await send('DELETE', `/api/2.0/keys/${nobodys}`, undefined, basic))
    expect(error).toMatchObject({
      type: 'System.NullReferenceException',
      stack: expect.stringMatching(/^ {3}at /) as string,
      hresult: -2147467261,
    })
  })

  test('an exception takes back what was set: the deletion of a stale cookie, and the challenge of Basic', async () => {
    const { get, login } = await testPortal()
    expect((await get('/api/2.0/keys/@self', basic)).headers.has('www-authenticate')).toBe(false)
    expect((await get('/api/2.0/authentication', cookie('stale'))).headers.has('set-cookie')).toBe(true)
    expect((await login('ann', { password: 'x' }, cookie('stale'))).headers.has('set-cookie')).toBe(false)
  })
})

describe('problems (portal 1.2)', () => {
  test('a validation problem has all of its members', async () => {
    const { portal, send } = await testPortal()
    const envelope = await envelopeOf(
      await send('POST', '/api/2.0/keys', { name: 'x'.repeat(31) }, bearer(portal.createApiKey('ann'))),
    )
    expect(envelope).toEqual({
      response: {
        type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
        title: 'One or more validation errors occurred.',
        status: 400,
        errors: { Name: ['Incorrect name. Length must be less than 30'] },
        traceId: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/) as string,
      },
      count: 1,
      links: [{ href: `${portal.url}/api/2.0/keys`, action: 'POST' }],
      status: 1,
      statusCode: 400,
    })
  })

  test('a body that is not there is named by the empty text', async () => {
    const { send } = await testPortal()
    const answer = await send('POST', '/api/2.0/authentication', undefined, { 'content-type': 'application/json' })
    expect((await responseOf(answer)).errors).toEqual({ '': ['A non-empty request body is required.'] })
  })

  test('the filter of the keys answers without the envelope', async () => {
    const { get } = await testPortal()
    const answer = await get('/api/2.0/authentication', bearer('sk-0000'))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      403,
      'application/problem+json; charset=utf-8',
    ])
    expect(membersOf(await answer.json())).toEqual({
      type: 'https://tools.ietf.org/html/rfc9110#section-15.5.4',
      title: 'Forbidden',
      status: 403,
      traceId: expect.any(String) as string,
    })
  })
})

describe('headers (portal 1.1)', () => {
  test('the proxy adds its timing to what went well, over a socket too, and to nothing else', async () => {
    const { portal } = await testPortal({ proxyTiming: true })
    const path = `${portal.url}/api/2.0/authentication`
    for (const fetch of [portal.fetch, globalThis.fetch]) {
      const { headers } = await fetch(path)
      expect([headers.get('trailer'), headers.get('server-timing')]).toEqual([
        'Server-Timing',
        expect.stringMatching(/^aspnetcore-request-time;dur=.*, proxy-request-time;dur=/),
      ])
      const refused = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
      expect([refused.status, refused.headers.get('trailer')]).toEqual([401, null])
      expect(refused.headers.get('server-timing')).not.toContain('proxy')
    }
  })
})

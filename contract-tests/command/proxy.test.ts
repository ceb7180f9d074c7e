import * as http from 'node:http'
import { describe, expect, test } from 'vitest'
import { failure, home } from './command.ts'
import { forwardProxy } from './forward-proxy.ts'
import { ann, portalWith } from './portal-user.ts'

// Named, because a skip without a reason is read as a success.
const canProxy = 'setGlobalProxyFromEnv' in http

describe.skipIf(!canProxy)('a proxy (Node 24.14 and later read one by themselves)', () => {
  test('of the environment carries every request', async () => {
    const portal = await portalWith()
    const proxy = await forwardProxy()
    const user = await home()
    const env = { HTTP_PROXY: proxy.url }
    expect(await user.run(['login', '--portal', portal.url], { ...ann, ...env })).toMatchObject({ code: 0, stderr: '' })
    const before = proxy.asked.length
    expect(before).toBeGreaterThan(0)
    expect(proxy.asked.every((address) => address.includes(new URL(portal.url).host))).toBe(true)
    expect(await user.run(['whoami'], env)).toMatchObject({ code: 0 })
    expect(proxy.asked.length).toBeGreaterThan(before)
  })

  test('is left out for the hosts of NO_PROXY', async () => {
    const portal = await portalWith()
    const proxy = await forwardProxy()
    const user = await home()
    const env = { ...ann, HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' }
    expect(await user.run(['login', '--portal', portal.url], env)).toMatchObject({ code: 0 })
    expect(proxy.asked).toEqual([])
  })

  test('that is not there or is no address is told of in one line, without its password', async () => {
    const portal = await portalWith()
    const user = await home()
    const login = (proxy: string) => user.run(['login', '--portal', portal.url], { ...ann, HTTP_PROXY: proxy })
    expect(await login('http://ann:marked@127.0.0.1:9')).toEqual(failure(2, `cannot reach ${portal.url}`))
    expect(await login('ftp://ann:marked@proxy.test')).toEqual(failure(2, 'HTTP_PROXY is no address of a proxy'))
    expect(user.printed()).not.toContain('marked')
    expect(portal.stats.requests).toBe(0)
  })
})

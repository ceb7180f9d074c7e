import { describe, expect, it } from 'vitest'
import { proxyAdvice } from './proxies.ts'

describe('proxyAdvice', () => {
  it.each([{}, { HTTPS_PROXY: '' }, { NO_PROXY: 'localhost' }])('is nothing where no proxy is set: %j', (env) => {
    expect(proxyAdvice(env, false)).toBeUndefined()
  })

  it('is nothing where this Node uses the proxy by itself, or was told to', () => {
    expect(proxyAdvice({ HTTPS_PROXY: 'http://proxy.test' }, true)).toBeUndefined()
    expect(proxyAdvice({ https_proxy: 'http://proxy.test', NODE_USE_ENV_PROXY: '1' }, false)).toBeUndefined()
  })

  it('says what to set where this Node does not use the proxy that is set', () => {
    expect(proxyAdvice({ https_proxy: 'http://proxy.test' }, false)).toContain('NODE_USE_ENV_PROXY=1')
  })
})

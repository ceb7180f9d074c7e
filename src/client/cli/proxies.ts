import * as http from 'node:http'
import { UsageError } from './usage-error.ts'

/** What Node itself reads; anything that is set to nothing is not set. */
const variables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Sends all requests of this process by the proxies that the environment names, NO_PROXY excepted, where this Node can
 * (24.14 and later).
 * @throws UsageError for a proxy that is none; it is not repeated, because it may hold a password
 */
export function useProxies(env: Environment): void {
  if (!isProxySet(env) || !canUseProxies()) return
  try {
    http.setGlobalProxyFromEnv({ ...env })
  } catch {
    throw new UsageError('HTTPS_PROXY or HTTP_PROXY is no address of a proxy: it looks like http://proxy.example:3128')
  }
}

/** What to say where a proxy is set and this Node does not use it by itself; undefined where there is nothing to say. */
export function proxyAdvice(env: Environment, canUse = canUseProxies()): string | undefined {
  if (!isProxySet(env) || canUse || env.NODE_USE_ENV_PROXY === '1') return undefined
  return 'This Node reads HTTPS_PROXY only with NODE_USE_ENV_PROXY=1 (22.21, 24.0 and later): set that as well.'
}

function isProxySet(env: Environment): boolean {
  return variables.some((name) => (env[name] ?? '') !== '')
}

/** Older releases of Node that this package runs on have no such function. */
function canUseProxies(): boolean {
  return 'setGlobalProxyFromEnv' in http
}

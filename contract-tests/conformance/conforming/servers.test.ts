import { expect, it, onTestFinished, vi } from 'vitest'
import { httpClient, type Sent } from '../kit/http-client.ts'
import { conformingServers } from './servers.ts'

interface Asked {
  readonly server: string
  readonly method: string
  readonly path: string
  readonly sent?: Sent
  readonly status: number
}

const basic = (pair: string) => ({ headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } })
const key = { headers: { 'x-key': 'mixed-key-0a9b8c7d6e5f4a3b2c1d' } }
const token = 'mixed-token-5f2b8c1e9d3a7064b1c2'
const application = { headers: { 'x-application': 'app-7f3e9c2b1d' } }
const form = { user: 'ida', pass: 'a-password-of-ida' }
const client = basic('first:secret-of-the-first-client-for-tests')

const table: readonly Asked[] = [
  { server: 'mixed-security', method: 'GET', path: '/either', sent: key, status: 200 },
  { server: 'mixed-security', method: 'GET', path: '/both', sent: key, status: 401 },
  { server: 'mixed-security', method: 'GET', path: '/both', sent: { ...key, token }, status: 200 },
  { server: 'mixed-security', method: 'GET', path: '/maybe', sent: { token: 'nobody' }, status: 200 },
  { server: 'cookie-sessions', method: 'POST', path: '/session', sent: { form }, status: 303 },
  { server: 'cookie-sessions', method: 'GET', path: '/session', status: 401 },
  { server: 'basic-utf8', method: 'GET', path: '/account', sent: basic('zoë:pä:ss:wörd:✓'), status: 200 },
  { server: 'basic-utf8', method: 'GET', path: '/account', sent: basic('zoë:pä'), status: 401 },
  { server: 'query-keys', method: 'GET', path: '/alerts?key=wk_4e1d7a0b9c8f2e3d6a5b', sent: application, status: 200 },
  { server: 'query-keys', method: 'GET', path: '/alerts?key=wk_4e1d7a0b9c8f2e3d6a5b', status: 403 },
  { server: 'public-catalogue', method: 'GET', path: '/countries/CH', status: 200 },
  { server: 'public-catalogue', method: 'GET', path: '/countries/XX', status: 404 },
  {
    server: 'oidc-provider',
    method: 'POST',
    path: '/token',
    sent: { ...client, form: { grant_type: 'client_credentials' } },
    status: 200,
  },
  { server: 'oidc-provider', method: 'GET', path: '/me', status: 401 },
]

it.each(table)('$server answers $method $path by $status', async ({ server, method, path, sent, status }) => {
  // oidc-provider says on the console that this set-up of it is for development only.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const started = await conformingServers[server]?.start()
  onTestFinished(async () => {
    vi.restoreAllMocks()
    await started?.close()
  })
  expect((await httpClient(started?.url ?? '')(method, path, sent)).status).toBe(status)
})

import { startPortal, type Portal, type PortalOptions } from 'docspace-contract/portal'
import { consent } from './consent.ts'
import { startScriptedServer, type ScriptedAnswer, type ScriptedServer } from './scripted-server.ts'

/** What came from a smoke test: it is run by another process, but it is the house's own. */
export type Asked = Readonly<Record<string, unknown>>

export interface Actions {
  /** What comes of it, or a promise of that. */
  readonly perform: (action: string, asked: Asked) => unknown
  readonly close: () => Promise<void>
}

/** Where an application of the smoke test is sent back to; nobody listens there. */
const redirectUri = 'https://app.example.com/callback'

/** Everything that a check can ask of its stage, by name; `origin` is that of the page in a browser. */
export function createActions(origin: string): Actions {
  const portals: Portal[] = []
  const servers: ScriptedServer[] = []
  const portalOf = ({ portal }: Asked): Portal => {
    const found = portals[Number(portal)]
    if (found === undefined) throw new RangeError('There is no such portal.')
    return found
  }

  const actions: Readonly<Record<string, (asked: Asked) => unknown>> = {
    async openPortal({ options }) {
      const portal = await startPortal({
        users: [
          { name: 'ann', role: 'owner', password: 'pässwörd of ann €', phone: '+155550100', totp: 'connected' },
          { name: 'bob', password: 'password of bob' },
        ],
        // An OAuth token may be used by pages of the client's own origins only (oauth 8.4).
        oauth: { clients: [{ name: 'Smoke', redirectUris: [redirectUri], allowedOrigins: [origin], allowPkce: true }] },
        ...portalOptions(options),
      })
      const [client] = portal.clients
      return {
        portal: portals.push(portal) - 1,
        url: portal.url,
        users: Object.fromEntries(portal.users.map(({ name, email, password }) => [name, { email, password }])),
        oauthClient: client && { id: client.id, secret: client.secret, redirectUri },
      }
    },
    createApiKey: (asked) =>
      portalOf(asked).createApiKey(String(asked.user), { permissions: texts(asked.permissions ?? []) }),
    totp: (asked) => portalOf(asked).totp(String(asked.user)).code,
    lastSms: (asked) => portalOf(asked).sms.at(-1)?.code,
    advance: (asked) => portalOf(asked).clock.advance({ minutes: Number(asked.minutes) }),
    endTokens: (asked) => portalOf(asked).setCookieLifetime(60),
    fail(asked) {
      const how = asked.with
      if (how !== 'hang' && how !== 'close' && how !== 'html' && typeof how !== 'number')
        throw new TypeError('fail needs a way to fail.')
      portalOf(asked).fail(String(asked.operation), { with: how, times: Number(asked.times ?? 1) })
    },
    calls: (asked) =>
      portalOf(asked)
        .log.entries()
        .map(({ operation, status, credential, user }) => ({ operation, status, scheme: credential?.scheme, user })),
    consent: (asked) => consent(portalOf(asked), String(asked.user), String(asked.url)),
    async openServer({ answers }) {
      const server = await startScriptedServer(scriptedAnswers(answers))
      return { server: servers.push(server) - 1, url: server.url }
    },
    requests: ({ server }) => servers[Number(server)]?.requests ?? [],
  }

  return {
    perform(action, asked) {
      const run = actions[action]
      if (run === undefined) throw new RangeError(`The stage has no action "${action}".`)
      return run(asked)
    },
    async close() {
      await Promise.all([...portals, ...servers].map((one) => one.close()))
    },
  }
}

/** A portal looks at its options itself. */
function portalOptions(value: unknown): PortalOptions {
  return typeof value === 'object' && value !== null ? value : {}
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function scriptedAnswers(value: unknown): readonly ScriptedAnswer[] {
  if (!Array.isArray(value)) throw new TypeError('openServer needs answers.')
  return value.map((one: unknown) => {
    const { status, headers, body }: Asked = typeof one === 'object' && one !== null ? { ...one } : {}
    return { status: Number(status), headers: headersOf(headers), body: typeof body === 'string' ? body : '' }
  })
}

function headersOf(value: unknown): Readonly<Record<string, string>> {
  const entries: readonly (readonly [string, unknown])[] =
    typeof value === 'object' && value !== null ? Object.entries(value) : []
  return Object.fromEntries(entries.map(([name, text]) => [name, String(text)]))
}

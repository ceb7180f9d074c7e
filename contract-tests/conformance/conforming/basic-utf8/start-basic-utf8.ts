import type { Call, Reply } from '../../kit/call.ts'
import { listen } from '../../kit/listen.ts'
import type { StartedServer } from '../../kit/started-server.ts'

/** The passwords have colons, signs beyond ASCII, and one of them a space at its end. RFC 7617, 2 and 2.1. */
const accounts = [
  { userName: 'zoë', password: 'pä:ss:wörd:✓', motto: 'Carpe diem' },
  { userName: 'max', password: ':begins with a colon ', motto: 'Festina lente' },
]

/** Basic only, texts instead of JSON, and errors in plain text. */
export async function startBasicUtf8(): Promise<StartedServer> {
  const mottos = new Map(accounts.map(({ userName, motto }) => [userName, motto]))
  return {
    ...(await listen((call) => answer(call, mottos))),
    documentPath: `${import.meta.dirname}/openapi.yaml`,
    profilePath: `${import.meta.dirname}/profile.yaml`,
  }
}

function answer(call: Call, mottos: Map<string, string>): Reply {
  const method = call.method === 'HEAD' ? 'GET' : call.method
  const methods = paths[call.path]
  if (methods === undefined) return plain(404, 'There is nothing here.')
  if (!methods.includes(method)) return plain(405, 'Not like this.', { Allow: [...methods, 'HEAD'].join(', ') })
  const userName = caller(call)
  if (userName === undefined)
    return plain(401, 'Who are you?', { 'WWW-Authenticate': 'basic charset="UTF-8", realm="Mottos, \\"quoted\\""' })
  if (call.path === '/account') return { status: 200, json: { userName, motto: mottos.get(userName) } }
  if (method === 'PUT') {
    if (!(call.headers['content-type'] ?? '').toLowerCase().startsWith('text/plain'))
      return plain(415, 'Plain text, please.')
    const motto = call.body.toString('utf8')
    if (motto === '' || Array.from(motto).length > 80) return plain(400, 'A motto has 1 to 80 signs.')
    mottos.set(userName, motto)
    return { status: 204 }
  }
  return plain(200, mottos.get(userName) ?? '')
}

const paths: Readonly<Record<string, readonly string[]>> = { '/account': ['GET'], '/account/motto': ['GET', 'PUT'] }

function caller({ authorizations }: Call): string | undefined {
  const [line = '', ...others] = authorizations
  const encoded = /^basic +([\w+/-]+=*)$/i.exec(line)?.[1]
  if (encoded === undefined || others.length > 0) return undefined
  const pair = Buffer.from(encoded, 'base64').toString('utf8')
  return accounts.find(({ userName, password }) => pair === `${userName}:${password}`)?.userName
}

function plain(status: number, text: string, headers: Reply['headers'] = {}): Reply {
  return { status, headers, text, type: 'text/plain; charset=utf-8' }
}

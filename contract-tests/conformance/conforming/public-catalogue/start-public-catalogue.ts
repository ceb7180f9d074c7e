import type { Call, Reply } from '../../kit/call.ts'
import { listen } from '../../kit/listen.ts'
import type { StartedServer } from '../../kit/started-server.ts'

const countries = [
  { code: 'CH', name: 'Switzerland', area: 41285, capital: 'Bern', languages: ['de', 'fr', 'it', 'rm'] },
  { code: 'FJ', name: 'Fiji', area: 18274, capital: 'Suva', languages: ['en', 'fj', 'hif'] },
  { code: 'NR', name: 'Nauru', area: 21, capital: null, languages: ['en', 'na'] },
]

/**
 * Read-only and without any security. It answers conditional requests with 304, a path with a slash at its end with a redirect, takes
 * HEAD and OPTIONS, reads what it cannot understand in the query as if it were not there where the document does not forbid it,
 * and has its errors documented by `default`.
 */
export async function startPublicCatalogue(): Promise<StartedServer> {
  return {
    ...(await listen(answer)),
    documentPath: `${import.meta.dirname}/openapi.yaml`,
    profilePath: `${import.meta.dirname}/profile.yaml`,
  }
}

function answer(call: Call): Reply {
  const { method, path } = call
  if (method === 'OPTIONS') return { status: 204, headers: { ...cors, Allow: 'GET, HEAD, OPTIONS' } }
  if (method !== 'GET' && method !== 'HEAD') return error(405, 'read only', { Allow: 'GET, HEAD, OPTIONS' })
  if (path.length > 1 && path.endsWith('/')) return { status: 308, headers: { Location: path.slice(0, -1) } }
  const code = /^\/countries\/([^/]+)$/.exec(path)?.[1]
  if (code !== undefined) return one(call, code)
  return path === '/countries' ? list(call) : error(404, 'there is nothing here')
}

function one({ headers }: Call, code: string): Reply {
  const country = countries.find((each) => each.code === code)
  if (country === undefined) return error(404, 'there is no such country')
  const tag = `"${country.code}-1"`
  if (headers['if-none-match'] === tag) return { status: 304, headers: { ...cors, ETag: tag } }
  return { status: 200, headers: { ...cors, ETag: tag, 'Cache-Control': 'public, max-age=3600' }, json: country }
}

function list({ query, headers }: Call): Reply {
  const limit = query.get('limit') ?? '2'
  const offset = query.get('offset') ?? '0'
  if (!/^\d{1,4}$/.test(limit) || Number(limit) < 1 || Number(limit) > 50) return error(400, 'limit is 1 to 50')
  if (!/^\d{1,4}$/.test(offset)) return error(400, 'offset is 0 or more')
  if (query.getAll('limit').length > 1 || query.getAll('offset').length > 1) return error(400, 'each once')
  const languages = (query.get('languages') ?? '').split(',').filter((one) => one !== '')
  if (languages.some((one) => !/^[a-z]{2,3}$/.test(one)))
    return error(400, 'languages are codes of two or three letters')
  const found = countries.filter((each) => languages.every((one) => each.languages.includes(one)))
  const page = found.slice(Number(offset), Number(offset) + Number(limit))
  const next = `/countries?limit=${limit}&offset=${Number(offset) + Number(limit)}`
  const common = { ...cors, Vary: 'Accept', Link: `<${next}>; rel="next"` }
  if (headers.accept === 'text/csv')
    return {
      status: 200,
      headers: common,
      text: page.map(({ code, name }) => `${code},${name}\r\n`).join(''),
      type: 'text/csv; header=absent',
    }
  return { status: 200, headers: common, json: page, type: 'application/json; charset=utf-8' }
}

const cors = { 'Access-Control-Allow-Origin': '*' }

function error(code: number, message: string, headers: Reply['headers'] = {}): Reply {
  return { status: code, headers: { ...cors, ...headers }, json: { code, message } }
}

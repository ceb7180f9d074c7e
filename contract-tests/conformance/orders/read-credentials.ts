import type { Call } from '../kit/call.ts'
import type { Flawed } from '../kit/defect.ts'
import type { OrdersDefectId } from './defects.ts'

/** What a request brings along; empty texts where there is only the place. */
export interface Brought {
  readonly hasAuthorization: boolean
  readonly token: string | undefined
  readonly key: string | undefined
  readonly reportKey: string | undefined
}

export function readCredentials(call: Call, flawed: Flawed<OrdersDefectId>): Brought {
  const [line, ...others] = call.authorizations
  if (others.length > 0 && flawed('doubled-authorization-fails')) throw new Error('a defect')
  return {
    hasAuthorization: line !== undefined && !(flawed('key-as-bearer-accepted') && /^bearer +ok_/i.test(line)),
    token: others.length > 0 ? undefined : (tokenIn(line, flawed) ?? tokenElsewhere(call, flawed)),
    key: headerText(call, 'x-api-key') ?? keyElsewhere(call, flawed),
    reportKey: queryText(call, 'report_key') ?? reportKeyElsewhere(call, flawed),
  }
}

/** RFC 9110, 11.1 and 11.4: the word in any case, then one space or more. */
function tokenIn(line: string | undefined, flawed: Flawed<OrdersDefectId>): string | undefined {
  if (line === undefined) return undefined
  if (flawed('token-under-any-word-accepted')) return line.slice(line.indexOf(' ') + 1)
  if (flawed('token-without-word-accepted') && line.startsWith('eyJ')) return line
  if (flawed('lower-case-word-refused') && !line.startsWith('Bearer')) return undefined
  const found = /^Bearer(?: +([\w.~+/-]+=*))?$/i.exec(line)
  return found === null ? undefined : (found[1] ?? '')
}

function tokenElsewhere(call: Call, flawed: Flawed<OrdersDefectId>): string | undefined {
  return flawed('token-in-query-accepted') ? queryText(call, 'access_token') : undefined
}

function keyElsewhere(call: Call, flawed: Flawed<OrdersDefectId>): string | undefined {
  if (flawed('key-in-query-accepted')) return queryText(call, 'api_key')
  if (flawed('key-in-cookie-accepted')) return cookieNamed(call, 'x-api-key') ?? cookieNamed(call, 'X-Api-Key')
  if (flawed('key-as-bearer-accepted')) return /^bearer +(ok_\w+)$/i.exec(call.authorizations[0] ?? '')?.[1]
  return undefined
}

function reportKeyElsewhere(call: Call, flawed: Flawed<OrdersDefectId>): string | undefined {
  return flawed('report-key-in-header-accepted') ? headerText(call, 'report_key') : undefined
}

function headerText({ headers }: Call, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}

/** A key that comes twice is none. */
function queryText({ query }: Call, name: string): string | undefined {
  const all = query.getAll(name)
  return all.length > 1 ? '' : all[0]
}

function cookieNamed({ headers }: Call, name: string): string | undefined {
  const pairs = (headers.cookie ?? '').split(/; */)
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

import type { Call } from './call.ts'
import { refuse } from './problem.ts'
import type { BodyRule, QueryRule } from './route.ts'
import { isObject, type Judge, type Schema } from './schema.ts'

/** How a server refuses input. */
export interface InputStatuses {
  /** For what does not keep its schema; what cannot even be parsed is always 400. */
  readonly invalid: 400 | 422
  /** Whether the media type of bodies is not looked at: a defect. */
  readonly takesAnyMediaType: boolean
}

/** Parameters come as texts and once each; one that nobody documented is passed over. */
export function readQuery(call: Call, { properties, required = [] }: QueryRule, judge: Judge): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(properties)) {
    const all = call.query.getAll(name)
    if (schema.type === 'array') {
      if (all.length > 0) values[name] = all
      continue
    }
    if (all.length > 1) refuse(400, `the parameter ${name} comes twice`)
    const [text] = all
    if (text !== undefined) values[name] = typed(text, schema)
    else if (required.includes(name)) refuse(400, `the parameter ${name} is missing`)
  }
  const wrong = judge(values)
  if (wrong !== undefined) refuse(400, `in the query, ${wrong}`)
  return values
}

function typed(text: string, { type }: Schema): unknown {
  if (type === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

export function readBody(
  { headers, body }: Call,
  rule: BodyRule,
  judge: Judge,
  { invalid, takesAnyMediaType }: InputStatuses,
): Readonly<Record<string, unknown>> {
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (body.length === 0) refuse(400, 'the body is missing')
  if (!rule.mediaTypes.includes(type) && !takesAnyMediaType)
    refuse(415, `the body is not of the type ${rule.mediaTypes.join(' or ')}`, { Accept: rule.mediaTypes.join(', ') })
  const value = parse(body, type)
  const wrong = judge(value)
  if (wrong !== undefined) refuse(invalid, wrong)
  return isObject(value) ? value : {}
}

function parse(body: Buffer, type: string): unknown {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return refuse(400, 'the body is not UTF-8')
  }
  if (type === 'application/x-www-form-urlencoded') return formFields(text)
  try {
    return JSON.parse(text) as unknown
  } catch {
    return refuse(400, 'the body is not JSON')
  }
}

/** RFC 6749, 3.2: parameters must not come more than once. */
function formFields(text: string): Record<string, string> {
  const fields = new URLSearchParams(text)
  for (const name of fields.keys()) if (fields.getAll(name).length > 1) refuse(400, `${name} comes twice`)
  return Object.fromEntries(fields)
}

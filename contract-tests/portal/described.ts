import path from 'node:path'
import type { Document, Operation, Response as Described } from '../../src/contract/document/document.ts'
import { loadDocument } from '../../src/contract/document/load-document.ts'
import { createValidator } from '../../src/contract/document/create-validator.ts'
import type { Validator } from '../../src/contract/document/validator.ts'

type Release = '3.6' | '3.7'

/** Headers of every HTTP answer, those that the portal puts on each, and those of every exception envelope (portal 1.1, 1.2). */
const common = new Set([
  ...['connection', 'content-length', 'content-type', 'date', 'keep-alive', 'server-timing', 'api-supported-versions'],
  ...['access-control-allow-origin', 'pragma', 'expires'],
])

interface Judge {
  readonly document: Document
  readonly validator: Validator
}

const judges = new Map<Release, Promise<Judge>>()

/**
 * The same `fetch`, but an answer that the description of the release does not have is an error: a status, a header, a media
 * type, a body. What no operation describes has to be an empty 404 or 405, a preflight, or a page.
 */
export function describedFetch(inner: typeof fetch, release: Release): typeof fetch {
  return async (input, init) => {
    const { method, url } = new Request(input, init)
    const response = await inner(input, init)
    const problems = await problemsOf(release, method, new URL(url).pathname, response.clone())
    if (problems.length > 0)
      throw new Error(`${method} ${new URL(url).pathname} ${response.status}: ${problems.join('; ')}`)
    return response
  }
}

/** What the description of a release does not have of an answer; nothing where it has all of it. */
export async function problemsOf(
  release: Release,
  method: string,
  where: string,
  response: Response,
): Promise<readonly string[]> {
  const judge = judges.get(release) ?? load(release)
  judges.set(release, judge)
  const { document, validator } = await judge
  const operation = operationOf(document, method, where)
  if (operation === undefined) return undescribedProblems(where, response)
  const described = operation.responses.find(({ status }) => status === String(response.status))
  if (described === undefined) return ['status not documented']
  return [
    ...headerProblems(validator, described, response),
    ...(await bodyProblems(document, validator, described, response)),
  ]
}

async function load(release: Release): Promise<Judge> {
  const document = await loadDocument(
    path.resolve(import.meta.dirname, '..', '..', 'generated', `docspace-${release}.json`),
  )
  return { document, validator: await createValidator(document) }
}

/** Literals before templates, in any case, as the portal does it. */
function operationOf({ operations }: Document, method: string, where: string): Operation | undefined {
  const path = where.toLowerCase()
  const fitting = operations.filter((one) => one.method === method && pattern(one.path).test(path))
  return fitting.toSorted((one, other) => Number(one.path.includes('{')) - Number(other.path.includes('{')))[0]
}

function pattern(template: string): RegExp {
  return new RegExp(
    `^${template
      .toLowerCase()
      .replaceAll('.', '\\.')
      .replaceAll(/\{[^}]*\}/g, '[^/]+')}$`,
  )
}

async function undescribedProblems(where: string, response: Response): Promise<readonly string[]> {
  const text = await response.text()
  if (response.headers.get('content-type')?.startsWith('text/html') === true || response.status === 204) return []
  if (where === '/api/2.0/capabilities.json') return []
  return text === '' && [404, 405].includes(response.status)
    ? []
    : ['no such operation, and neither an empty 404 or 405 nor a page']
}

function headerProblems(validator: Validator, described: Described, response: Response): readonly string[] {
  const problems: string[] = []
  for (const name of new Set(response.headers.keys())) {
    const header = described.headers.find((one) => one.name.toLowerCase() === name)
    if (header === undefined) {
      if (!common.has(name)) problems.push(`header ${name} not documented`)
      continue
    }
    const values = name === 'set-cookie' ? response.headers.getSetCookie() : [response.headers.get(name) ?? '']
    for (const value of values) {
      const typed = /^-?\d+$/.test(value) ? Number(value) : value
      for (const { message } of validator.validate(header, typed, 'response'))
        problems.push(`header ${name}: ${message}`)
    }
  }
  const missing = described.headers.filter(({ required, name }) => required && !response.headers.has(name))
  return [...problems, ...missing.map(({ name }) => `header ${name} missing`)]
}

async function bodyProblems(
  document: Document,
  validator: Validator,
  described: Described,
  response: Response,
): Promise<readonly string[]> {
  const text = await response.text()
  if (text === '')
    return described.content.length === 0 || mayBeEmpty(document.bundled, described.pointer)
      ? []
      : ['a body is documented, none came']
  const type = (response.headers.get('content-type') ?? '').split(';', 1)[0] ?? ''
  const content = described.content.find((one) => one.type === type)
  if (content === undefined) return [`media type ${type} not documented`]
  const value: unknown = type.includes('json') ? JSON.parse(text) : text
  return validator.validate(content, value, 'response').map(({ at, message }) => `body ${at}: ${message}`)
}

/** The description's own mark for a status that some callers get without its body. */
function mayBeEmpty(bundled: Document['bundled'], pointer: string): boolean {
  let node: unknown = bundled
  for (const part of pointer.split('/').slice(1)) node = member(node, part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const ref = member(node, '$ref')
  return typeof ref === 'string' ? mayBeEmpty(bundled, ref.slice(1)) : member(node, 'x-may-be-empty') === true
}

function member(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined
}

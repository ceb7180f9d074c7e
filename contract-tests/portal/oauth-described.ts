import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'

type Release = '3.6' | '3.7'
type Node = Record<string, unknown>

/** Answers that no operation describes, by design: pages, and where the identity service sends what it does not have. */
const undescribed = /^\/(?:login|callback)(?:\/|$)|^\/(?:api\/2\.0\/)?oauth2\/(?:consent|login|nothing)/

/** Headers of every HTTP answer, and those that the portal puts on each (portal 1.1). */
const common = new Set([
  'connection',
  'content-length',
  'content-type',
  'date',
  'keep-alive',
  'vary',
  'server-timing',
  'api-supported-versions',
])

/** Besides, on every answer of the portal's own API: CORS, and what an exception envelope brings (portal 1.1, 1.2). */
const ofThePortal = new Set(['access-control-allow-origin', 'pragma', 'expires'])
const identityApi = /^\/(?:oauth2|\.well-known|api\/2\.0\/(?:oauth2|clients|scopes))(?:\/|$)/

const judges = new Map<Release, (request: Request, response: Response) => Promise<readonly string[]>>()

/**
 * The same `fetch`, but an answer that the description of the release does not have is an error: an operation, a status, a header,
 * a media type, a body.
 */
export function describedFetch(fetch: typeof globalThis.fetch, release: Release): typeof globalThis.fetch {
  const judge = judges.get(release) ?? createJudge(release)
  judges.set(release, judge)
  return async (input, init) => {
    const request = new Request(input, init)
    const response = await fetch(input, init)
    const problems = await judge(request, response.clone())
    if (problems.length > 0) {
      throw new Error(`${request.method} ${new URL(request.url).pathname} ${response.status}: ${problems.join('; ')}`)
    }
    return response
  }
}

function createJudge(release: Release) {
  const file = join(import.meta.dirname, '..', '..', 'generated', `docspace-${release}.json`)
  const root = record(JSON.parse(readFileSync(file, 'utf8')))
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajvFormats.default(ajv)
  ajv.addSchema(root, 'document')
  const operations = described(root)

  function follow(node: unknown, pointer: string): [Node, string] {
    const ref = record(node).$ref
    if (typeof ref !== 'string') return [record(node), pointer]
    const target = ref.split('/').slice(1).map(unescaped)
    return follow(
      target.reduce<unknown>((at, key) => record(at)[key], root),
      ref,
    )
  }

  function accepts(pointer: string, value: unknown): string | undefined {
    if (ajv.validate({ $ref: `document${encodeURI(pointer)}` }, value)) return undefined
    return ajv.errorsText(ajv.errors)
  }

  return async (request: Request, response: Response): Promise<readonly string[]> => {
    const path = new URL(request.url).pathname
    if (undescribed.test(path)) return []
    const operation = operations.find((one) => one.method === request.method && one.pattern.test(path))
    if (operation === undefined) return ['no such operation']
    const here = `${operation.pointer}/responses/${response.status}`
    const answers = record(operation.node.responses)
    if (answers[response.status] === undefined) return ['status not documented']
    const [answer, pointer] = follow(answers[response.status], here)
    const free = (name: string) => common.has(name) || (!identityApi.test(path) && ofThePortal.has(name))
    return [...headerProblems(answer, pointer, response, free), ...(await bodyProblems(answer, pointer, response))]
  }

  function headerProblems(
    answer: Node,
    pointer: string,
    response: Response,
    free: (name: string) => boolean,
  ): readonly string[] {
    const documented = new Map(
      Object.entries(record(answer.headers)).map(([name, node]) => [name.toLowerCase(), { name, node }]),
    )
    const problems = [...response.headers.keys()]
      .filter((name) => !documented.has(name) && !free(name))
      .map((name) => `header ${name} not documented`)
    for (const [name, one] of documented) {
      const [header, at] = follow(one.node, `${pointer}/headers/${one.name}`)
      const sent = response.headers.get(name)
      if (sent === null) {
        if (header.required === true) problems.push(`header ${name} missing`)
        continue
      }
      const value = record(header.schema).type === 'integer' ? Number(sent) : sent
      const fault = accepts(`${at}/schema`, value)
      if (fault !== undefined) problems.push(`header ${name}: ${fault}`)
    }
    return problems
  }

  async function bodyProblems(answer: Node, pointer: string, response: Response): Promise<readonly string[]> {
    const text = await response.text()
    if (text === '') return []
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? ''
    const content = record(answer.content)
    if (content[type] === undefined) return [`media type ${type} not documented`]
    const fault = accepts(`${pointer}/content/${escaped(type)}/schema`, JSON.parse(text))
    return fault === undefined ? [] : [`body: ${fault}`]
  }
}

/** Every operation with every path that it has; literals before templates. */
function described(root: Node) {
  const found = Object.entries(record(root.paths)).flatMap(([path, item]) =>
    Object.entries(record(item))
      .filter(([method]) => method !== 'parameters')
      .flatMap(([method, node]) =>
        [path, ...aliases(node)].map((one) => ({
          method: method.toUpperCase(),
          literals: one.split('/').filter((segment) => !segment.startsWith('{')).length,
          pattern: new RegExp(`^${one.replaceAll('.', '\\.').replaceAll(/\{[^}]*\}/g, '[^/]+')}$`),
          pointer: `#/paths/${escaped(path)}/${method}`,
          node: record(node),
        })),
      ),
  )
  return found.toSorted((one, other) => other.literals - one.literals)
}

function aliases(node: unknown): readonly string[] {
  const list = record(node)['x-aliases']
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []
}

function record(node: unknown): Node {
  return typeof node === 'object' && node !== null && !Array.isArray(node) ? { ...node } : {}
}

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')
const unescaped = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~')

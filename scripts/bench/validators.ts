import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getSelf } from 'docspace-auth/validate'
import { cpuPerCall } from './interleaved.ts'

/** What judging one answer costs: the example of `GET /api/2.0/people/@self`, the largest of the everyday ones. */
export async function measureValidators(): Promise<Record<string, string>> {
  const document: unknown = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../generated/docspace-3.7.json'), 'utf8'),
  )
  const answer = exampleOf(document)
  const { responses } = await getSelf()
  const isSelf = responses[200]['application/json']
  if (!isSelf(answer))
    throw new Error('the example of getSelf is not what its schema says: run npm run lint:description')
  const text = JSON.stringify(answer)
  const costs = await cpuPerCall({
    'judge the answer of getSelf': () => Promise.resolve(isSelf(answer)),
    'parse it, for comparison': () => Promise.resolve(JSON.parse(text)),
  })
  return Object.fromEntries(Object.entries(costs).map(([name, cost]) => [name, `${cost.toFixed(2)} µs`]))
}

function exampleOf(document: unknown): unknown {
  const steps = ['paths', '/api/2.0/people/@self', 'get', 'responses', '200', 'content', 'application/json']
  const media = steps.reduce<unknown>(member, document)
  const named = member(media, 'examples')
  const first: unknown = typeof named === 'object' && named !== null ? Object.values(named)[0] : undefined
  return member(media, 'example') ?? member(first, 'value')
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

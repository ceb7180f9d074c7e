import { expect, it } from 'vitest'
import { testInputPlan } from './test-input-plan.ts'
import { withinAllowance } from './within-allowance.ts'

const street = { type: 'string', maxLength: 9, pattern: '^x' }
const address = { type: 'object', properties: { at: { type: 'object', properties: { street } } } }
const schema = { type: 'object', properties: { address, name: street } }
const write = (operationId: string) => ({
  operationId,
  security: [],
  requestBody: { content: { 'application/json': { schema } } },
  responses: { 200: { description: 'Well' } },
})

async function dropped(by: number) {
  const { cases } = await testInputPlan(
    { paths: { '/a': { post: write('make') }, '/a/b': { put: write('put') } } },
    { thorough: true },
  )
  const coverage = cases.filter(({ phase, steps }) => phase === 'coverage' && steps[0]?.expect.kind === 'refused')
  // All of them are wanted in a thorough plan, each with a number; here only the first of each counts.
  const once = [
    ...new Map(coverage.toReversed().map((one) => [`${one.operation.id} ${subject(one)}`, one])).values(),
  ].toReversed()
  return withinAllowance(once, once.length - by).dropped.map((one) => `${one.operation.id} ${subject(one)}`)
}

function subject({ steps }: { readonly steps: readonly { readonly expect: object }[] }): string {
  const wanted = steps[0]?.expect
  return wanted !== undefined && 'subject' in wanted ? String(wanted.subject) : ''
}

it('leaves nothing out while there is room', async () => {
  expect(await dropped(0)).toEqual([])
})

it('gives up types that an earlier operation is asked first, and what each is asked by itself never', async () => {
  const few = await dropped(3)
  expect(few).toHaveLength(3)
  expect(few.every((one) => /^put .* (?:null|type)$/.test(one))).toBe(true)
  const many = await dropped(1000)
  expect(many).not.toContain('make body /name maxLength')
  expect(many).toContain('put body /name maxLength')
  expect(many).not.toContain('put body /name pattern')
  expect(many.at(-1)).toMatch(/\/address\/at\/street (?:maxLength|pattern)$/)
})

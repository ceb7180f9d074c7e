import { expect, test } from 'vitest'
import { Later } from '../later.ts'
import { otherBody } from './lifecycle-other-body.ts'
import { shownBy } from './lifecycle-shown.ts'
import { testPlan } from './lifecycle-test-bench.ts'

async function operationWith(properties: object, answer: object = { type: 'object', properties }) {
  const content = (schema: object) => ({ content: { 'application/json': { schema } } })
  const { context, operation } = await testPlan({
    paths: {
      '/notes': {
        post: {
          operationId: 'make',
          requestBody: content({ type: 'object', properties }),
          responses: { 200: { description: '', ...content(answer) } },
        },
      },
    },
  })
  const make = operation('make')
  const [media] = make.requestBody?.content ?? []
  if (media === undefined) throw new Error('there is no media type')
  return { context, make, media }
}

const text = { type: 'string' }

test.each<[string, object, unknown, unknown]>([
  ['a text has one letter other', text, 'Buy tea!', 'Buy teb!'],
  ['the last of the alphabet goes back', text, 'Jazz', 'Jazy'],
  ['a number is one more', { type: 'integer' }, 3, 4],
  ['a number at its maximum is one less', { type: 'integer', maximum: 3 }, 3, 2],
  ['a number keeps to its multiples', { type: 'number', multipleOf: 5 }, 10, 15],
  ['a text that its pattern fixes stays', { ...text, pattern: '^tea$' }, 'tea', 'tea'],
  ['a text without letters stays', text, '…', '…'],
  ['a format stays', { ...text, format: 'email' }, 'a@example.com', 'a@example.com'],
  ['another of an enum, where there is nothing else', { ...text, enum: ['a', 'b'] }, 'a', 'b'],
  ['the other boolean, where there is nothing else', { type: 'boolean' }, true, false],
])('%s', async (_, schema, value, wanted) => {
  const { context, media } = await operationWith({ one: schema })
  expect(otherBody(context, media, { one: value }).value).toEqual({ one: wanted })
})

test('what names something elsewhere, or means more than itself, stays as it is', async () => {
  const { context, media } = await operationWith({
    title: text,
    folderId: text,
    currency: text,
    status: { ...text, enum: ['open', 'closed'] },
    done: { type: 'boolean' },
    name: text,
  })
  const unique = new Later({ from: 'unique', like: 'cup' })
  const body = { title: 'a', folderId: 'f1', currency: 'EUR', status: 'open', done: false, name: unique }
  expect(otherBody(context, media, body)).toEqual({ value: { ...body, title: 'b' }, changed: ['title', 'name'] })
})

test('an answer shows what is in both schemas, within a wrapper too, and has one spelling', async () => {
  const properties = {
    title: text,
    size: { type: 'object', properties: { width: { type: 'integer' }, unit: text } },
    more: text,
    when: { ...text, format: 'date' },
    site: { ...text, format: 'iri' },
    tags: { type: 'array', items: text },
    price: { type: 'number' },
    kind: text,
    secretWord: text,
    hidden: { ...text, writeOnly: true },
  }
  const answer = {
    type: 'object',
    properties: {
      data: { type: 'object', properties: { ...properties, more: undefined, kind: { enum: ['other'] }, hidden: text } },
    },
  }
  const { context, make, media } = await operationWith(properties, JSON.parse(JSON.stringify(answer)) as object)
  const body = {
    title: 'Tea',
    size: { width: 3, unit: ' cm' },
    more: 'x',
    when: '2026-01-02',
    site: 'http://x',
    tags: ['a'],
    price: 1.005,
    kind: 'mine',
    secretWord: 'x',
    hidden: 'x',
  }
  expect(shownBy(context, media, body, make)).toEqual([
    { at: '/title', shownAt: '/data/title', value: 'Tea' },
    { at: '/size/width', shownAt: '/data/size/width', value: 3 },
    { at: '/when', shownAt: '/data/when', value: '2026-01-02' },
  ])
})

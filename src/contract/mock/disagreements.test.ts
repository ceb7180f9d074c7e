import { expect, test } from 'vitest'
import { findDisagreements as compare } from './disagreements.ts'
import type { Remark, Violation } from './exchange.ts'

const prism = { status: 200, headers: {}, body: '', documented: true, acceptsRequest: true, request: [], response: [] }
const own = { request: [], response: [] }
const findDisagreements = (said: Parameters<typeof compare>[0], ours: Parameters<typeof compare>[1]) =>
  compare(said, ours, undefined)
const remark = (about: Remark['about'], keyword?: string): Remark => ({
  about,
  at: 'x',
  message: 'is wrong',
  ...(keyword !== undefined && { keyword }),
})
const violation = (code: string): Violation => ({ location: ['body'], severity: 'error', code, message: 'is bad' })

test('two that say the same do not disagree', () => {
  expect(findDisagreements(prism, own)).toEqual([])
  const refused = { ...prism, acceptsRequest: false, request: [violation('401')] }
  expect(findDisagreements(refused, { ...own, request: [remark('credential')] })).toEqual([])
})

test('what Prism accepts and we do not is told with our reason', () => {
  expect(findDisagreements(prism, { ...own, request: [remark('body')] })).toEqual([
    { about: 'request', prism: 'accepts the request', own: 'body x: is wrong' },
  ])
})

test('what Prism refuses and we do not is told with its reason', () => {
  expect(findDisagreements({ ...prism, acceptsRequest: false, request: [violation('type')] }, own)).toEqual([
    { about: 'request', prism: 'refuses the request: body is bad', own: 'nothing is wrong with it' },
  ])
})

test('two that refuse for the credential and for something else disagree on the credential', () => {
  const refused = { ...prism, acceptsRequest: false, request: [violation('type')] }
  expect(findDisagreements(refused, { ...own, request: [remark('credential')] })).toMatchObject([
    { about: 'credential' },
  ])
  const unauthorized = { ...prism, acceptsRequest: false, request: [violation('401')] }
  expect(findDisagreements(unauthorized, { ...own, request: [remark('body')] })).toMatchObject([
    { about: 'credential' },
  ])
})

test('an answer is compared where the document has it, and warnings count for nothing', () => {
  const faulty = { ...own, response: [remark('body')] }
  expect(findDisagreements(prism, faulty)).toMatchObject([{ about: 'response' }])
  expect(findDisagreements({ ...prism, documented: false }, faulty)).toEqual([])
  expect(findDisagreements({ ...prism, response: [{ ...violation('x'), severity: 'warning' }] }, own)).toEqual([])
})

test('a disagreement is called known only where nothing but the hole explains it', () => {
  const writeOnly = { ...own, response: [remark('body', 'writeOnly')] }
  expect(findDisagreements(prism, writeOnly)).toMatchObject([{ known: 'write-only-in-response' }])
  const more = { ...own, response: [...writeOnly.response, remark('body', 'type')] }
  expect(findDisagreements(prism, more)[0]).not.toHaveProperty('known')
})

import { expect, it } from 'vitest'
import { testInputPlan } from './test-input-plan.ts'

const responses = { 200: { description: 'Here' } }
const of = (operationId: string, ...names: readonly string[]) => ({
  operationId,
  security: [],
  responses,
  parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
})

async function methods(paths: object, options = {}) {
  const { ids } = await testInputPlan({ paths }, options)
  return ids.flatMap((id) => (id.includes('/method ') ? [id.replace('/coverage/method', '')] : []))
}

it('asks each path for methods that it does not document, others for each', async () => {
  const paths = { '/a': { get: of('getA') }, '/b': { get: of('getB') } }
  expect(await methods(paths)).toEqual([
    'getA PUT',
    'getA POST',
    'getA DELETE',
    'getB POST',
    'getB DELETE',
    'getB PATCH',
  ])
})

it('asks for all of them where all are wanted', async () => {
  expect(await methods({ '/a': { get: of('getA') } }, { thorough: true })).toEqual([
    'getA PUT',
    'getA POST',
    'getA DELETE',
    'getA PATCH',
    'getA TRACE',
  ])
})

it('asks for GET only where nothing may be written', async () => {
  const paths = { '/a': { get: of('getA') }, '/b': { post: of('makeB') } }
  const profile = { writes: false, operations: { makeB: { writes: false } } }
  expect(await methods(paths, { profile })).toEqual(['makeB GET'])
})

it('does not ask for what another path that looks alike has', async () => {
  const paths = { '/users/me': { get: of('me') }, '/users/{id}': { put: of('put', 'id'), delete: of('remove', 'id') } }
  expect(await methods(paths, { thorough: true })).toEqual(
    expect.not.arrayContaining(['me PUT', 'me DELETE', 'put GET']),
  )
})

it('expects a refusal, whatever was sent with the method', async () => {
  const { step } = await testInputPlan({ paths: { '/a': { post: of('makeA') } } })
  const { request, expect: wanted } = step('makeA/coverage/method GET')
  expect([request.method, wanted]).toEqual(['GET', { kind: 'refused', because: 'method', subject: 'method GET' }])
})

import { expect, it } from 'vitest'
import { readFailures } from './read-failures.ts'

const operations = [{ id: 'getNote', method: 'GET', path: '/notes/{noteId}' }]
const failure = { type: 'ServerError', code: 'ST101', operation: 'GET /notes/{noteId}', title: 'Server error' }

const scenario = (checks: unknown) => JSON.stringify({ ScenarioFinished: { recorder: { checks } } })

it('a failed check names its operation, also where the scenario is of several', () => {
  const log = scenario({
    a: [{ name: 'not_a_server_error', status: 'success', failure_info: null }],
    b: [{ name: 'not_a_server_error', status: 'failure', failure_info: { failure } }],
  })

  expect(readFailures(`${log}\n`, operations)).toEqual([{ operation: 'getNote', what: 'ST101 Server error' }])
})

it('an error counts like a failure', () => {
  const log = JSON.stringify({
    NonFatalError: { label: 'GET /notes/{noteId}', value: { type: 'AuthenticationError' } },
  })

  expect(readFailures(log, operations)).toEqual([{ operation: 'getNote', what: 'error AuthenticationError' }])
})

it('what names no operation of the document names none', () => {
  const log = scenario({ a: [{ failure_info: { failure: { ...failure, operation: 'Stateful tests' } } }] })

  expect(readFailures(log, operations)).toEqual([{ what: 'ST101 Server error' }])
})

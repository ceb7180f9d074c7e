import { expect, it } from 'vitest'
import { explainProblems } from './explain-problems.ts'

const problem = (at: string, keyword: string, message = 'must be otherwise') => ({ at, keyword, message })

it.each([
  ['items of a list are one place', [problem('/0/a', 'type'), problem('/7/a', 'type')], ['/*/a type']],
  [
    'branches of a union are part of it',
    [problem('/a', 'type'), problem('/a/b', 'type'), problem('/a', 'oneOf')],
    ['/a oneOf'],
  ],
  ['a union within a union too', [problem('/a/b', 'anyOf'), problem('/a', 'oneOf')], ['/a oneOf']],
  ['two unions at one place leave one', [problem('/a', 'anyOf'), problem('/a', 'oneOf')], ['/a oneOf']],
  ['`if` only says that `then` did not hold', [problem('/a', 'required'), problem('', 'if')], ['/a required']],
  ['unevaluated is what failed', [problem('/a', 'type'), problem('', 'unevaluatedProperties')], ['/a type']],
  ['unevaluated alone is told', [problem('', 'unevaluatedProperties')], [' unevaluatedProperties']],
  [
    'a missing property has a place of its own',
    [problem('/a', 'required', "must have required property 'b/c'")],
    ['/a/b~1c required'],
  ],
  [
    'one too many too',
    [problem('', 'additionalProperties', 'must NOT have additional properties: x')],
    ['/x additionalProperties'],
  ],
])('%s', (_, problems, places) => {
  expect(explainProblems(problems).map(({ place, keyword }) => `${place} ${keyword}`)).toEqual(places)
})

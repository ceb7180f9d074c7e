import { describe, expect, it } from 'vitest'
import { operationsNear } from './operations-near.ts'

const near = operationsNear(
  ['/keys', '/keys/{id}', '/keys/@self', '/people/{id}', '/a/{b}.json/c'].map((path) => ({ path })),
)
const paths = (path: string) => near(path).map((operation) => operation.path)

describe('operationsNear', () => {
  it('finds the templates that may match, by size and literal segments', () => {
    expect(paths('/keys')).toEqual(['/keys'])
    expect(paths('/keys/1')).toEqual(['/keys/{id}'])
    expect(paths('/a/x.json/c')).toEqual(['/a/{b}.json/c'])
    expect(paths('/nothing')).toEqual([])
  })

  it('takes a segment encoded or not for the same', () => {
    expect(paths('/keys/%40self')).toEqual(['/keys/{id}', '/keys/@self'])
    expect(paths('/keys/%')).toEqual(['/keys/{id}'])
  })
})

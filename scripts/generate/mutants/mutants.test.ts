import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../json.ts'
import { createSchemaCompiler } from '../schema-compiler.ts'
import { type Mutant, mutantsOf } from './mutants.ts'

describe('mutantsOf', () => {
  it('removes each required property at any depth, and no other', () => {
    const inner = { type: 'object', required: ['b'], properties: { b: {}, c: {} } }
    const mutants = mutate(
      { type: 'object', required: ['a'], properties: { a: { type: 'array', items: inner }, d: {} } },
      { a: [{ b: 1, c: 2 }], d: 3 },
    )
    expect(by('required', mutants)).toEqual([
      { instance: '/a', change: 'without', value: { d: 3 } },
      { instance: '/a/0/b', change: 'without', value: { a: [{ c: 2 }], d: 3 } },
    ])
  })

  it('gives each typed value every type that its schema does not allow', () => {
    const mutants = mutate({ type: 'object', properties: { a: { type: ['integer', 'null'] } } }, { a: 1 })
    expect(
      by('type', mutants)
        .filter(({ instance }) => instance === '/a')
        .map(({ change }) => change),
    ).toEqual(['boolean instead', 'fraction instead', 'string instead', 'array instead', 'object instead'])
    expect(
      by('type', mutants)
        .filter(({ instance }) => instance === '')
        .map(({ value }) => value),
    ).toEqual([null, true, 7, 0.5, 'mistyped', []])
  })

  it('knows the types that a union, a constant, a reference or a conjunction allow', () => {
    const properties = {
      union: { oneOf: [{ type: 'string' }, { type: 'null' }] },
      constant: { const: true },
      reference: { $ref: '#/components/schemas/Name' },
      conjunction: { allOf: [{ type: ['string', 'array'] }, { type: ['array', 'null'] }] },
    }
    const mutants = mutate({ properties }, { union: 'a', constant: true, reference: 'a', conjunction: [] })
    const kept = Object.keys(properties).map((name) => {
      const tried = by('type', mutants).filter(({ instance }) => instance === `/${name}`)
      return [name, 7 - tried.length]
    })
    expect(Object.fromEntries(kept)).toEqual({ union: 2, constant: 1, reference: 1, conjunction: 1 })
  })

  it('follows the branch of a union that the example matches, and no other', () => {
    const oneOf = [
      { type: 'object', required: ['b'], properties: { b: { type: 'integer' } } },
      { type: 'object', required: ['b'], properties: { b: { type: 'string' } } },
    ]
    const required = mutate({ oneOf }, { b: 'x' }).filter(({ keyword }) => keyword === 'required')
    expect(required.map(({ schema, value }) => [schema, value])).toEqual([['#/components/schemas/Body/oneOf/1', {}]])
  })

  it('follows then or else, and what the other properties have to be', () => {
    const schema = {
      type: 'object',
      if: { type: 'object', required: ['a'] },
      then: { required: ['b'] },
      else: { required: ['c'] },
      patternProperties: { '^x-': { type: 'string' } },
      additionalProperties: { type: 'number' },
    }
    expect(by('required', mutate(schema, { c: 1 })).map(({ instance }) => instance)).toEqual(['/c'])
    expect(by('required', mutate(schema, { a: 1, b: 1 })).map(({ instance }) => instance)).toEqual(['/b'])
    expect(by('type', mutate(schema, { c: 1, 'x-d': '' })).map(({ instance }) => instance)).toEqual(
      expect.arrayContaining(['/c', '/x-d']),
    )
  })

  const bounds: readonly (readonly [JsonObject, unknown, unknown])[] = [
    [{ const: 'a' }, 'a', 'a!'],
    [{ const: 1 }, 1, 2],
    [{ const: true }, true, false],
    [{ enum: ['a', 'a!'] }, 'a', '!a'],
    [{ pattern: '^a+!?$' }, 'aa', '!aa'],
    [{ format: 'uuid' }, '00000000-0000-4000-8000-000000000000', 'of no format'],
    [{ minLength: 2 }, 'abc', 'a'],
    [{ maxLength: 3 }, 'ab', 'abab'],
    [{ minimum: 0 }, 5, -1],
    [{ maximum: 9 }, 5, 10],
    [{ exclusiveMinimum: 0 }, 5, 0],
    [{ exclusiveMaximum: 9 }, 5, 9],
    [{ multipleOf: 2 }, 4, 5],
    [{ minItems: 2 }, [1, 2, 3], [1]],
    [{ maxItems: 3 }, [1, 2], [1, 2, 1, 2]],
    [{ uniqueItems: true }, [1, 2], [1, 2, 1]],
    [{ minProperties: 1 }, { a: 1 }, {}],
    [{ additionalProperties: false, properties: { a: {} } }, { a: 1 }, { a: 1, addedByMutation: true }],
  ]

  it.each(bounds)('breaks %j of %j', (schema, example, broken) => {
    const [keyword = ''] = Object.keys(schema)
    expect(by(keyword, mutate(schema, example)).map(({ value }) => value)).toEqual([broken])
  })

  it('breaks nothing that cannot be broken', () => {
    const vacuous = {
      type: ['string', 'array', 'object', 'null'],
      minLength: 0,
      minItems: 0,
      minProperties: 0,
      pattern: '',
    }
    const broken = [null, '', [], {}]
      .flatMap((example) => mutate(vacuous, example))
      .filter(({ keyword }) => keyword !== 'type')
    expect(broken.map(({ keyword, value }) => [keyword, value])).toEqual([])
  })
})

function mutate(schema: JsonObject, example: unknown): readonly Mutant[] {
  const document = { components: { schemas: { Body: schema, Name: { type: 'string' } } } }
  return mutantsOf(document, createSchemaCompiler(document), '#/components/schemas/Body', example)
}

function by(keyword: string, mutants: readonly Mutant[]): readonly Pick<Mutant, 'instance' | 'change' | 'value'>[] {
  return mutants
    .filter((mutant) => mutant.keyword === keyword)
    .map(({ instance, change, value }) => ({ instance, change, value }))
}

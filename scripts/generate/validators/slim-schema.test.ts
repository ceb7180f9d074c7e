import { describe, expect, it } from 'vitest'
import { slimSchema } from './slim-schema.ts'

describe('slimSchema', () => {
  it('keeps only what judges, at any depth, and properties that are called like an annotation', () => {
    expect(
      slimSchema({
        title: 't',
        'x-note': 1,
        properties: { title: { type: 'string', description: 'd' }, example: { enum: ['description'] } },
        oneOf: [{ deprecated: true, const: { title: 1 } }],
        items: { default: 1 },
      }),
    ).toEqual({
      properties: { title: { type: 'string' }, example: { enum: ['description'] } },
      oneOf: [{ const: { title: 1 } }],
      items: {},
    })
  })

  it('calls a component by its name', () => {
    expect(slimSchema({ $ref: '#/components/schemas/Key/properties/id' })).toEqual({ $ref: 'Key#/properties/id' })
    expect(slimSchema({ $ref: '#/components/schemas/Key' })).toEqual({ $ref: 'Key#' })
  })
})

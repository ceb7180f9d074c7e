import { describe, expect, it } from 'vitest'
import { essence, isJson, serializeBody } from './body-serializer.ts'
import { ObstacleError } from './driver.ts'

describe('serializeBody', () => {
  it('writes JSON for every JSON media type', () => {
    expect(serializeBody({ mediaType: 'application/problem+json', value: { a: 1 } })).toEqual({
      body: '{"a":1}',
      contentType: 'application/problem+json',
    })
  })

  it('writes a form with a field for each member of a list', () => {
    const { body } = serializeBody({ mediaType: 'application/x-www-form-urlencoded', value: { a: ['x y', '&'], b: 1 } })
    expect(body).toBe('a=x+y&a=%26&b=1')
  })

  it('leaves the content type of multipart to fetch, which writes the boundary', () => {
    const { body, contentType } = serializeBody({ mediaType: 'multipart/form-data', value: { a: 'x' } })
    expect(body).toBeInstanceOf(FormData)
    expect(contentType).toBeUndefined()
  })

  it('sends a text as it is', () => {
    expect(serializeBody({ mediaType: 'text/plain', value: 'x' })).toEqual({ body: 'x', contentType: 'text/plain' })
  })

  it('says that it cannot write what it does not know', () => {
    expect(() => serializeBody({ mediaType: 'application/xml', value: { a: 1 } })).toThrow(ObstacleError)
  })
})

describe('isJson', () => {
  it('knows the suffix and ignores case, and essence drops parameters', () => {
    expect(['application/json', 'application/vnd.x+JSON', 'text/json5'].map(isJson)).toEqual([true, true, false])
    expect(essence('Application/JSON; charset=utf-8')).toBe('application/json')
  })
})

import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleDescription, type Description } from './bundle.ts'
import { follow, isObject, type JsonObject } from './json.ts'
import { narrow } from './narrow.ts'
import { createOrigins } from './origins.ts'

let description: Description
let in37: JsonObject
let in36: JsonObject

beforeAll(async () => {
  description = await bundleDescription(path.join(import.meta.dirname, 'fixture/openapi.yaml'), import.meta.dirname)
  in37 = narrow(description.document, '3.7', description.origins)
  in36 = narrow(description.document, '3.6', description.origins)
})

describe('narrow', () => {
  it('leaves out the operations that a release does not have, and paths without any', () => {
    expect(follow(in37, '#/paths')).not.toHaveProperty('/legacy')
    expect(follow(in36, '#/paths/~1legacy/get/operationId')).toBe('legacy')
  })

  it('puts a path item where the release has it, and then that is no alias', () => {
    const get = { operationId: 'read', 'x-aliases': ['/short'], responses: {} }
    const at = (release: '3.6' | '3.7') => {
      const document = { paths: { '/long': { 'x-path': { '3.6': '/short' }, get } } }
      return follow(narrow(document, release, createOrigins('')), '#/paths')
    }
    expect(at('3.7')).toEqual({ '/long': { get } })
    expect(at('3.6')).toEqual({ '/short': { get: { operationId: 'read', responses: {} } } })
  })

  it('leaves out properties, and from required too', () => {
    const properties = '#/paths/~1keys/post/requestBody/content/application~1json/schema/properties'
    expect(follow(in37, properties)).toHaveProperty('color')
    expect(follow(in36, properties)).not.toHaveProperty('color')

    const schema = { required: ['old', 'new'], properties: { old: {}, new: { 'x-since': '3.7' } } }
    expect(follow(narrowed(schema, '3.6'), '#/components/schemas/A')).toEqual({
      required: ['old'],
      properties: { old: {} },
    })
  })

  it('leaves out the branches of a union', () => {
    const union = '#/paths/~1login/post/responses/200/content/application~1json/schema/oneOf'
    expect(follow(in37, union)).toHaveLength(2)
    expect(follow(in36, union)).toHaveLength(3)
  })

  it('makes a union of one branch that branch', () => {
    const alone = { oneOf: [{ type: 'string' }, { 'x-since': '3.7', type: 'null' }] }
    expect(follow(narrowed(alone, '3.6'), '#/components/schemas/A')).toEqual({ type: 'string' })
    expect(follow(narrowed({ ...alone, title: 't' }, '3.6'), '#/components/schemas/A')).toEqual({
      title: 't',
      allOf: [{ type: 'string' }],
    })
  })

  it('leaves out named examples', () => {
    const examples = '#/paths/~1login/post/responses/200/content/application~1json/examples'
    expect(namesAt(in37, examples)).toEqual(['token', 'code'])
    expect(namesAt(in36, examples)).toEqual(['token', 'code', 'sms'])
  })

  it('leaves out links to operations that the release does not have', () => {
    const links = '#/paths/~1keys/get/responses/200/links'
    expect(namesAt(in37, links)).toEqual(['first'])
    expect(namesAt(in36, links)).toEqual(['first', 'old'])
  })

  it('leaves out components that nothing leads to any more, and keeps security schemes', () => {
    expect(follow(in37, '#/components/schemas')).not.toHaveProperty('Sms')
    expect(follow(in36, '#/components/schemas')).toHaveProperty('Sms')
    expect(namesAt(in36, '#/components/securitySchemes')).toEqual(['apiKey', 'oauth2'])
  })

  it('leaves out what refers to a component that the release does not have', () => {
    const document = documentWith(
      { oneOf: [{ type: 'string' }, { $ref: '#/components/schemas/B' }, { type: 'null' }] },
      { 'x-since': '3.7' },
    )
    const cut = narrow(document, '3.6', createOrigins(''))
    expect(follow(cut, '#/components/schemas/A')).toEqual({ oneOf: [{ type: 'string' }, { type: 'null' }] })
  })

  it('keeps none of the marks, but members that are called like one', () => {
    expect(JSON.stringify([in36, in37])).not.toMatch(/x-since|x-until/)
    const schema = { properties: { 'x-since': { type: 'string' } }, example: { 'x-since': '3.8' } }
    expect(follow(narrowed(schema, '3.7'), '#/components/schemas/A')).toEqual(schema)
  })

  it('gives an older release its own version', () => {
    expect([follow(in37, '#/info/version'), follow(in36, '#/info/version')]).toEqual(['3.7.0', '3.6.0'])
  })

  it('refuses a mark that names no release, and says where', () => {
    expect(() => narrowed({ oneOf: [{ 'x-since': 3.7 }] }, '3.7')).toThrow(
      "# x-since is 3.7 — write one of '3.7', '3.6', in quotes",
    )
  })

  it('still knows where the parts were written', () => {
    const response = follow(in36, '#/paths/~1keys/get/responses/200')
    expect(description.origins.locate(response, '#')).toBe('fixture/paths/keys.yaml:19:5')
  })
})

function namesAt(document: JsonObject, at: string): readonly string[] {
  const node = follow(document, at)
  return isObject(node) ? Object.keys(node) : []
}

function narrowed(schema: JsonObject, release: '3.7' | '3.6'): JsonObject {
  return narrow(documentWith(schema, {}), release, createOrigins(''))
}

function documentWith(A: JsonObject, B: JsonObject): JsonObject {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/A' } } }
  return {
    paths: { '/a': { get: { operationId: 'a', responses: { 200: { content } } } } },
    components: { schemas: { A, B } },
  }
}

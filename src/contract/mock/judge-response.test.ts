import { expect, test } from 'vitest'
import { testDocument } from '../document/test-files.ts'
import type { RecordedResponse } from './exchange.ts'
import { judgeResponse } from './judge-response.ts'
import { prepareMock } from './prepare-mock.ts'

const media = { 'application/json': { schema: { type: 'object', required: ['id'] } } }
const responses = {
  200: {
    description: '',
    headers: { 'X-Left': { required: true, schema: { type: 'integer' } }, 'X-Kind': { schema: { enum: ['a', 'b'] } } },
    content: media,
  },
  204: { description: '' },
  '4XX': { description: '', content: { 'text/*': {} } },
}
const prepared = await prepareMock(testDocument({ paths: { '/': { get: { responses } } } }))
const [operation] = prepared.document.operations
if (operation === undefined) throw new Error('the document has no operation')

function judge(status: number, headers: Record<string, string>, body = '', method = 'GET') {
  const response: RecordedResponse = { status, headers: Object.entries(headers), body: Buffer.from(body) }
  if (operation === undefined) throw new Error('the document has no operation')
  return judgeResponse(prepared, operation, response, method).remarks.map(({ about, at, message }) => [
    about,
    at,
    message,
  ])
}

const json = { 'Content-Type': 'application/json', 'x-left': '3' }

test('a documented answer has nothing wrong with it', () => {
  expect(judge(200, json, '{"id":1}')).toEqual([])
  expect(judge(204, {})).toEqual([])
  expect(judge(404, { 'content-type': 'text/html' }, 'no')).toEqual([])
})

const faulty: [what: string, status: number, headers: Record<string, string>, body: string, remark: string[]][] = [
  ['an undocumented status', 500, {}, '', ['status', '', '500 is not documented']],
  [
    'a missing header',
    200,
    { 'content-type': 'application/json' },
    '{"id":1}',
    ['header', 'X-Left', 'is required and is not there'],
  ],
  ['a header of another type', 200, { ...json, 'x-left': 'x' }, '{"id":1}', ['header', 'X-Left', 'must be integer']],
  [
    'a header with another value',
    200,
    { ...json, 'x-kind': 'sk-secret' },
    '{"id":1}',
    ['header', 'X-Kind', 'must be equal to one of the allowed values: "a", "b"'],
  ],
  [
    'another media type',
    200,
    { ...json, 'Content-Type': 'text/html' },
    '{"id":1}',
    ['content-type', '', 'is none of application/json'],
  ],
  ['no media type', 200, { 'x-left': '3' }, '{"id":1}', ['content-type', '', 'there is no Content-Type header']],
  ['a body that is not JSON', 200, json, '{', ['body', '', 'the body is not JSON']],
  ['a body without its member', 200, json, '{}', ['body', '', "must have required property 'id'"]],
  ['a body where none is documented', 204, {}, 'x', ['body', '', 'this response is documented without a body']],
]

test.each(faulty)('%s is one remark', (_, status, headers, body, remark) => {
  expect(judge(status, headers, body)).toEqual([remark])
})

test('the answer to HEAD is judged without its body', () => {
  expect(judge(200, json, '', 'HEAD')).toEqual([])
})

import type { SecurityAlternative } from '../document/document.ts'
import type { OwnVerdict, Remark } from './exchange.ts'
import { judgeBody } from './judge-body.ts'
import { judgeParameters } from './judge-parameters.ts'
import { judgeSecurity } from './judge-security.ts'
import type { Match } from './match-operation.ts'
import { covers } from './media-type.ts'
import type { PreparedMock } from './prepare-mock.ts'
import type { RequestView } from './request-view.ts'

/** A request by the document alone, without Prism. `all` are the operation's alternatives before narrowing. */
export async function judgeRequest(
  prepared: PreparedMock,
  match: Match | undefined,
  all: readonly SecurityAlternative[],
  view: RequestView,
  body: unknown,
): Promise<Pick<OwnVerdict, 'request' | 'unchecked'>> {
  if (match === undefined) {
    return {
      request: [{ about: 'operation', at: '', message: 'no operation has this method and path' }],
      unchecked: [],
    }
  }
  const security = judgeSecurity(match.operation, all, view)
  const content = await judgeContent(prepared, match, view, body)
  return {
    request: [...security.remarks, ...judgeParameters(prepared, match, view), ...content.remarks],
    unchecked: [...security.unchecked, ...content.unchecked],
  }
}

async function judgeContent(
  prepared: PreparedMock,
  { operation }: Match,
  view: RequestView,
  value: unknown,
): Promise<{ remarks: readonly Remark[]; unchecked: readonly string[] }> {
  const { requestBody, pointer } = operation
  const remark = (about: 'body' | 'content-type', message: string) => ({
    remarks: [{ about, at: '', message, pointer: `${pointer}/requestBody` }],
    unchecked: [],
  })
  if (view.body.length === 0) {
    return requestBody?.required === true
      ? remark('body', 'is required and is not there')
      : { remarks: [], unchecked: [] }
  }
  if (requestBody === undefined) return remark('body', 'this operation has no request body')
  const contentType = view.headers['content-type']
  if (contentType === undefined) return remark('content-type', 'there is a body and no Content-Type header')
  const media = requestBody.content.find(({ type }) => covers(type, contentType))
  if (media === undefined) {
    return remark('content-type', `is none of ${requestBody.content.map(({ type }) => type).join(', ')}`)
  }
  return judgeBody(prepared, media, { value, bytes: view.body, contentType })
}

import type { SecurityAlternative } from '../document/document.ts'
import { findDisagreements } from './disagreements.ts'
import type { Exchange, OwnVerdict, RecordedRequest } from './exchange.ts'
import { guardAnswer } from './guard-answer.ts'
import { judgeRequest } from './judge-request.ts'
import { judgeResponse } from './judge-response.ts'
import { createMatcher } from './match-operation.ts'
import { multipartFault, parseBody } from './parse-body.ts'
import type { AskPrism, PrismAnswer, ShownRequest } from './ask-prism.ts'
import type { NarrowedMock, PreparedMock } from './prepare-mock.ts'
import { viewRequest } from './request-view.ts'
import { makeResponse } from './make-response.ts'
import { showToPrism } from './show-to-prism.ts'
import { violationsHeader } from './violations-header.ts'

export type Answerer = (request: RecordedRequest) => Promise<Exchange>

/** Answers requests to one mock and judges each exchange. Never rejects: a mock that hangs or dies tells nobody anything. */
export function createAnswerer(prepared: PreparedMock, { operations, ask }: NarrowedMock): Answerer {
  const match = createMatcher(operations)
  const documented = new Map(prepared.document.operations.map((operation) => [operation.pointer, operation]))

  return async (request) => {
    const view = viewRequest(request)
    if (typeof view === 'string') return guardAnswer(request, 400, view)
    const contentType = view.headers['content-type']
    const parsed = parseBody(request.body, contentType)
    if (!parsed.ok) return guardAnswer(request, 400, parsed.reason)
    const fault = await multipartFault(request.body, contentType)
    if (fault !== undefined) return guardAnswer(request, 400, fault)

    const found = match(view.method, view.path)
    const operation = found && documented.get(found.operation.pointer)
    const alternatives: readonly SecurityAlternative[] = operation?.security ?? []
    const ofRequest = await judgeRequest(prepared, found, alternatives, view, parsed.value)
    const shown = showToPrism(view, parsed.value, found?.operation, alternatives)
    const asked = await askPatiently(ask, shown.request)
    if (asked === undefined) return guardAnswer(request, 500, 'Prism fails on this operation', operation, ofRequest)
    if (asked.failed && ofRequest.request.length > 0) {
      return guardAnswer(request, 422, prismFailed, operation, ofRequest)
    }
    const { answer, failed } = asked
    const headers = [...Object.entries(answer.headers), ...violationsHeader(answer)]
    const response = makeResponse(request, answer.status, headers, answer.body)
    if (response === undefined) {
      return guardAnswer(request, 500, 'a documented header has an example that cannot be sent', operation, ofRequest)
    }
    const ofResponse =
      answer.documented && operation !== undefined
        ? judgeResponse(prepared, operation, response, view.method)
        : { remarks: [], unchecked: [] }
    const own: OwnVerdict = {
      request: ofRequest.request,
      response: ofResponse.remarks,
      unchecked: [...ofRequest.unchecked, ...ofResponse.unchecked],
    }
    return {
      request,
      response,
      operation,
      answeredBy: answer.documented ? 'description' : 'prism',
      prism: { acceptsRequest: answer.acceptsRequest, request: answer.request, response: answer.response },
      own,
      disagreements: findDisagreements(answer, own, operation),
      adjusted: failed ? [...shown.adjusted, prismFailed] : shown.adjusted,
    }
  }
}

const prismFailed = 'Prism fails on a parameter or body of this request; only our own validators have judged it'

/**
 * Prism throws at some parameters instead of judging them: one of type array or object in a header that is not there, a
 * path value without the sign of its style. Asked again without judging, it can still make the answer.
 */
async function askPatiently(
  ask: AskPrism,
  shown: ShownRequest,
): Promise<{ readonly answer: PrismAnswer; readonly failed: boolean } | undefined> {
  try {
    return { answer: await ask(shown, { validateRequest: true }), failed: false }
  } catch {
    try {
      return { answer: await ask(shown, { validateRequest: false }), failed: true }
    } catch {
      // Then it is not the request that Prism fails on.
      return undefined
    }
  }
}

import type { Operation } from '../../document/document.ts'
import type { Check } from './check.ts'
import { contentTypeOf, documentedMedia, documentedResponse, isBodyless } from './documented.ts'
import { eachAnswer, isDocumentedRequest, type Remark } from './each-answer.ts'

/** A body has a media type that its response documents. OpenAPI 3.1, Response Object, `content`. */
export const documentedContentType: Check = {
  id: 'documented-content-type',
  title: 'Every body has a documented content type',
  kind: 'contract',
  severity: 'medium',
  ...eachAnswer(
    (item) => isDocumentedRequest(item) && !isBodyless(item.answer, item.request.method) && item.answer.text !== '',
    ({ answer, operation }): Remark[] => {
      const response = documentedResponse(operation, answer.status)
      if (response === undefined) return []
      const type = contentTypeOf(answer)
      const { status, content, pointer } = response
      if (content.length === 0) {
        if (answer.status >= 300 || !describesBodies(operation)) return []
        return [
          {
            subject: `response ${status} body`,
            message: `${operation.id} answers ${answer.status} with a body, which the document does not describe`,
            expected: 'no body',
            actual: `a body of ${type ?? 'no media type'}`,
            severity: 'low',
            pointer,
          },
        ]
      }
      if (type !== undefined && documentedMedia(response, type) !== undefined) return []
      return [
        {
          subject: `response ${status} content type`,
          message: `${operation.id} answers ${answer.status} as another media type than documented`,
          expected: content.map((media) => media.type).join(', '),
          actual: type ?? 'no Content-Type',
          pointer,
        },
      ]
    },
  ),
}

/** Many documents describe no body at all; where one does elsewhere in the operation, leaving it out means something. */
function describesBodies({ responses }: Operation): boolean {
  return responses.some(({ content }) => content.length > 0)
}

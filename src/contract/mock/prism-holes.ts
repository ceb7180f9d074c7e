import type { Operation } from '../document/document.ts'
import type { Disagreement, OwnVerdict } from './exchange.ts'
import { mediaTypeOf } from './media-type.ts'
import type { PrismAnswer } from './ask-prism.ts'

/** A known way in which Prism 5.16 judges wrongly and that the guard cannot mend. Each has a test that notices when Prism changes. */
export interface PrismHole {
  readonly id: string
  readonly about: Disagreement['about']
  explains(prism: PrismAnswer, own: Pick<OwnVerdict, 'request' | 'response'>, operation: Operation | undefined): boolean
}

export const prismHoles: readonly PrismHole[] = [
  {
    id: 'write-only-in-response',
    about: 'response',
    explains: (_, own) => own.response.length > 0 && own.response.every(({ keyword }) => keyword === 'writeOnly'),
  },
  {
    // A falsy value is taken for none: an integer header faked as 0, and an empty string.
    id: 'falsy-header',
    about: 'response',
    explains: (prism, own) =>
      own.response.length === 0 &&
      prism.response.every(({ location, code }) => location[0] === 'header' && code === 'required'),
  },
  {
    // `!body`: a JSON body that is 0, false, null or "" is taken for none.
    id: 'falsy-body',
    about: 'request',
    explains: (prism, own) =>
      own.request.length === 0 && prism.request.some(({ message }) => message === 'Body parameter is required'),
  },
  {
    id: 'cookie-parameter',
    about: 'request',
    explains: (_, own) => own.request.length > 0 && own.request.every(({ about }) => about === 'cookie'),
  },
  {
    id: 'no-content-type',
    about: 'request',
    explains: (_, own) => own.request.length > 0 && own.request.every(({ about }) => about === 'content-type'),
  },
  {
    // Media types are compared without what is before a `+`: a body of application/problem+json is judged by the schema of
    // application/json where both are documented and that one comes first, and the other way round.
    id: 'structured-suffix',
    about: 'response',
    explains: (prism, own, operation) =>
      own.response.length === 0 &&
      prism.response.every(({ location }) => location[0] === 'body') &&
      differsBySuffixOnly(operation, prism.status),
  },
  {
    // Of several fields of one name in a multipart body only the last is read, and so is never a list.
    id: 'form-list',
    about: 'request',
    explains: (prism, own) =>
      own.request.length === 0 &&
      prism.request.length > 0 &&
      prism.request.every(({ location, message }) => location[0] === 'body' && message.endsWith('must be array')),
  },
]

function differsBySuffixOnly(operation: Operation | undefined, status: number): boolean {
  const response = operation?.responses.find((one) => one.status === String(status))
  const types = (response?.content ?? []).map(({ type }) => mediaTypeOf(type).type.replace(/\/.+\+/, '/'))
  return new Set(types).size < types.length
}

/** The id of the known hole that explains a disagreement, or undefined. */
export function explain(
  about: Disagreement['about'],
  prism: PrismAnswer,
  own: Pick<OwnVerdict, 'request' | 'response'>,
  operation: Operation | undefined,
): string | undefined {
  return prismHoles.find((hole) => hole.about === about && hole.explains(prism, own, operation))?.id
}

import type { Case } from '../case.ts'
import { coverageCase, type CoverageOf } from './coverage-of.ts'

/** The same body under a media type that the operation does not document: 415, or another refusal (RFC 9110, 15.5.16). */
export function mediaTypeCases(about: CoverageOf): readonly Case[] {
  const { operation, base } = about
  const { body } = base
  const content = operation.requestBody?.content ?? []
  if (body === undefined || 'text' in body || content.some(({ type }) => /^(?:\*|text\/(?:\*|plain))/.test(type)))
    return []
  // A form that is read as text may be read as nothing, which a body that need not be there may be.
  if (!/json/i.test(body.mediaType) || operation.requestBody?.required !== true) return []
  return [
    coverageCase(about, {
      name: 'media type text/plain',
      title: 'the good body, called text/plain, which is not documented',
      request: { ...base, body: { mediaType: 'text/plain', value: body.value } },
      expect: {
        kind: 'refused',
        because: 'media-type',
        subject: 'media type text/plain',
        pointer: `${operation.pointer}/requestBody`,
      },
    }),
  ]
}

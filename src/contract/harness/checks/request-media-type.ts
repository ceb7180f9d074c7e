import { headerValues, type Evidence } from '../evidence.ts'
import type { Check } from './check.ts'

/** A body goes out as the media type that was chosen for it. */
export const requestMediaType: Check = {
  id: 'request-media-type',
  about: 'request',
  judge({ case: { values }, exchanges }: Evidence) {
    const request = exchanges[0]?.request
    if (values.body === undefined || request === undefined) return []
    const sent = headerValues(request.headers, 'content-type')
    const expected = essence(values.body.mediaType)
    if (sent.length === 1 && essence(sent[0] ?? '') === expected) return []
    return [{ message: 'the body has another media type', expected, actual: sent.join(' and ') || 'no Content-Type' }]
  },
}

function essence(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase()
}

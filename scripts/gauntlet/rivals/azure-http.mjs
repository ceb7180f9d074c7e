/** What Azure needs to be here at all: the policy insists on https, and reading answers is for the SDKs built on it. */
import { createDefaultHttpClient, RestError } from '@azure/core-rest-pipeline'

const client = createDefaultHttpClient()

/** Sends what is said to be https without TLS: there is no certificate for a server on a port of its own. */
export const plainHttpClient = {
  sendRequest(request) {
    const url = request.url.replace('https:', 'http:')
    return client.sendRequest({ ...request, url, allowInsecureConnection: true })
  },
}

/** The data of a success; errors as @azure/core-client has them. */
export function dataOf({ status: statusCode, bodyAsText, request }) {
  if (statusCode !== 200) throw new RestError(`Status ${statusCode}`, { statusCode, request })
  try {
    return JSON.parse(bodyAsText)
  } catch {
    throw new RestError('Not JSON', { code: RestError.PARSE_ERROR, statusCode, request })
  }
}

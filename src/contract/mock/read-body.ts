import type { IncomingMessage } from 'node:http'

/** As much as Prism's own server takes. */
export const bodyLimit = 10 * 1024 * 1024

/** The body as it came, or undefined where it is longer than the limit; what follows the limit is not kept. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) continue
    length += chunk.length
    if (length > bodyLimit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

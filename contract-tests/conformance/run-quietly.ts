import type { EndedEvent } from '../../src/contract/conformance/events.ts'
import type { VerifyServerOptions } from '../../src/contract/conformance/verify-options.ts'
import { verifyServer } from '../../src/contract/conformance/verify-server.ts'
import type { StartedServer } from './kit/started-server.ts'

/** Verifies a server of this folder by its document and profile, and closes it. */
export async function runQuietly(
  server: StartedServer,
  options: Partial<VerifyServerOptions> = {},
): Promise<EndedEvent> {
  try {
    const { url, documentPath, profilePath, env } = server
    const run = verifyServer({
      spec: documentPath,
      target: url,
      profile: profilePath,
      ...(env && { env: { ...process.env, ...env } }),
      ...options,
    })
    for await (const event of run) if (event.type === 'ended') return event
    throw new Error('the run did not end')
  } finally {
    await server.close()
  }
}

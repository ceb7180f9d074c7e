import { createLogger } from '@stoplight/prism-core'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'
import { readFileSync } from 'node:fs'
import { verifyServer } from '../../../src/contract/conformance/verify-server.ts'
import type { Tool } from '../tool.ts'
import { namesOperation } from '../tool.ts'
import { recordViolations } from './record-violations.ts'

/**
 * Prism's proxy between the server and a run of ours, which is the traffic that it needs. What it says of answers in
 * `sl-violations` counts, warnings included; what it says of requests is about us.
 */
export const prism: Tool = {
  id: 'prism',
  name: 'Prism proxy',
  settings:
    'all the traffic of a run of docspace-contract, all four phases; every violation of an answer counts, warnings too; in the process of this benchmark, without the start of its command',
  isSampled: false,
  prepare() {
    const manifest = new URL(import.meta.resolve('@stoplight/prism-cli/package.json'))
    return Promise.resolve(/"version": "([^"]+)"/.exec(readFileSync(manifest, 'utf8'))?.[1] ?? '?')
  },
  async run({ url, documentPath, profilePath }, { operations }, seed) {
    const proxy = createServer(await getHttpOperationsFromSpec(documentPath), {
      cors: false,
      components: { logger: createLogger('prism', { level: 'silent' }) },
      config: {
        isProxy: true,
        upstream: new URL(url),
        checkSecurity: true,
        validateRequest: true,
        validateResponse: true,
        errors: false,
        mock: { dynamic: false },
        upstreamProxy: undefined,
      },
    })
    const proxyUrl = await proxy.listen(0, '127.0.0.1')
    const recorder = await recordViolations({ proxyUrl, serverUrl: url, operations })
    try {
      const run = verifyServer({
        target: recorder.url,
        spec: documentPath,
        profile: profilePath,
        seed,
        allowWrites: true,
      })
      for await (const event of run) if (event.type === 'ended') break
      return recorder.complaints()
    } finally {
      await recorder.close()
      await proxy.close()
    }
  },
  names: namesOperation,
}

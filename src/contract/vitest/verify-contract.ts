import { packageVersion } from '../cli/package-version.ts'
import { readKnownFindings } from '../conformance/profile/known-findings.ts'
import { verifyServer } from '../conformance/verify-server.ts'
import type { Document } from '../document/document.ts'
import type { NamedSecret } from '../harness/secrets.ts'
import { nobodyAnswered } from '../report/conformance/nobody-answered.ts'
import { createRecorder } from '../report/conformance/create-recorder.ts'
import { reportedOptions } from '../report/conformance/reported-options.ts'
import { defaultTimeMs, type ContractOptions } from './contract-options.ts'
import { plainError } from './plain-error.ts'
import { rerunOnChange } from './rerun-on-change.ts'
import { startTarget } from './start-target.ts'
import { verifiedContract, type VerifiedContract } from './verified-contract.ts'

/** Starts the server where there is one to start, verifies the operations, and stops it, whatever comes of it. */
export async function verifyContract(
  document: Document,
  options: ContractOptions,
  { only, signal }: { readonly only: readonly string[]; readonly signal: AbortSignal },
): Promise<VerifiedContract> {
  const { profile, known, ...server } = options
  const started = await startTarget(options, signal)
  try {
    const { url, env } = started
    const profileOfRun = typeof profile === 'function' ? await profile(url) : profile
    const knownOfRun = typeof known === 'string' ? await readKnownFindings(known) : known
    await rerunOnChange([profileOfRun, known].filter((file) => typeof file === 'string'))

    const recorder = createRecorder({ toolVersion: packageVersion, options: reportedOptions(server) })
    let secrets: readonly NamedSecret[] = []
    const run = verifyServer({
      timeMs: defaultTimeMs,
      ...server,
      ...(profileOfRun !== undefined && { profile: profileOfRun }),
      ...(knownOfRun !== undefined && { known: knownOfRun }),
      ...(env && { env: { ...(server.env ?? process.env), ...env } }),
      only,
      spec: document,
      target: url,
      signal,
      onSecrets: (all) => (secrets = all),
    })
    for await (const event of run) recorder.note(event)
    const report = recorder.report()
    const away = nobodyAnswered(report)
    // A list of everything that is therefore not known would say less.
    if (away !== undefined) throw plainError('Unverified', away)
    return verifiedContract(report, secrets)
  } finally {
    await started.close()
  }
}

import type { NamedSecret } from '../harness/secrets.ts'
import type { ConformanceReport } from '../report/conformance/conformance-report.ts'
import { mapTexts } from '../report/conformance/map-texts.ts'
import { isWord } from '../report/conformance/render-without-secrets.ts'
import { createRedactor, redactAll } from '../report/conformance/secret-search.ts'

/** What a run found out, as it may be shown. */
export interface VerifiedContract {
  /** No text that came from the server or the profile has a secret. */
  readonly report: ConformanceReport
  /** A text that was made of it, searched once more. */
  readonly redact: (text: string) => string
  readonly hasSecret: (text: string) => boolean
}

/** Takes the secrets out of a report as the reports in files do: a password that is a plain word only where it can be told from the word. */
export function verifiedContract(report: ConformanceReport, secrets: readonly NamedSecret[]): VerifiedContract {
  const search = createRedactor(secrets.filter((secret) => !isWord(secret)))
  // A search of the whole is quick, and mostly finds nothing.
  const suspect = redactAll(JSON.stringify(report), secrets).found.length > 0
  const searchAll = createRedactor(secrets)
  return {
    report: suspect ? mapTexts(report, 'learnt', (text) => searchAll(text).text) : report,
    redact: (text) => search(text).text,
    hasSecret: (text) => search(text).found.length > 0,
  }
}

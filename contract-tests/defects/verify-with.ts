import { bundledDescription } from '../../src/contract/description/bundled-description.ts'
import { clientDriver } from '../../src/contract/mock-run/client-driver.ts'
import type { Driver, Received } from '../../src/contract/harness/drivers/driver.ts'
import type { Finding } from '../../src/contract/harness/finding.ts'
import { unverifiableRows } from '../../src/contract/mock-run/unverifiable-rows.ts'
import { verifyDocument } from '../../src/contract/mock-run/verify-document.ts'
import { prepareMock, type PreparedMock } from '../../src/contract/mock/prepare-mock.ts'

/** A client that is ours but for one thing: what it hands to fetch, or what it makes of the answer. */
export interface Defect {
  readonly sends?: (request: Request, send: typeof fetch) => Promise<Response>
  readonly returns?: (received: Received) => Received
}

/** Compiling the description's schemas takes a second; every run of a test file can share that. */
export function prepareDescription(): Promise<PreparedMock> {
  return bundledDescription().then(prepareMock)
}

/** What a run through our client finds, with a defect built in. */
export async function findingsWith(
  description: PreparedMock,
  only: readonly string[],
  defect: Defect = {},
): Promise<readonly Finding[]> {
  const run = verifyDocument({ spec: description, driver: defective(defect), only, unverifiable: unverifiableRows })
  const findings: Finding[] = []
  for await (const event of run) if (event.type === 'row') findings.push(...event.row.findings)
  return findings
}

function defective({ sends, returns = (received) => received }: Defect): Driver {
  const whole = clientDriver()
  return {
    ...whole,
    open(target) {
      const change: typeof fetch = (input, init) => {
        const request = new Request(input, init)
        return sends ? sends(request, target.fetch) : target.fetch(request)
      }
      const send = whole.open({ ...target, fetch: change })
      return async (testCase, signal) => returns(await send(testCase, signal))
    },
  }
}

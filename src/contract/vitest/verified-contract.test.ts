import { describe, expect, it } from 'vitest'
import { recorded } from '../report/conformance/testing/sample-run.ts'
import { verifiedContract } from './verified-contract.ts'

const secrets = [
  { name: 'token of ann', value: 'q8Zt-4f1c9a7e52' },
  { name: 'password of ann', value: 'credential' },
]
const run = recorded()
const [first] = run.findings
const told = first && { ...run, findings: [{ ...first, actual: `the token q8Zt-4f1c9a7e52 of credential` }] }

describe('a verified contract', () => {
  it('has no secret in what was learnt, and keeps the words of the document', () => {
    const { report, redact, hasSecret } = verifiedContract(told ?? run, secrets)
    expect(report.findings[0]?.actual).toBe('the token <token of ann> of <password of ann>')
    expect(report.findings[0]?.check).toBe('wrong-credential-refused')
    expect(redact('curl q8Zt-4f1c9a7e52 credential.test.ts')).toBe('curl <token of ann> credential.test.ts')
    expect([hasSecret('example: q8Zt-4f1c9a7e52'), hasSecret('a credential')]).toEqual([true, false])
  })
})

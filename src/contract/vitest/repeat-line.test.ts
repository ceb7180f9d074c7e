import { describe, expect, it } from 'vitest'
import { sampleFindings } from '../report/conformance/testing/sample-findings.ts'
import { repeatLine } from './repeat-line.ts'

const [finding] = sampleFindings
const name = 'openapi.yaml getNote (GET /notes/{id}) challenge: A 401 has a challenge'

describe('what repeats a finding', () => {
  it('is the command, where it can name the server, the document and the profile', () => {
    const options = { target: 'http://localhost:3000', profile: 'auth.yaml', seed: 7, allowWrites: true }
    const repeat = repeatLine('openapi.yaml', options, '/project/api.test.ts')
    expect(finding && repeat(finding, name)).toBe(
      'npx docspace-contract verify http://localhost:3000 --spec openapi.yaml --profile auth.yaml --seed 7 --allow-writes' +
        ' --repeat listNotes/auth/bearerAuth/alg-none',
    )
  })

  it.each([
    ['a server that the tests start', { target: () => 'http://localhost:3000', profile: 'auth.yaml' }],
    ['a profile that is an object', { target: 'http://localhost:3000', profile: { identities: {} } }],
  ])('is the test itself with %s', (_, options) => {
    const repeat = repeatLine('openapi.yaml', options, `${process.cwd()}/api.test.ts`)
    const pattern = String.raw`'^openapi\.yaml getNote \(GET /notes/\{id\}\) challenge: A 401 has a challenge$'`
    expect(finding && repeat(finding, name)).toBe(`npx vitest run api.test.ts -t ${pattern}`)
    expect(name).toMatch(new RegExp(pattern.slice(1, -1)))
  })
})

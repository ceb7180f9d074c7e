import { describe, expect, it } from 'vitest'
import { githubReport } from './github-report.ts'
import { cleanEvents, ended, loaded, manyFindings, recorded } from './testing/sample-run.ts'

const lines = (report = recorded(), options: Parameters<typeof githubReport>[1] = {}) =>
  githubReport(report, options).trimEnd().split('\n')
const [first] = ended.findings

function withFinding(change: Partial<NonNullable<typeof first>>) {
  return recorded([loaded, { ...ended, findings: first ? [{ ...first, ...change }] : [], stale: [] }])
}

describe('the GitHub report', () => {
  it('annotates the line of each promise, once for a cause, as severely as it is', () => {
    expect(lines().map((line) => line.slice(0, line.indexOf('::', 2)))).toEqual([
      '::error file=openapi.yaml,line=21,col=5,title=critical%3A wrong-credential-refused',
      '::error file=openapi.yaml,line=43,col=5,title=critical%3A ended-credential-refused',
      '::error file=openapi.yaml,line=27,col=5,title=high%3A no-server-error',
      '::error file=openapi.yaml,line=88,col=5,title=high%3A response-schema',
      '::notice file=openapi.yaml,line=43,col=5,title=low%3A challenge',
      '::error title=A known finding no longer shows',
      '::notice title=docspace-contract',
    ])
    expect(lines()[0]).toContain(
      '(and 1 finding of the same cause)%0Apromised: a refusal (RFC 9110, 15.5.2)%0Acame: 200',
    )
  })

  it.each([
    ['a percent sign', '50%0A', '50%250A'],
    ['a line break', 'a\r\nb', 'a%0D%0Ab'],
    ['another command', 'x\n::set-output name=a::b', 'x%0A::set-output name=a::b'],
    ['a control', 'a\u001B[2J', String.raw`a\x1b[2J`],
  ])('lets no message end its line: %s', (_, actual, written) => {
    const [annotation = '', ...rest] = lines(withFinding({ actual }))
    expect(annotation).toContain(`came: ${written}`)
    expect(rest).toHaveLength(1)
  })

  it('escapes what would end a property', () => {
    const position = { file: 'a,b:c%.yaml', line: 1, column: 1 }
    expect(lines(withFinding({ position }))[0]).toMatch(/^::error file=a%2Cb%3Ac%25\.yaml,line=1,col=1,/)
  })

  it.each([
    ['below the root', 'api/openapi.yaml', '/repo', '/repo/package', 'file=package/api/openapi.yaml,'],
    ['above the working directory', '/repo/openapi.yaml', '/repo', '/repo/package', 'file=openapi.yaml,'],
    ['outside of the repository', '/elsewhere/openapi.yaml', '/repo', '/repo', ''],
    ['a URL', 'https://docs.example/openapi.yaml', '/repo', '/repo', ''],
  ])('names a file that is %s from the root of the repository', (_, file, root, cwd, named) => {
    const line = lines(withFinding({ position: { file, line: 3, column: 1 } }), { root, cwd })[0] ?? ''
    expect(line.startsWith(`::error ${named}`)).toBe(true)
    expect(line.includes('file=')).toBe(named !== '')
  })

  it('has no more than GitHub shows, and a notice that says how much more there is', () => {
    const many = manyFindings(60)
    const groups = many.findings.map((finding) => ({
      ...first,
      ...many.groups[0],
      ...finding,
      title: '',
      known: false,
      operations: 1,
      findings: [finding.id],
    }))
    const all = lines({ ...many, groups })
    for (const level of ['error', 'warning', 'notice']) {
      expect(all.filter((line) => line.startsWith(`::${level} `)).length).toBeLessThanOrEqual(10)
    }
    expect(all.at(-1)).toMatch(/^::notice .*60 findings: .* \d\d of them in causes that are not annotated/)
  })

  it('is one notice for a run without findings', () => {
    expect(lines(recorded(cleanEvents))).toEqual([
      '::notice title=docspace-contract::The server keeps the contract, as far as was verified.',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { ConformanceFormat } from './render-report.ts'
import { renderReport } from './render-report.ts'
import { renderWithoutSecrets } from './render-without-secrets.ts'
import { parseXml } from './testing/parse-xml.ts'
import { ended, loaded, recorded, sampleEvents } from './testing/sample-run.ts'

const formats: readonly ConformanceFormat[] = ['text', 'json', 'junit', 'github', 'html']
const [first] = ended.findings

function leaking(value: string) {
  const leak = `before ${value} after`
  const finding = first && {
    ...first,
    message: leak,
    actual: JSON.stringify({ token: value }),
    case: `getNote/${value}`,
    exchanges: [
      {
        step: '',
        curl: `curl -H 'x: ${leak}'`,
        request: { method: 'GET', url: `https://a.example/${encodeURIComponent(value)}`, headers: [leak] },
        answer: { status: 200, headers: [], body: leak },
      },
    ],
  }
  return recorded([...sampleEvents.slice(0, -1), { ...ended, findings: finding ? [finding] : [] }])
}

describe.each(formats)('a report as %s', (format) => {
  it.each([
    ['a token', 'tok-4711-abcdef'],
    ['with signs of markup, of JSON and of a shell', `p<&>"'w\\d 4711`],
  ])('is written without a secret that the run let through: %s', (_, value) => {
    const secrets = [{ name: 'password of "alice"', value }]
    const { text, found } = renderWithoutSecrets(format, leaking(value), secrets, { repeat: (id) => `again ${id}` })
    expect(text).not.toContain('4711')
    expect(found).toEqual(['password of "alice"'])
    if (format === 'json') expect(() => JSON.parse(text) as unknown).not.toThrow()
    if (format === 'junit') expect(() => parseXml(text)).not.toThrow()
    if (format === 'html') expect(text).not.toContain('<password')
  })

  it('is the same where there is none', () => {
    const secrets = [{ name: 'token', value: 'tok-4711-abcdef' }]
    expect(renderWithoutSecrets(format, recorded(), secrets)).toEqual({
      text: renderReport(format, recorded()),
      found: [],
    })
  })

  it('stays what it is where a password is a word that every report has', () => {
    const secrets = ['passed', 'high', 'style', 'testcase', 'operation', '1834'].map((value) => ({
      name: 'password',
      value,
    }))
    expect(renderWithoutSecrets(format, recorded(), secrets)).toEqual({
      text: renderReport(format, recorded()),
      found: [],
    })
  })
})

it('takes a word that is a password out of what the server said, and leaves it in what the document says', () => {
  const secrets = [{ name: 'password of bob', value: 'getNote' }]
  const report = recorded([
    loaded,
    { ...ended, findings: first ? [{ ...first, actual: 'your password is getNote' }] : [] },
  ])
  const { text, found } = renderWithoutSecrets('json', report, secrets)
  expect(text).toContain('your password is <password of bob>')
  expect(text).toContain('"id": "getNote"')
  expect(found).toEqual(['password of bob'])
})

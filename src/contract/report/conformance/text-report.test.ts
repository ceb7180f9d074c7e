import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { style } from '../style.ts'
import { cleanEvents, ended, loaded, manyFindings, recorded, sampleEvents } from './testing/sample-run.ts'
import { shellLines } from './text/shell-lines.ts'
import { textReport } from './text-report.ts'

const repeat = (id: string) =>
  `npx docspace-contract verify https://api.example --spec openapi.yaml --seed 7 --repeat '${id}'`
const golden = (name: string) => readFileSync(new URL(`./testing/${name}.txt`, import.meta.url), 'utf8')

describe('the text report', () => {
  // Written anew by hand: node src/contract/report/conformance/testing/write-goldens.ts
  it('reads like the golden one, with findings', () => {
    expect(`${textReport(recorded(), { repeat, width: 80 }).join('\n')}\n`).toBe(golden('findings'))
  })

  it('reads like the golden one, without any', () => {
    expect(`${textReport(recorded(cleanEvents), { repeat, width: 80 }).join('\n')}\n`).toBe(golden('clean'))
  })

  it('says the same with colours as without', () => {
    const coloured = textReport(recorded(), { style: style(true), repeat }).join('\n')
    expect(coloured).toContain('\u001B[31m')
    expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(textReport(recorded(), { repeat }).join('\n'))
  })

  it.each([40, 80, 93, 300])(
    'stays within 80 to 100 columns on a terminal of %i, but for what is to be copied',
    (width) => {
      for (const report of [recorded(), manyFindings(1000)]) {
        const lines = textReport(report, { width, repeat }).filter((line) => !/^ {4}(curl|repeat) | {14}/.test(line))
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.min(100, Math.max(80, width)))
      }
    },
  )

  it('stays readable for a thousand operations, and says how much more there is', () => {
    const lines = textReport(manyFindings(1000), { repeat })
    expect(lines.length).toBeLessThan(250)
    expect(lines.join('\n')).toContain('… and 311 more')
  })

  it('lets no answer move the cursor', () => {
    const [first] = ended.findings
    const findings = first ? [{ ...first, actual: 'a\u001B[2Jb\r\nc\u202Ed' }] : []
    const text = textReport(recorded([loaded, { ...ended, findings }])).join('\n')
    expect(text).toContain(String.raw`a\x1b[2Jb ⏎ c\x202ed`)
  })

  it('says why a run stopped, and what was covered too little', () => {
    const report = {
      ...recorded(sampleEvents),
      stopped: 'unreachable' as const,
      options: { minCoverage: { operations: 100 } },
    }
    const text = textReport(report).join('\n')
    expect(text).toContain('the server answered no more')
    expect(text).toContain('✗ less than was asked for: operations: 75 % of 100 %')
  })
})

it.each([
  ["curl -i 'https://a.example/x y' -H 'a: b'", ['curl \\', "  -i 'https://a.example/x y' \\", "  -H 'a: b'"]],
  [String.raw`curl -d 'it'\''s one word'`, [String.raw`curl \ `.trim(), String.raw`  -d 'it'\''s one word'`]],
  ['curl', ['curl']],
])('a command is broken between its words: %j', (command, lines) => {
  expect(shellLines(command, 22)).toEqual(lines)
})

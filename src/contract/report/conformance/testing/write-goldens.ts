import { writeFileSync } from 'node:fs'
import { textReport } from '../text-report.ts'
import { cleanEvents, recorded } from './sample-run.ts'

/** Writes what text-report.test.ts compares with. Run by hand, and the difference read. */
const repeat = (id: string) =>
  `npx docspace-contract verify https://api.example --spec openapi.yaml --seed 7 --repeat '${id}'`
for (const [name, report] of [
  ['findings', recorded()],
  ['clean', recorded(cleanEvents)],
] as const) {
  const lines = textReport(report, { repeat, width: 80 })
  writeFileSync(new URL(`./${name}.txt`, import.meta.url), `${lines.join('\n')}\n`)
}

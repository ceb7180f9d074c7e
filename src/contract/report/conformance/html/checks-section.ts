import type { ConformanceReport, Outcome, ReportedCheck } from '../conformance-report.ts'
import { html, type Html } from './html.ts'
import { severityBadge } from './severity-badge.ts'

/** What was looked for, and in how many operations. */
export function checksSection({ checks, operations }: ConformanceReport): Html {
  const rows = checks.map((check) => {
    const count = (outcome: Outcome) => operations.filter((operation) => operation.checks[check.id] === outcome).length
    return checkRow(check, [count('failed'), count('passed'), count('not verified'), count('not exercised')])
  })
  return html`<section id="checks" aria-labelledby="checks-title">
    <h2 id="checks-title">Checks</h2>
    <p class="faint">
      In how many operations each of them found something, found nothing, could not tell, or had nothing to judge.
    </p>
    <div class="scroll" role="region" aria-labelledby="checks-title" tabindex="0">
      <table class="checks">
        <thead>
          <tr>
            <th scope="col">Check</th>
            <th scope="col">Severity</th>
            <th scope="col">✗ failed</th>
            <th scope="col">✓ passed</th>
            <th scope="col">– not verified</th>
            <th scope="col">· not exercised</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`
}

function checkRow({ id, title, severity, clause }: ReportedCheck, counts: readonly number[]): Html {
  const [failed = 0, passed = 0] = counts
  const tones = [failed > 0 ? 'fail' : '', passed > 0 ? 'pass' : '', '', '']
  return html`<tr>
    <th scope="row">
      ${title === id ? undefined : html`<span class="name">${title}</span> `}<code>${id}</code>${clause === undefined ? undefined : html` <span class="faint">${clause}</span>`}
    </th>
    <td>${severityBadge(severity)}</td>
    ${counts.map((count, index) => html`<td class="${tones[index]}">${count === 0 ? html`<span class="faint">0</span>` : count}</td>`)}
  </tr>`
}

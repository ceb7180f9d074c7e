import { formatOption } from '../format-option.ts'
import type { ConformanceReport } from '../conformance-report.ts'
import { counted } from '../paragraph.ts'
import { severityCounts, stoppedSentence, verdict } from '../verdict.ts'
import { html, type Html } from './html.ts'

/** The verdict, what it rests on, and the way to the rest. */
export function headSection(report: ConformanceReport): Html {
  const { document, tool, totals, findings, exitCode, proves, cannotProve, operations, notVerified, checks } = report
  const [mark, tone] = exitCode === 0 ? ['✓', 'good'] : exitCode === 1 ? ['✗', 'bad'] : ['?', 'open']
  const stopped = stoppedSentence(report)
  const parts: readonly (readonly [string, string, number | undefined])[] = [
    ['findings', 'Findings', findings.length],
    ['operations', 'Operations', operations.length],
    ['checks', 'Checks', checks.length],
    ['coverage', 'Coverage', undefined],
    ['not-verified', 'Not verified', notVerified.length],
  ]
  return html`<header>
    <p class="tool">docspace-contract ${tool.version}</p>
    <h1>${document.title} <small>${document.version}</small></h1>
    <div class="verdict ${tone}">
      <p class="sentence"><span aria-hidden="true">${mark}</span> ${verdict(report)}</p>
      ${stopped === undefined ? undefined : html`<p>${stopped}</p>`}
      <p>
        ${findings.length === 0 ? 'No findings' : `${counted(findings.length, 'finding')}: ${severityCounts(report)}`}.
        ${counted(totals.cases, 'case')} of ${counted(totals.operations, 'operation')}: ${totals.passed} passed,
        ${totals.failed} failed, ${totals.notVerified} not verified.
      </p>
    </div>
    <dl class="facts">
      ${facts(report).map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <details class="meaning">
      <summary>What this run proves, and what it cannot</summary>
      <p><strong>It proves</strong> ${proves}</p>
      <p><strong>It cannot prove</strong> ${cannotProve}</p>
    </details>
    <nav aria-label="Parts of the report">
      <ul>
        ${parts.map(
          ([id, name, count]) =>
            html`<li>
              <a href="#${id}">${name}${count === undefined ? undefined : html` <span>${count}</span>`}</a>
            </li>`,
        )}
      </ul>
    </nav>
  </header>`
}

function facts(report: ConformanceReport): readonly (readonly [string, string])[] {
  const { against, target, document, seed, durationMs, totals, options } = report
  const whom = {
    server: target,
    'portal-double': `the portal double (${target})`,
    mock: 'a mock made from the document',
  }
  const entries = Object.entries(options)
  return [
    ['Verified', whom[against]],
    ['Document', `${document.source} (OpenAPI ${document.openapi})`],
    ['Requests', `${totals.requests} in ${(durationMs / 1000).toFixed(1)} s`],
    ...(seed === null ? [] : [['Seed', String(seed)] as const]),
    ...(entries.length === 0
      ? []
      : [['Options', entries.map(([name, value]) => `${name}: ${formatOption(value)}`).join(' · ')] as const]),
  ]
}

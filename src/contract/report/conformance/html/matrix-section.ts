import type { AlternativeResult, ConformanceReport, OperationResult } from '../conformance-report.ts'
import { html, type Html } from './html.ts'

/** Operations × security alternatives × statuses, each cell with a sign and a number: colour says nothing by itself. */
export function matrixSection({ operations }: ConformanceReport): Html {
  const statuses = columns(operations)
  return html`<section id="operations" aria-labelledby="operations-title">
    <h2 id="operations-title">Operations, security and statuses</h2>
    <ul class="legend">
      <li><span class="cell pass">✓3</span> answers with nothing found</li>
      <li><span class="cell fail">✗1</span> answers of cases in which something was found</li>
      <li><span class="cell odd">!1</span> answers with a status that is not documented</li>
      <li><span class="cell unseen">○</span> documented, and did not come</li>
    </ul>
    <form id="rows" class="filters" aria-label="Filter the operations">
      <label class="search">Search <input type="search" name="text" autocomplete="off" spellcheck="false" /></label>
      <label><input type="checkbox" name="broken" /> only with findings</label>
    </form>
    <div class="scroll" role="region" aria-labelledby="operations-title" tabindex="0">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">Operation</th>
            <th scope="col">Security</th>
            ${statuses.map((status) => html`<th scope="col">${status}</th>`)}
            <th scope="col">Cases</th>
          </tr>
        </thead>
        ${operations.map((operation) => operationRows(operation, statuses))}
      </table>
    </div>
  </section>`
}

/** Every status that came or is documented, numbers first. */
function columns(operations: readonly OperationResult[]): readonly string[] {
  const all = operations.flatMap(({ statuses, alternatives }) => [
    ...statuses.map(({ status }) => status),
    ...alternatives.flatMap((alternative) => alternative.statuses.map(({ status }) => status)),
  ])
  return [...new Set(all)].sort((a, b) => rank(a) - rank(b))
}

/** `4XX` comes behind the 4xx that are named, `default` at the end. */
function rank(status: string): number {
  const number = Number(status.replace(/XX$/i, '99.5'))
  return Number.isNaN(number) ? 1000 : number
}

const signs = { passed: '✓', failed: '✗', 'not verified': '–', 'not exercised': '·' } as const

function operationRows(operation: OperationResult, statuses: readonly string[]): Html {
  const { id, method, path, outcome, findings } = operation
  const alternatives: readonly AlternativeResult[] =
    operation.alternatives.length > 0
      ? operation.alternatives
      : [{ name: '–', passed: 0, failed: 0, notVerified: 0, statuses: [] }]
  return html`<tbody data-broken="${findings > 0 ? 'yes' : 'no'}">
    ${alternatives.map(
      (alternative, index) =>
        html`<tr>
          ${
            index > 0
              ? undefined
              : html`<th scope="rowgroup" rowspan="${alternatives.length}" class="${outcome.replace(' ', '-')}">
                  <span class="sign">${signs[outcome]}</span> <span class="name">${id}</span>
                  <span class="route"><b>${method}</b> ${path}</span> <span class="unseen-text">${outcome}</span>
                </th>`
          }
          <td class="security">${alternative.name}</td>
          ${statuses.map((status) => cell(operation, alternative, status))}
          <td data-status="cases">${cases(alternative)}</td>
        </tr>`,
    )}
  </tbody> `
}

function cases({ passed, failed, notVerified }: AlternativeResult): string {
  const parts = [
    passed > 0 ? `✓${passed}` : '',
    failed > 0 ? `✗${failed}` : '',
    notVerified > 0 ? `–${notVerified}` : '',
  ]
  return parts.filter(Boolean).join(' ')
}

function cell({ statuses }: OperationResult, alternative: AlternativeResult, status: string): Html {
  const came = alternative.statuses.find((one) => one.status === status)
  const known = statuses.find((one) => one.status === status)
  if (came === undefined)
    return known?.documented === true && known.seen === 0
      ? html`<td class="unseen" data-status="${status}">○</td>`
      : html`<td></td>`
  const { seen, failed } = came
  if (failed > 0)
    return html`<td class="fail" data-status="${status}">
      ✗${failed}${seen > failed ? html` <span>✓${seen - failed}</span>` : undefined}
    </td>`
  return known?.documented === false
    ? html`<td class="odd" data-status="${status}">!${seen}</td>`
    : html`<td class="pass" data-status="${status}">✓${seen}</td>`
}

import type { Severity } from '../../../conformance/finding.ts'
import { severityMarks } from '../verdict.ts'
import { html, type Html } from './html.ts'

export function severityBadge(severity: Severity): Html {
  return html`<span class="badge ${severity}"
    ><span aria-hidden="true">${severityMarks[severity]} </span>${severity}</span
  >`
}

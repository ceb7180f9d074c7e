import { severities, type Finding } from '../../../conformance/finding.ts'
import type { ConformanceReport, FindingGroup } from '../conformance-report.ts'
import { counted } from '../paragraph.ts'
import { findingItem } from './finding-item.ts'
import { html, type Html } from './html.ts'
import { severityBadge } from './severity-badge.ts'

/** More than these are folded away: a page of two thousand open ones helps nobody. */
const openedOfGroup = 12
const openedInAll = 60

/** The findings by their cause, with filters that appear where the script runs. */
export function findingsSection(report: ConformanceReport, repeat: ((caseId: string) => string) | undefined): Html {
  const { findings, groups, totals, stale } = report
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  let opened = 0
  const sections = groups.map((group) => {
    const members = group.findings.flatMap((id) => byId.get(id) ?? [])
    const isOpen = members.length <= openedOfGroup && opened + members.length <= openedInAll && !group.known
    if (isOpen) opened += members.length
    return groupDetails(group, members, { isOpen, repeat })
  })
  return html`<section id="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">Findings</h2>
    ${
      stale.length === 0
        ? undefined
        : html`<div class="note bad">
            <p>Known findings that no longer show: take them off the list.</p>
            <ul>
              ${stale.map(({ check, operation, subject, reason }) => html`<li><code>${check}</code> ${operation} ${subject}: ${reason}</li>`)}
            </ul>
          </div>`
    }
    ${
      findings.length === 0
        ? html`<div class="nothing">
            <p aria-hidden="true" class="big">✓</p>
            <p>
              Nothing was found: ${counted(totals.passed, 'case')} of ${counted(totals.operations, 'operation')} kept
              the contract.
            </p>
            <p>
              What was tried is under <a href="#coverage">coverage</a>, what was not under
              <a href="#not-verified">not verified</a>.
            </p>
          </div>`
        : html`${filters(report)}
            <p id="shown" class="faint" role="status">
              ${counted(findings.length, 'finding')} in ${counted(groups.length, 'cause')}
            </p>
            ${sections}`
    }
  </section>`
}

interface GroupOptions {
  readonly isOpen: boolean
  readonly repeat: ((caseId: string) => string) | undefined
}

function groupDetails(group: FindingGroup, findings: readonly Finding[], { isOpen, repeat }: GroupOptions): Html {
  const { severity, title, check, subject, operations, known } = group
  const count = `${counted(findings.length, 'finding')} in ${counted(operations, 'operation')}`
  return html`<details class="group" ${isOpen ? html` open` : undefined}>
    <summary>
      ${severityBadge(severity)}${known ? html` <span class="badge known">known</span>` : undefined}
      <h3>${title}</h3>
      <span class="faint"><code>${check}</code> ${subject}, ${count}</span>
    </summary>
    <div class="items">${findings.map((finding) => findingItem(finding, repeat))}</div>
  </details>`
}

function filters({ findings, groups, operations }: ConformanceReport): Html {
  const used = severities.toReversed().filter((severity) => findings.some((finding) => finding.severity === severity))
  const checks = [...new Set(groups.map(({ check }) => check))].sort()
  const phases = [...new Set(findings.map(({ phase }) => phase))]
  const broken = operations.filter((operation) => operation.findings > 0).map(({ id }) => id)
  return html`<form id="filters" class="filters" aria-label="Filter the findings">
    <fieldset>
      <legend>Severity</legend>
      ${used.map((severity) => html`<label><input type="checkbox" name="severity" value="${severity}" checked /> ${severity}</label>`)}
    </fieldset>
    ${choice('check', 'Check', checks)} ${choice('operation', 'Operation', broken)} ${choice('phase', 'Phase', phases)}
    <label class="search">Search <input type="search" name="text" autocomplete="off" spellcheck="false" /></label>
    <button type="reset">Show all</button>
  </form>`
}

function choice(name: string, title: string, values: readonly string[]): Html {
  return html`<label
    >${title}
    <select name="${name}">
      <option value="">all</option>
      ${values.map((value) => html`<option>${value}</option>`)}
    </select></label
  >`
}

import { groupBy } from '../../group-by.ts'
import type { ConformanceReport } from '../conformance-report.ts'
import { unverifiedGroups, type UnverifiedGroup } from '../not-verified-reasons.ts'
import { html, type Html } from './html.ts'

/** What was not verified, by reason, with what to do about it. */
export function notVerifiedSection({ notVerified }: ConformanceReport): Html {
  return html`<section id="not-verified" aria-labelledby="not-verified-title">
    <h2 id="not-verified-title">Not verified</h2>
    ${notVerified.length === 0 ? html`<p>Everything that was planned was verified.</p>` : unverifiedGroups(notVerified).map(groupDetails)}
  </section>`
}

function groupDetails({ code, title, advice, cases }: UnverifiedGroup): Html {
  const byDetail = groupBy(cases, ({ reason }) => reason.detail)
  return html`<details class="reason">
    <summary>
      <span class="count">${cases.length}</span>
      <h3>${title}</h3>
      <code>${code}</code> <span class="advice">To do: ${advice}.</span>
    </summary>
    <ul>
      ${[...byDetail].map(
        ([detail, same]) =>
          html`<li>
            ${detail}
            <ul class="names">
              ${same.map(({ operation, title: what }) => html`<li>${operation === '' ? what : `${operation}: ${what}`}</li>`)}
            </ul>
          </li>`,
      )}
    </ul>
  </details>`
}

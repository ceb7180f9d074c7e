import type { ConformanceReport } from '../conformance-report.ts'
import { coverageShortfalls, namedDimensions, type NamedDimension } from '../coverage-names.ts'
import { html, type Html } from './html.ts'

/** How much of the document was exercised, and what was not. */
export function coverageSection(report: ConformanceReport): Html {
  const { coverage, document } = report
  const short = coverageShortfalls(report)
  return html`<section id="coverage" aria-labelledby="coverage-title">
    <h2 id="coverage-title">Coverage</h2>
    ${short.length === 0 ? undefined : html`<div class="note bad"><p>Less was covered than was asked for: ${short.join(', ')}.</p></div>`}
    <ul class="coverage">
      ${namedDimensions(coverage).map(dimensionItem)}
    </ul>
    ${notes(
      'What the linter says of the document',
      document.problems.map(({ position, message, rule }) => `${position.file}:${position.line}: ${message} (${rule})`),
    )}
    ${notes('What nothing could be verified by', document.warnings)}
  </section>`
}

function dimensionItem({ title, covered, total, percent, missing }: NamedDimension): Html {
  const share = percent === undefined ? 'nothing to cover' : `${covered} of ${total}, ${percent} %`
  return html`<li>
    <p><span class="name">${title}</span> <span class="share">${share}</span></p>
    ${
      percent === undefined
        ? undefined
        : html`<svg
            class="bar${percent === 100 ? ' whole' : ''}"
            viewBox="0 0 100 4"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect class="track" width="100" height="4" />
            <rect class="fill" width="${percent}" height="4" />
          </svg>`
    }
    ${
      missing.length === 0
        ? undefined
        : html`<details>
            <summary>${missing.length} missing</summary>
            <ul class="names">
              ${missing.map((name) => html`<li>${name}</li>`)}
            </ul>
          </details>`
    }
  </li>`
}

function notes(title: string, texts: readonly string[]): Html | undefined {
  if (texts.length === 0) return undefined
  return html`<details class="note">
    <summary>${title} <span class="faint">${texts.length}</span></summary>
    <ul>
      ${texts.map((text) => html`<li>${text}</li>`)}
    </ul>
  </details>`
}

import { createHash } from 'node:crypto'
import type { ConformanceReport } from '../conformance-report.ts'
import { checksSection } from './checks-section.ts'
import { coverageSection } from './coverage-section.ts'
import { findingsSection } from './findings-section.ts'
import { headSection } from './head-section.ts'
import { html, ownMarkup } from './html.ts'
import { matrixSection } from './matrix-section.ts'
import { notVerifiedSection } from './not-verified-section.ts'
import { pageScript } from './page-script.ts'
import { pageStyle } from './page-style.ts'

export interface HtmlReportOptions {
  readonly repeat?: (caseId: string) => string
}

/** From here on a browser lays out only what is in sight: it costs a page that is searched and printed whole nothing, and a large one opens in half the time. */
const largeFrom = 300

/**
 * One page with everything in it. It asks the network for nothing, and its policy forbids it to: what a server answered is shown in it, and
 * only the one script and the one style sheet whose digests the policy names are run. Without the script all of it can be read.
 */
export function htmlReport(report: ConformanceReport, { repeat }: HtmlReportOptions = {}): string {
  const { title, version } = report.document
  const isLarge = report.findings.length + report.operations.length > largeFrom
  const policy = [
    "default-src 'none'",
    `style-src ${digest(pageStyle)}`,
    `script-src ${digest(pageScript)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${title} ${version} – conformance report</title>
        <link rel="icon" href="data:," />
        ${ownMarkup(`<style>${pageStyle}</style>`)}
      </head>
      <body class="${isLarge ? 'large' : ''}">
        <a class="skip" href="#findings">Skip to the findings</a>
        ${headSection(report)}
        <main>
          ${findingsSection(report, repeat)} ${matrixSection(report)} ${checksSection(report)}
          ${coverageSection(report)} ${notVerifiedSection(report)}
        </main>
        ${ownMarkup(`<script>${pageScript}</script>`)}
      </body>
    </html> `
  return page.markup
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

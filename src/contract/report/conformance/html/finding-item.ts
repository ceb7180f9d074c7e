import type { Finding, ShownExchange } from '../../../conformance/finding.ts'
import { counted } from '../paragraph.ts'
import { html, type Html } from './html.ts'
import { severityBadge } from './severity-badge.ts'

/** One finding: a line, and behind it what was promised, what came, and how to see it again. */
export function findingItem(finding: Finding, repeat: ((caseId: string) => string) | undefined): Html {
  const { id, severity, check, operation, method, path, phase, message, expected, actual, position, known } = finding
  const { subject, clause, count, exchanges, shownBy } = finding
  const shown = shownBy ?? exchanges.length - 1
  return html`<details
    class="finding"
    id="finding-${id}"
    data-severity="${severity}"
    data-check="${check}"
    data-operation="${operation}"
    data-phase="${phase}"
  >
    <summary>
      ${severityBadge(severity)} <span class="route"><b>${method}</b> ${path}</span>
      <span class="message">${message}</span>
    </summary>
    <div class="body">
      <dl>
        ${row('Promised', html`${expected}`)} ${row('Came', html`${actual}`)}
        ${position ? row('Written in', html`<code>${position.file}:${position.line}:${position.column}</code>`) : undefined}
        ${clause === undefined ? undefined : row('By', clauseLink(clause))}
        ${known === undefined ? undefined : row('Known', html`${known}`)}
        ${row('About', html`${operation}, ${subject}`)}
        ${row('Case', html`<code>${finding.case}</code> <span class="faint">(${phase}${count > 1 ? `, shown by ${counted(count, 'case')}` : ''})</span>`)}
        ${row('Id', html`<a href="#finding-${id}"><code>${id}</code></a>`)}
      </dl>
      ${exchanges.map((exchange, index) => exchangeBlock(exchange, { index, of: exchanges.length, shows: index === shown }))}
      ${repeat ? copyable('Repeat just this', repeat(finding.case)) : undefined}
    </div>
  </details>`
}

function row(name: string, value: Html): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`
}

/** `RFC 9110, 15.5.2`: where anybody can read it. */
function clauseLink(clause: string): Html {
  const [, number, section] = /^RFC (\d+)(?:, (\d[\d.]*))?/.exec(clause) ?? []
  if (number === undefined) return html`${clause}`
  const anchor = section === undefined ? '' : `#section-${section}`
  return html`<a href="https://www.rfc-editor.org/rfc/rfc${number}${anchor}" rel="noreferrer">${clause}</a>`
}

interface Place {
  readonly index: number
  readonly of: number
  readonly shows: boolean
}

function exchangeBlock({ step, curl, request, answer, failure }: ShownExchange, { index, of, shows }: Place): Html {
  const title = of === 1 ? 'Exchange' : `${index + 1} of ${of}${step === '' ? '' : `: ${step}`}`
  const sent = [
    `${request.method} ${request.url}`,
    ...request.headers,
    ...(request.body === undefined ? [] : ['', request.body]),
  ]
  const came = answer
    ? [String(answer.status), ...answer.headers, ...(answer.body === '' ? [] : ['', answer.body])]
    : [failure ?? 'no answer']
  return html`<section class="exchange${shows ? ' shows' : ''}">
    <h4>${title}${shows && of > 1 ? ' (shows it)' : ''}</h4>
    <div class="pair">
      <figure>
        <figcaption>Request</figcaption>
        <pre>${sent.join('\n')}</pre>
      </figure>
      <figure>
        <figcaption>${answer ? 'Answer' : 'No answer'}</figcaption>
        <pre>${came.join('\n')}</pre>
      </figure>
    </div>
    ${copyable('curl', curl)}
  </section>`
}

function copyable(title: string, command: string): Html {
  return html`<figure class="command">
    <figcaption>${title} <button type="button" class="copy">Copy</button></figcaption>
    <pre>${command}</pre>
  </figure>`
}

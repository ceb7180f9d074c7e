import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapTexts } from '../map-texts.ts'
import { cleanEvents, manyFindings, recorded } from '../testing/sample-run.ts'
import { htmlReport } from './html-report.ts'
import { html } from './html.ts'

const repeat = (id: string) => `npx docspace-contract verify --repeat '${id}'`
const page = htmlReport(recorded(), { repeat })
const between = (text: string, tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(text)?.[1] ?? ''
const digest = (text: string) => createHash('sha256').update(text).digest('base64')
const tags = (text: string) => new Set([...text.matchAll(/<\/?([a-zA-Z!]+)/g)].map(([, name]) => name))

describe('the page', () => {
  it('forbids the network and every script and style but its own', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? []
    expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${digest(between(page, 'style'))}'`,
      `script-src 'sha256-${digest(between(page, 'script'))}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })

  it('leads nowhere but into itself, and to the standards that findings name', () => {
    const links = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link)
    expect(
      links.filter((link) => !/^(#|data:,$|https:\/\/www\.rfc-editor\.org\/rfc\/rfc\d+#section-[\d.]+$)/.test(link)),
    ).toEqual([])
  })

  it('has what a server answered as text', () => {
    expect(page).toContain('&lt;/script&gt;&lt;script&gt;document.title=&#39;owned&#39;')
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page.match(/<img/g)).toBeNull()
  })

  it('has no tag from any text of a report', () => {
    const clean = tags(page)
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"><b onclick=x>', "'><svg/onload=x>", '<!--', ']]>', '</pre><i>', '&lt;u>'),
    )
    fc.assert(
      fc.property(nasty, (text) => {
        const report = mapTexts(recorded(), 'all', (old) => old + text)
        for (const tag of tags(htmlReport(report, { repeat: () => text }))) expect(clean).toContain(tag)
      }),
      { seed: 9, numRuns: 30 },
    )
  })

  it('has for each finding its exchange, its curl, and the command that repeats it', () => {
    const report = recorded()
    for (const { id, case: name, exchanges } of report.findings) {
      expect(page).toContain(`id="finding-${id}"`)
      expect(page).toContain(`npx docspace-contract verify --repeat &#39;${name}&#39;</pre`)
      for (const { curl } of exchanges) expect(page).toContain(html`${curl}`.markup)
    }
  })

  it('has the verdict, what it proves, coverage with what is missing, and what was not verified', () => {
    const report = recorded()
    for (const text of [
      'The server does not keep the contract.',
      report.proves,
      report.cannotProve,
      'listNotes 429',
      'To do: on a server where',
    ])
      expect(page).toContain(html`${text}`.markup)
  })

  it('is pleasant where nothing was found', () => {
    const clean = htmlReport(recorded(cleanEvents))
    expect(clean).toContain('The server keeps the contract, as far as was verified.')
    expect(clean).toContain('Nothing was found')
    expect(clean).toContain('Everything that was planned was verified.')
    expect(clean).not.toContain('id="filters"')
  })

  it('shows 2,000 findings in a few megabytes, folded away', () => {
    const many = htmlReport(manyFindings(2000), { repeat })
    expect(many.match(/class="finding"/g)).toHaveLength(2000)
    expect(many.length).toBeLessThan(8e6)
    expect(many).not.toMatch(/<details class="group"\s+open/)
  })
})

describe('html', () => {
  it('escapes texts, keeps pieces of a page, and has nothing for nothing', () => {
    expect(html`<p title="${'a"b'}">${'<&>'}${html`<b>${1}</b>`}${undefined}${[html`<i>x</i>`]}</p>`.markup).toBe(
      '<p title="a&quot;b">&lt;&amp;&gt;<b>1</b><i>x</i></p>',
    )
  })
})

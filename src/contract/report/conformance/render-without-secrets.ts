import type { NamedSecret } from '../../harness/secrets.ts'
import type { ConformanceReport } from './conformance-report.ts'
import { escapeMarkup } from './escape-markup.ts'
import { mapTexts } from './map-texts.ts'
import { renderReport, type ConformanceFormat, type RenderOptions } from './render-report.ts'
import { createRedactor, redactAll, type Redacted } from './secret-search.ts'

/**
 * The text of a report, searched for every secret of the run; `found` names those that would have been shown. They are taken out of the
 * report's own texts first, so that what is left is still JSON, XML or a page, and then out of the text that was made of them.
 */
export function renderWithoutSecrets(
  format: ConformanceFormat,
  report: ConformanceReport,
  secrets: readonly NamedSecret[],
  options: RenderOptions = {},
): Redacted {
  const found = new Set<string>()
  const remover = (of: readonly NamedSecret[], show?: (name: string) => string) => {
    const redact = createRedactor(of, show)
    return (text: string) => {
      const redacted = redact(text)
      for (const name of redacted.found) found.add(name)
      return redacted.text
    }
  }
  const words = secrets.filter(isWord)
  const others = secrets.filter((secret) => !isWord(secret))
  // A search of the whole is quick, and mostly finds nothing.
  const suspect = redactAll(JSON.stringify(report), secrets).found.length > 0
  const withoutOthers = remover(others)
  const clean = suspect ? mapTexts(mapTexts(report, 'all', withoutOthers), 'learnt', remover(words)) : report

  const { repeat } = options
  const withRepeat = { ...options, ...(repeat && { repeat: (id: string) => withoutOthers(repeat(id)) }) }
  const text = renderReport(format, clean, withRepeat)
  const empty =
    words.length === 0
      ? ''
      : renderReport(
          format,
          mapTexts(clean, 'learnt', () => ''),
          withRepeat,
        )
  const telling = words.filter(({ value }) => !empty.includes(value))
  return { text: remover([...others, ...telling], writers[format])(text), found: [...found] }
}

/**
 * A secret that is a plain word or number (`password`, `2000`) can stand in every such report, whatever was sent and answered. There it
 * gives nothing away, and to replace it would break the report.
 */
export function isWord({ value }: NamedSecret): boolean {
  return /^(\p{L}+|\d+)$/u.test(value)
}

const plain = (name: string) => `<${name}>`
const inMarkup = (name: string) => escapeMarkup(plain(name))

const writers: Readonly<Record<ConformanceFormat, (name: string) => string>> = {
  text: plain,
  json: (name) => JSON.stringify(plain(name)).slice(1, -1),
  junit: inMarkup,
  github: plain,
  html: inMarkup,
}

/**
 * A text from a server as one line that a terminal and an XML reader can take: what moves the cursor or is no character is written as
 * `\x1b`, line breaks as `⏎`.
 */
export function visibleLine(text: string): string {
  return visibleText(text.replaceAll(/\r\n|\r|\n/g, ' ⏎ ').replaceAll('\t', ' '))
}

/** The same with line breaks and tabs kept. */
export function visibleText(text: string): string {
  return text.replaceAll(unprintable, (sign) => `\\x${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`)
}

/** Controls but tab and line breaks, surrogates that stand alone, what turns the direction of writing, and what XML 1.0 (2.2) has not. */
const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu

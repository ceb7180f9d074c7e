import { escapeMarkup } from '../escape-markup.ts'

/** A piece of a page, its texts escaped. Only `html` makes one, so that nothing from a server can get in unescaped. */
export interface Html {
  readonly markup: string
}

type Part = Html | string | number | undefined | readonly Html[]

/** Markup with values in it: texts are escaped, pieces of a page are not, nothing is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.map((text, index) => text.replaceAll(indentation, '\n') + written(parts[index])).join('') }
}

/** Markup that is a constant of this program: its style sheet and its script. */
export function ownMarkup(markup: string): Html {
  return { markup }
}

function written(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'string') return escapeMarkup(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('')
}

/** Of the source of this program; between tags a line break says the same in fewer bytes. */
const indentation = /\n\s+/g

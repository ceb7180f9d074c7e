import type { Operation } from '../../document/document.ts'
import type { Evidence } from '../evidence.ts'
import type { Check } from './check.ts'

/**
 * The path is the operation's template, and each parameter reads back as the value it was given. It is decoded here and
 * not built again: what is compared must not come from the code that made it.
 */
export const path: Check = {
  id: 'path',
  about: 'request',
  judge({ case: { row, values }, exchanges }: Evidence) {
    const sent = exchanges[0]?.request.path
    if (sent === undefined) return []
    const { path: template } = row.operation
    const names = [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '')
    const found = matcher(template).exec(sent)
    const readBack = found
      ?.slice(1)
      .map((text, index) => decoded(withoutStyle(row.operation, names[index] ?? '', text)))
    const expected = names.map((name) => simple(values.path[name]))
    const same = readBack?.every((value, index) => expected[index] === undefined || value === expected[index]) ?? false
    if (same) return []
    const wanted = names.map((name, index) => `${name} = ${expected[index] ?? 'its value'}`).join(', ')
    return [
      {
        message: 'the path is not the operation’s, or a parameter in it does not read back as the value it was given',
        expected: wanted === '' ? template : `${template} with ${wanted}`,
        actual: sent,
      },
    ]
  },
}

function matcher(template: string): RegExp {
  const parts = template.split(/\{[^}]+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('([^/?#]+)')}$`)
}

/** Lists and objects have styles; that they arrive is for the mock's own validation. */
function simple(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null ? undefined : JSON.stringify(value)
}

/** A single value stands behind a dot in style `label`, and behind `;name=` in style `matrix` (OpenAPI 3.1, Style Values). */
function withoutStyle({ parameters }: Operation, name: string, text: string): string {
  const style = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.style
  const prefix = style === 'label' ? '.' : style === 'matrix' ? `;${name}=` : ''
  return text.startsWith(prefix) ? text.slice(prefix.length) : text
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray percent sign: no value reads back from it.
    return undefined
  }
}

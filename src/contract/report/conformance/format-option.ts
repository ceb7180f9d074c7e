import type { OptionValue } from './conformance-report.ts'

/** An option's value as a person reads it. */
export function formatOption(value: OptionValue): string {
  if (value === true) return 'yes'
  if (value === false) return 'no'
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (isList(value)) return value.length === 0 ? 'none' : value.join(', ')
  return Object.entries(value)
    .map(([name, one]) => `${name} ${one} %`)
    .join(', ')
}

function isList(value: OptionValue): value is readonly string[] {
  return Array.isArray(value)
}

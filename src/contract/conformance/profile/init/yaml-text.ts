import { isRecord } from '../../../document/json-pointer.ts'

/** A text of the document as a profile writes it: `${` in it is no variable. */
export function literal(text: string): string {
  return text.replaceAll('${', '$${')
}

/** A key and its value as lines of YAML, indented. What is short and flat stays on one line. */
export function entryLines(key: string, value: unknown, indent = 0): readonly string[] {
  const space = ' '.repeat(indent)
  const start = `${space}${yamlText(key)}:`
  const flow = `${start} ${flowText(value)}`
  if (isFlat(value) && flow.length <= 120) return [flow]
  if (Array.isArray(value)) return [start, ...value.map((member: unknown) => `${space}  - ${flowText(member)}`)]
  const members = isRecord(value) ? Object.entries(value) : []
  return [start, ...members.flatMap(([name, member]) => entryLines(name, member, indent + 2))]
}

function isFlat(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every((member) => typeof member !== 'object' || member === null)
}

function flowText(value: unknown): string {
  // Within braces YAML would end a variable at its own.
  const inner = (member: unknown) =>
    typeof member === 'string' && member.includes('$') ? JSON.stringify(member) : flowText(member)
  if (typeof value === 'string') return yamlText(value)
  if (Array.isArray(value)) return `[${value.map(inner).join(', ')}]`
  if (!isRecord(value)) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, member]) => `${yamlText(name)}: ${inner(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** A line of comment; of a text of several lines the first 100 characters. */
export function comment(text: string, indent = 0): string {
  // A control character would end the comment, or the file.
  const line = text.replaceAll(/[\s\u0000-\u001F\u007F\u0085\u2028\u2029]+/g, ' ').trim()
  return `${' '.repeat(indent)}# ${line.length > 160 ? `${line.slice(0, 159)}…` : line}`
}

/** Lines that are not in force until somebody takes the `# ` away. */
export function commentedOut(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line.startsWith('#') ? line : `# ${line}`))
}

/** A text that YAML reads as just this text: without quotes where that is sure. */
export function yamlText(text: string): string {
  const plain =
    /^\$\{[A-Z_][A-Z\d_]*\}$/.test(text) || /^[A-Za-z_][\w.-]*(?: [\w./-]+)*$/.test(text) || /^\/[\w./-]*$/.test(text)
  return plain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text)
}

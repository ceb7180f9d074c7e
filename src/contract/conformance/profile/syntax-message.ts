import type { YAMLError } from 'yaml'

/** What is wrong with the syntax, in words of our own where the library's do not say what to do, or might quote a value. */
export function syntaxMessage({ code, message, pos: [at] }: YAMLError, text: string): string {
  if (text.slice(at - 1, at + 1) === '${') return `within { } or [ ] a variable needs quotes: "\${NAME}"`
  if (text[at] === '{' && code !== 'BLOCK_AS_IMPLICIT_KEY')
    return 'within { } or [ ] a text that has braces needs quotes'
  if (/^\*(?![\w-])/.test(text.slice(at))) return 'a value that begins with * needs quotes: "*"'
  const known = messages[code]
  if (known !== undefined) return known
  return `this is no YAML: ${message.replace(/:? ?".*$/s, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase())}`
}

const messages: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_DQ_ESCAPE: String.raw`in double quotes \ begins an escape: double it, or use single quotes`,
  BAD_SCALAR_START: 'a value that begins with this character needs quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'this is no YAML: check the indentation, and put a value that has a colon and a space in quotes',
  DUPLICATE_KEY: 'this key is there twice: keep one',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing here, or the indentation is wrong',
  MULTIPLE_DOCS: 'here a second document begins: a file has one, so take out the ---',
  TAB_AS_INDENT: 'YAML is indented with spaces, and this is a tab',
  TAG_RESOLVE_FAILED: 'a value that begins with ! needs quotes',
}

/**
 * The pattern in the form that a regular expression with the `u` flag takes, in which ajv and Prism read it. OpenAPI 3.0
 * (Schema Object) takes ECMA-262 5.1, which has no such flag: there `\:` and a lone brace stand for themselves. As it is
 * where it is right already, or where it is right in neither form.
 */
export function unicodePattern(pattern: string): string {
  if (compiles(pattern, 'u') || !compiles(pattern, '')) return pattern
  const rewritten = pattern.replaceAll(tokens, (token, offset: number) => {
    if (token.startsWith('[')) return `[${token.slice(1, -1).replaceAll(/\\[^]/g, (one) => escape(one, true))}]`
    if (token.startsWith('\\')) return escape(token, false)
    return isQuantifier(token) && offset > 0 ? token : token.replaceAll(/[{}\]]/g, String.raw`\$&`)
  })
  return compiles(rewritten, 'u') ? rewritten : pattern
}

/** A class, a named group's or property's escape as one, any other escape, what may be a quantifier, and a lone bracket. */
const tokens = /\[(?:\\[^]|[^\]\\])*\]|\\(?:[pPk][{<][^}>]*[}>]|u\{[0-9a-fA-F]+\}|[^])|\{\d+(?:,\d*)?\}|[{}\]]/g

/** What may be escaped with the flag: syntax, and in a class the hyphen as well. */
function escape(escaped: string, inClass: boolean): string {
  const sign = escaped.slice(1)
  if (/^[\w^$\\.*+?()[\]{}|/]/.test(sign) && sign !== '_') return escaped
  return inClass && sign === '-' ? escaped : sign
}

function isQuantifier(token: string): boolean {
  return /^\{\d/.test(token)
}

function compiles(pattern: string, flags: string): boolean {
  try {
    new RegExp(pattern, flags)
    return true
  } catch {
    return false
  }
}

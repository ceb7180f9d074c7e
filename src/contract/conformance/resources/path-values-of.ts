/** The values that a URL has for the parameters of a path template; undefined where it is not of that path. The server may be below a path. */
export function pathValuesOf(url: string, template: string): Readonly<Record<string, string>> | undefined {
  const names: string[] = []
  const pattern = template
    .replace(/\/$/, '')
    .split(/(\{[^{}]+\})/)
    .map((part, index) => {
      if (index % 2 === 0) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      names.push(part.slice(1, -1))
      return '([^/]+)'
    })
    .join('')
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '')
  const found = new RegExp(`${pattern}/?$`).exec(path)
  if (found === null) return undefined
  return Object.fromEntries(names.map((name, index) => [name, decoded(found[index + 1] ?? '')]))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Scheme, host and port of a URL: a base path or a query can hold a key, and a user part always does. */
export function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : ''
}

/** Where a document was read from, without what a URL may hold of credentials; a file path as it is. */
export function shownSource(source: string): string {
  if (!/^https?:/i.test(source) || !URL.canParse(source)) return source
  const { origin, pathname } = new URL(source)
  return `${origin}${pathname}`
}

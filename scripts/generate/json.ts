/** A JSON object as the description's parser hands it over: checked at the door, copied, never written to. */
export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** The object under `key`; empty where there is none, so that optional parts of a document need no branch of their own. */
export function objectAt(node: unknown, key: string): JsonObject {
  const value = isObject(node) ? node[key] : undefined
  return isObject(value) ? value : {}
}

/** The array under `key`; empty where there is none. */
export function arrayAt(node: unknown, key: string): readonly unknown[] {
  const value = isObject(node) ? node[key] : undefined
  return isArray(value) ? value : []
}

/** The string under `key`, or undefined. */
export function stringAt(node: unknown, key: string): string | undefined {
  const value = isObject(node) ? node[key] : undefined
  return typeof value === 'string' ? value : undefined
}

/** The strings of the array under `key`. */
export function stringsAt(node: unknown, key: string): readonly string[] {
  return arrayAt(node, key).filter((item) => typeof item === 'string')
}

/** A JSON pointer (RFC 6901) as a URI fragment, `#/paths/~1api~12.0~1keys`. */
export function pointer(base: string, ...keys: readonly (string | number)[]): string {
  return [base, ...keys.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/')
}

/** What a JSON pointer of this document leads to; undefined where it leads nowhere. */
export function follow(document: unknown, at: string): unknown {
  let node = document
  for (const part of at.replace(/^#\/?/, '').split('/').filter(Boolean)) {
    // A bundler may percent-encode a fragment (RFC 3986 3.5); JSON pointers of our own never hold a bare percent sign.
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    node = isArray(node) ? node[Number(key)] : isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined
  }
  return node
}

/** The object that `node` is, or that its `$ref` leads to. */
export function dereference(document: unknown, node: unknown): JsonObject {
  let target = node
  for (let ref = stringAt(target, '$ref'); ref !== undefined; ref = stringAt(target, '$ref')) {
    target = follow(document, ref)
  }
  return isObject(target) ? target : {}
}

/** JSON with its keys in order: two values are the same exactly when these are. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    isObject(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
  )
}

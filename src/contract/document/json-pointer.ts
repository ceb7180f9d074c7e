/** A JSON pointer (RFC 6901) one step further down. */
export function childPointer(pointer: string, ...keys: (string | number)[]): string {
  return keys.reduce<string>((parent, key) => `${parent}/${escapeToken(String(key))}`, pointer)
}

/** Almost no key needs it, and a large document has half a million of them. */
function escapeToken(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}

export function pointerTokens(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value at a pointer, undefined where there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root
  for (const token of pointerTokens(pointer)) {
    if (Array.isArray(value)) value = (value as unknown[])[Number(token)]
    else if (isRecord(value) && Object.hasOwn(value, token)) value = value[token]
    else return undefined
  }
  return value
}

/** The pointer that an internal `$ref` (`#/components/schemas/Key`) names; undefined for any other `$ref`. */
export function pointerOfRef(ref: string): string | undefined {
  if (ref !== '#' && !ref.startsWith('#/')) return undefined
  try {
    return decodeURIComponent(ref.slice(1))
  } catch {
    // A stray `%` is no escape; the reference is then meant literally, as Redocly reads it.
    return ref.slice(1)
  }
}

/** The `$ref` that names a pointer, escaped as a URI fragment. */
export function refOfPointer(pointer: string): string {
  return `#${pointer.split('/').map(encodeURIComponent).join('/')}`
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

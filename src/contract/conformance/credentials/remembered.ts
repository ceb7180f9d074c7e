/** A function that works a thing out once for each key. */
export function remembered<Given extends readonly unknown[], Result>(
  work: (...given: Given) => Result,
  keyOf: (...given: Given) => string,
): (...given: Given) => Result {
  const results = new Map<string, { readonly result: Result }>()
  return (...given) => {
    const key = keyOf(...given)
    const known = results.get(key) ?? { result: work(...given) }
    results.set(key, known)
    return known.result
  }
}

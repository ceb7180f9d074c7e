/** Whether it is an object with this property. By shape and not by class: polyfills and other realms have their own. */
export function has<K extends PropertyKey>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value
}

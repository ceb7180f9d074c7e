import { isRecord } from '../../document/json-pointer.ts'

/** The same value, told from others by a number: other letters and digits at its end, of the same kinds. */
export function distinct(value: unknown, index: number): unknown {
  if (index === 0) return value
  if (typeof value === 'number') return value + index
  if (typeof value === 'string') return otherText(value, index)
  if (!isRecord(value)) return value
  const name = Object.keys(value).find((key) => typeof value[key] === 'string' || typeof value[key] === 'number')
  return name === undefined ? value : { ...value, [name]: distinct(value[name], index) }
}

function otherText(text: string, index: number): string {
  const signs = Array.from(text)
  let left = index
  for (let at = signs.length - 1; at >= 0 && left > 0; at -= 1) {
    const sign = signs[at] ?? ''
    const first = /[0-9]/.test(sign) ? 48 : /[a-z]/.test(sign) ? 97 : /[A-Z]/.test(sign) ? 65 : undefined
    if (first === undefined) continue
    const radix = first === 48 ? 10 : 26
    signs[at] = String.fromCharCode(first + ((sign.charCodeAt(0) - first + left) % radix))
    left = Math.floor(left / radix)
  }
  return signs.join('')
}

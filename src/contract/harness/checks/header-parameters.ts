import { cookiePairs, headerValues, type Evidence } from '../evidence.ts'
import type { Check, Difference } from './check.ts'

/** Each header and cookie parameter arrives with the value it was given. */
export const headerParameters: Check = {
  id: 'header-parameters',
  about: 'request',
  judge({ case: { row, values }, exchanges }: Evidence) {
    const headers = exchanges[0]?.request.headers
    if (headers === undefined) return []
    const cookies = cookiePairs(headers)
    return row.operation.parameters.flatMap(({ name, in: place, pointer }): readonly Difference[] => {
      if (place !== 'header' && place !== 'cookie') return []
      const value = values[place][name]
      if (value === undefined || typeof value === 'object') return []
      const expected = typeof value === 'string' ? value : JSON.stringify(value)
      const found =
        place === 'header'
          ? headerValues(headers, name.toLowerCase())
          : cookies.filter(([one]) => one === name).map(([, text]) => text)
      if (found.length === 1 && found[0] === expected) return []
      const actual = found.length === 0 ? 'nothing' : found.join(' and ')
      return [
        {
          message: `the ${place} parameter ${name} is not as given`,
          expected: `${name}: ${expected}`,
          actual,
          pointer,
        },
      ]
    })
  },
}

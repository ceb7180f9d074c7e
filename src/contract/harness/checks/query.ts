import type { Evidence } from '../evidence.ts'
import type { Check } from './check.ts'

/** The query holds each parameter with the value it was given, and nothing that was not given. */
export const query: Check = {
  id: 'query',
  about: 'request',
  judge({ case: { row, values }, credentials, exchanges }: Evidence) {
    const sent = exchanges[0]?.request.query
    if (sent === undefined) return []
    const pairs = [...new URLSearchParams(sent)]
    const structured = row.operation.parameters.some(
      ({ in: place, name }) => place === 'query' && typeof values.query[name] === 'object',
    )
    const credentialNames = credentials.filter((credential) => credential.in === 'query').map(({ name }) => name)
    const expected = Object.entries(values.query).filter(([, value]) => typeof value !== 'object')
    const wrong = expected.filter(([name, value]) => {
      const found = pairs.filter(([one]) => one === name)
      return found.length !== 1 || found[0]?.[1] !== text(value)
    })
    // An object may be spread over names of its own (`form`, exploded), so extra names tell something only without one.
    const known = new Set([...expected.map(([name]) => name), ...credentialNames])
    const extra = structured ? [] : pairs.filter(([name]) => !known.has(name))
    if (wrong.length === 0 && extra.length === 0) return []
    return [
      {
        message: 'the query does not read back as the values it was given',
        expected:
          expected.length === 0 ? 'no query' : expected.map(([name, value]) => `${name} = ${text(value)}`).join(', '),
        actual: sent === '' ? 'no query' : sent,
      },
    ]
  },
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

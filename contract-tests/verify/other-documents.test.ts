import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { verify, type EndedEvent, type LoadedEvent, type RowResult } from 'docspace-contract'

/** Without our client: plain requests built from the document, as for anybody else's. */
describe('verify with a document', () => {
  it.each([
    ['of DocSpace 3.6', 'docspace-3.6.json', /^3\.1\./],
    ['in OpenAPI 3.0', 'docspace-3.7.openapi-3.0.json', /^3\.0\./],
  ])(
    '%s passes every row',
    async (_, name, openapi) => {
      const rows: RowResult[] = []
      let loaded: LoadedEvent | undefined
      let ended: EndedEvent | undefined
      for await (const event of verify({ spec: fileURLToPath(new URL(`../../generated/${name}`, import.meta.url)) })) {
        if (event.type === 'loaded') loaded = event
        if (event.type === 'row') rows.push(event.row)
        if (event.type === 'ended') ended = event
      }
      const failed = rows.filter(({ outcome }) => outcome !== 'passed')
      expect(failed.flatMap(({ findings, obstacle }) => [...findings, ...(obstacle ? [obstacle] : [])])).toEqual([])
      expect(loaded?.openapi).toMatch(openapi)
      expect(loaded?.operations).toBe(55)
      expect(rows.length).toBeGreaterThan(1000)
      expect(ended?.exitCode).toBe(0)
    },
    60_000,
  )
})

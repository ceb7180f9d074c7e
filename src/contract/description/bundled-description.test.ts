import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bundledDescription } from './bundled-description.ts'

describe('bundledDescription', () => {
  it('points to the lines of the generated file', async () => {
    const document = await bundledDescription()
    const lines = readFileSync(new URL('../../../generated/docspace-3.7.json', import.meta.url), 'utf8').split('\n')
    const getSelf = document.operations.find(({ id }) => id === 'getSelf')
    const { file, line } = document.locate(`${getSelf?.pointer ?? ''}/operationId`)
    expect(file).toBe('generated/docspace-3.7.json')
    expect(lines[line - 1]).toContain('"operationId": "getSelf"')
  })

  it('has no problems and 55 operations', async () => {
    const { problems, operations } = await bundledDescription()
    expect(problems).toEqual([])
    expect(operations).toHaveLength(55)
  })
})

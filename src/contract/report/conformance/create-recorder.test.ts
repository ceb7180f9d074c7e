import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { isRecord } from '../../harness/is-record.ts'
import { createRecorder } from './create-recorder.ts'
import { cleanEvents, loaded, manyFindings, recorded, sampleEvents } from './testing/sample-run.ts'

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../schemas/conformance-report.schema.json', import.meta.url), 'utf8'),
)
if (!isRecord(schema)) throw new Error('the schema is no object')
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('the JSON report', () => {
  it.each([
    ['findings', recorded()],
    ['no finding', recorded(cleanEvents)],
    ['a thousand operations', manyFindings(1000)],
    ['no end, because the program was stopped', recorded(sampleEvents.slice(0, -1))],
    ['an end before the first case', recorded([loaded])],
  ])('has the committed shape for a run with %s', (_, report) => {
    expect(validate(asJson(report)) ? [] : validate.errors).toEqual([])
  })

  it.each([
    ['another version', { version: 2 }],
    ['an unknown member', { more: true }],
    ['a missing member', { totals: undefined }],
    ['an unknown target', { against: 'moon' }],
    ['an exit code that there is not', { exitCode: 3 }],
  ])('is not valid with %s', (_, change) => {
    expect(validate(asJson({ ...recorded(), ...change }))).toBe(false)
  })

  it('has a description of each property in its schema', () => {
    expect(undescribed(schema, '')).toEqual([])
  })

  it('has the origin of the server only, for the rest can hold a key', () => {
    expect(recorded().target).toBe('https://api.example:8443')
    const source = 'https://me:secret@docs.example/openapi.yaml?token=1'
    expect(recorded([{ ...loaded, source }]).document.source).toBe('https://docs.example/openapi.yaml')
  })

  it('cannot be asked for before a document was loaded', () => {
    expect(() => createRecorder({ toolVersion: '1' }).report()).toThrow('has loaded no document')
  })

  it('is called interrupted where the run has not ended, and has the findings up to then', () => {
    const [finding] = recorded().findings
    if (finding === undefined) throw new Error('the sample has no finding')
    const report = recorded([...sampleEvents.slice(0, -1), { type: 'finding', finding }])
    expect(report).toMatchObject({ stopped: 'interrupted', exitCode: 130, totals: { requests: 14, findings: 1 } })
  })

  it('has a line for the check of somebody else', () => {
    const [finding] = recorded().findings
    const report = recorded([
      loaded,
      ...(finding ? [{ type: 'finding' as const, finding: { ...finding, check: 'ours' } }] : []),
    ])
    expect(report.checks).toEqual([{ id: 'ours', title: 'ours', kind: 'protocol', severity: 'critical' }])
  })
})

/** Where a schema names a property, or a kind of its own, without saying what it is. */
function undescribed(node: unknown, at: string): string[] {
  if (Array.isArray(node)) return node.flatMap((one, index) => undescribed(one, `${at}/${index}`))
  if (!isRecord(node)) return []
  const own = isRecord(node.properties) ? Object.entries(node.properties) : []
  const silent = own.filter(([, one]) => isRecord(one) && one.description === undefined && one.$ref === undefined)
  return [
    ...silent.map(([name]) => `${at}/${name}`),
    ...Object.entries(node).flatMap(([name, one]) => undescribed(one, `${at}/${name}`)),
  ]
}

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testFiles } from '../../document/test-files.ts'
import { readKnownFindings } from './known-findings.ts'
import { ProfileError } from './profile-error.ts'

async function read(yaml: string) {
  return readKnownFindings(join(await testFiles({ 'known.yaml': yaml }), 'known.yaml'))
}

async function mistakes(yaml: string): Promise<readonly string[]> {
  const error: unknown = await read(yaml).then(
    () => undefined,
    (caught: unknown) => caught,
  )
  if (!(error instanceof ProfileError)) throw new Error(`no ProfileError: ${String(error)}`)
  return error.problems.map(({ message }) => message.replace(/^.*\/(?=known\.yaml)/, ''))
}

const entry = `- { check: documented-status, operation: getNote, subject: response 500, reason: "issue 7: the server is old" }\n`

describe('readKnownFindings', () => {
  it('reads a list, and an empty file as an empty one', async () => {
    expect(await read(entry)).toEqual([
      {
        check: 'documented-status',
        operation: 'getNote',
        subject: 'response 500',
        reason: 'issue 7: the server is old',
      },
    ])
    expect(await read('# nothing yet\n')).toEqual([])
  })

  it.each([
    ['- { check: a, operation: b, subject: c }', 'known.yaml:1:3: [0] has no reason: why it is accepted for now'],
    [
      '- { check: a, operation: b, subject: c, reason: "" }',
      'known.yaml:1:49: [0].reason must be why the finding is accepted for now, in words',
    ],
    [
      `${entry}- check: a\n  operation: b\n  reason: c`,
      'known.yaml:2:3: [1] has no subject: what of the operation it is about, as the report names it; "*" stands for any text, alone or as a part',
    ],
    [
      '- { chek: a, operation: b, subject: c, reason: d, check: e }',
      'known.yaml:1:5: unknown key chek in [0]: did you mean check?',
    ],
    [
      '- { check: a, operation: *, subject: c, reason: d }',
      'known.yaml:1:26: a value that begins with * needs quotes: "*"',
    ],
    [
      '- { check: 1, operation: b, subject: c, reason: d }',
      'known.yaml:1:12: [0].check must be a text: put it in quotes',
    ],
    ['findings: []', 'known.yaml:1:1: the list of known findings must be a list'],
    [`${entry}${entry}`, 'known.yaml:2:3: this finding is already listed above: keep one entry'],
    [
      '- a: b: c',
      'known.yaml:1:6: this is no YAML: check the indentation, and put a value that has a colon and a space in quotes',
    ],
  ])('refuses %j', async (yaml, message) => {
    expect(await mistakes(yaml)).toEqual([message])
  })

  it('lets releases have their own entries for the same, and refuses one that can match nothing', async () => {
    const of = (releases: string) => entry.replace(' }', `, releases: ${releases} }`)
    expect(await read(of("['3.6']") + of("['3.7']") + entry)).toHaveLength(3)
    expect(await mistakes(entry + of("['3.7']"))).toEqual([expect.stringContaining('already listed above')])
    expect(await mistakes(of("['3.6', '3.7']") + of("['3.7']"))).toHaveLength(1)
    expect(await mistakes(of('[]'))).toHaveLength(1)
  })

  it('tells of a file that is not there', async () => {
    await expect(readKnownFindings('none.yaml')).rejects.toThrow(
      'none.yaml: no such file; name a list of known findings by its path',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'
import { UsageError } from './usage-error.ts'

describe('readArguments', () => {
  it.each([
    [[], { name: 'help' }],
    [['--help'], { name: 'help' }],
    [['verify', '-h'], { name: 'help', of: 'verify' }],
    [['mock', '--help'], { name: 'help', of: 'mock' }],
    [['--version'], { name: 'version' }],
    [['verify'], { name: 'verify', quiet: false, only: [] }],
    [
      ['verify', '--spec', 'a.yaml', '--report', 'json=r.json', '--quiet'],
      { name: 'verify', quiet: true, only: [], spec: 'a.yaml', report: 'r.json' },
    ],
    [['verify', '--only', 'a', 'b', '--quiet'], { name: 'verify', quiet: true, only: ['a', 'b'] }],
    [['verify', '--only=a,b', '--only', 'c'], { name: 'verify', quiet: false, only: ['a', 'b', 'c'] }],
    [['mock', '--port', '0', '--spec=a.yaml'], { name: 'mock', port: 0, spec: 'a.yaml' }],
  ])('reads %j', (argv, command) => {
    expect(readArguments(argv)).toEqual(command)
  })

  it.each([
    [['verfy'], 'unknown command verfy: did you mean verify?'],
    [['--quiet'], 'unknown option --quiet: name a command first, verify, mock or portal'],
    [['verify', '--qiet'], 'unknown option --qiet: did you mean --quiet?'],
    [['verify', '-x'], 'unknown option -x: see docspace-contract verify --help'],
    [['verify', '--frobnicate'], 'unknown option --frobnicate: see docspace-contract verify --help'],
    [['verify', '--spec'], 'option --spec needs a value: see docspace-contract verify --help'],
    [
      ['verify', '--spec', '--quiet'],
      'option --spec needs a value; one that begins with a hyphen is written --spec=VALUE',
    ],
    [['verify', '--only', ''], '--only is empty: name an operation, or leave it out'],
    [
      ['verify', '--report', 'json=a', '--report', 'json=b'],
      '--report json=b: there is one report, and --report json=a names it',
    ],
    [['verify', '--spec='], '--spec is empty: name a file or a URL, or leave it out for the bundled description'],
    [
      ['verify', 'a.yaml'],
      'verify does not take the word a.yaml: operations are named with --only, a document with --spec',
    ],
    [
      ['verify', '--report', 'r.json'],
      '--report r.json: name the format and the file, as in --report json=report.json',
    ],
    [['verify', '--report', 'xml=r'], '--report xml=r: the format is json, as in --report json=r'],
    [['verify', '--quiet=yes'], "option --quiet: Option '--quiet' does not take an argument"],
    [['mock', '--port', '80a'], '--port 80a: a port is a number from 0 to 65535, and 0 means any free one'],
    [['mock', '--port', '65536'], '--port 65536: a port is a number from 0 to 65535, and 0 means any free one'],
    [['mock', 'x'], 'mock does not take the word x: a document is named with --spec'],
    [['mock', '--only', 'a'], 'unknown option --only: see docspace-contract mock --help'],
  ])('refuses %j with one line that says what to do', (argv, message) => {
    expect(refusal(argv)).toBeInstanceOf(UsageError)
    expect(refusal(argv).message).toContain(message)
    expect(refusal(argv).message).not.toContain('\n')
  })
})

function refusal(argv: readonly string[]): Error {
  try {
    readArguments(argv)
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was refused')
}

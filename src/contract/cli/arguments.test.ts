import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'
import { UsageError } from './usage-error.ts'

const plain = { portal: false, reports: [], server: {} }

describe('readArguments', () => {
  it.each([
    [[], { name: 'help' }],
    [['--help'], { name: 'help' }],
    [['verify', '-h'], { name: 'help', of: 'verify' }],
    [['mock', '--help'], { name: 'help', of: 'mock' }],
    [['--version'], { name: 'version' }],
    [['verify'], { name: 'verify', quiet: false, only: [], ...plain }],
    [
      ['verify', '--spec', 'a.yaml', '--report', 'json=r.json', '--quiet'],
      {
        name: 'verify',
        quiet: true,
        only: [],
        spec: 'a.yaml',
        ...plain,
        reports: [{ format: 'json', file: 'r.json' }],
      },
    ],
    [['verify', '--only', 'a', 'b', '--quiet'], { name: 'verify', quiet: true, only: ['a', 'b'], ...plain }],
    [['verify', '--only=a,b', '--only', 'c'], { name: 'verify', quiet: false, only: ['a', 'b', 'c'], ...plain }],
    [
      [
        'verify',
        'https://api.example/',
        '--only',
        'a',
        '--phases',
        'auth,lifecycle',
        '--time',
        '5m',
        '--min-coverage',
        'operations=90',
      ],
      {
        name: 'verify',
        quiet: false,
        only: ['a'],
        ...plain,
        target: 'https://api.example',
        server: { phases: ['auth', 'lifecycle'], timeMs: 300_000, minCoverage: { operations: 90 } },
      },
    ],
    [['init', '--spec', 'a.yaml'], { name: 'init', spec: 'a.yaml' }],
    [['mock', '--port', '0', '--spec=a.yaml'], { name: 'mock', port: 0, spec: 'a.yaml' }],
  ])('reads %j', (argv, command) => {
    expect(readArguments(argv)).toEqual(command)
  })

  it.each([
    [['verfy'], 'unknown command verfy: did you mean verify?'],
    [['--quiet'], 'unknown option --quiet: name a command first, verify, init, mock or portal'],
    [['verify', '--qiet'], 'unknown option --qiet: did you mean --quiet?'],
    [['verify', '-x'], 'unknown option -x: see docspace-contract verify --help'],
    [['verify', '--frobnicate'], 'unknown option --frobnicate: see docspace-contract verify --help'],
    [['verify', '--spec'], 'option --spec needs a value: see docspace-contract verify --help'],
    [
      ['verify', '--spec', '--quiet'],
      'option --spec needs a value; one that begins with a hyphen is written --spec=VALUE',
    ],
    [['verify', '--only', ''], '--only is empty: name an operation, or leave it out'],
    [['verify', '--report', 'json=a', '--report', 'html=a'], '--report html=a: another report is written to a already'],
    [['verify', '--spec='], '--spec is empty: name a file or a URL, or leave it out for the bundled description'],
    [
      ['verify', 'a.yaml'],
      'verify does not take the word a.yaml: a server is named by its URL, operations with --only, a document with --spec',
    ],
    [
      ['verify', '--report', 'r.json'],
      '--report r.json: name the format and the file, as in --report json=report.json',
    ],
    [['verify', '--report', 'xml=r'], '--report xml=r: did you mean html=r?'],
    [['verify', '--quiet=yes'], "option --quiet: Option '--quiet' does not take an argument"],
    [['verify', '--thorough'], '--thorough is for a server: name its URL'],
    [['verify', '--portal', '--spec', 'a'], '--portal is verified against the bundled description: leave --spec out'],
    [['verify', 'http://a.example', 'http://b.example'], 'verify takes one server, and got http://a.example and'],
    [['verify', 'http://a.example', '--fail-on', 'hi'], '--fail-on hi: it is low or medium or high or critical'],
    [['verify', 'http://a.example', '--time', 'soon'], '--time soon: it is a time, as in 90s or 5m'],
    [['verify', 'http://a.example', '--rate', '0'], '--rate 0: it is a number over 0'],
    [['verify', 'http://a.example', '--min-coverage', '101'], '--min-coverage 101: it is a percentage'],
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

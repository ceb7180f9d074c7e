import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'

describe('readArguments', () => {
  it.each<[string[], object]>([
    [[], { name: 'help' }],
    [['--help'], { name: 'help' }],
    [['help', 'token'], { name: 'help', of: 'token' }],
    [['login', '-h'], { name: 'help', of: 'login' }],
    [['status', '--help'], { name: 'help', of: 'status' }],
    [['--version'], { name: 'version' }],
    [['token', '--version'], { name: 'version' }],
    [['login'], { name: 'login', way: 'password', hash: false }],
    [['login', '--hash', '--user', 'ann'], { name: 'login', way: 'password', hash: true, user: 'ann' }],
    [['login', '--api-key', '--portal', 'acme.test'], { name: 'login', way: 'api-key', portal: 'acme.test' }],
    [['login', '--oauth'], { name: 'login', way: 'oauth', browser: true }],
    [
      ['login', '--oauth', '--client-id=id', '--scope', 'files:read openid', '--port', '8080', '--no-browser'],
      { name: 'login', way: 'oauth', clientId: 'id', scope: 'files:read openid', port: 8080, browser: false },
    ],
    [['whoami', '--portal=acme.test', '--user=ann'], { name: 'whoami', portal: 'acme.test', user: 'ann' }],
    [['logout'], { name: 'logout' }],
  ])('reads %j', (argv, command) => {
    expect(readArguments(argv)).toEqual(command)
  })

  it.each([
    [['tokn'], 'unknown command tokn: did you mean token?'],
    [['frobnicate'], 'unknown command: the commands are login, whoami, token, logout and status'],
    [['--portal', 'acme.test'], 'name a command before the options: login, whoami, token, logout and status'],
    [['login', '--potal', 'x'], 'unknown option --potal: did you mean --portal?'],
    [['token', '--frobnicate'], 'unknown option --frobnicate: see docspace-auth token --help'],
    [['login', '--portal'], 'option --portal needs a value: see docspace-auth login --help'],
    [['login', '--portal', '--hash'], 'option --portal needs a value; one that begins with a hyphen'],
    [['login', '--hash=yes'], 'option --hash takes no value: see docspace-auth login --help'],
    [['login', '--user='], '--user is empty: give it a value, or leave it out'],
    [['login', '--oauth', '--api-key'], '--oauth and --api-key are two ways to sign in: choose one'],
    [['login', '--oauth', '--hash'], '--hash goes with a password, not with --oauth'],
    [['login', '--client-id', 'id'], '--client-id goes with --oauth: add --oauth'],
    [['login', '--api-key', '--user', 'ann'], '--user: an API key says itself who it acts for; leave it out'],
    [['login', '--oauth', '--port', '70000'], '--port is a number from 0 to 65535, and 0 means any free one'],
  ])('refuses %j and says what to do', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(message)
  })

  it.each(['password', 'client-secret', 'code', 'token'])('says why there is no --%s, and repeats no value', (name) => {
    const message = messageOf(() => readArguments(['login', `--${name}=marked-secret`]))
    expect(message).toMatch(/a command line can be read by others; .*set DOCSPACE_/)
    expect(message).not.toContain('marked')
  })

  it('repeats no word that may be a secret', () => {
    const message = messageOf(() => readArguments(['login', 'marked-secret']))
    expect(message).toBe('login takes options only, no other words: see docspace-auth login --help')
  })
})

function messageOf(task: () => unknown): string {
  try {
    task()
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  throw new Error('it was not refused')
}

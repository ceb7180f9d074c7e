import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultStorePath } from './default-path.ts'

const cases = [
  ['linux', { HOME: '/home/ann' }, '/home/ann/.local/state/docspace-auth/credentials.json'],
  ['linux', { HOME: '/home/ann', XDG_STATE_HOME: '/state' }, '/state/docspace-auth/credentials.json'],
  ['linux', { HOME: '/home/ann', XDG_STATE_HOME: '' }, '/home/ann/.local/state/docspace-auth/credentials.json'],
  ['linux', { HOME: '/home/ann', XDG_STATE_HOME: 'state' }, '/home/ann/.local/state/docspace-auth/credentials.json'],
  ['freebsd', { HOME: '/home/ann' }, '/home/ann/.local/state/docspace-auth/credentials.json'],
  [
    'darwin',
    { HOME: '/Users/ann', XDG_STATE_HOME: '/state' },
    '/Users/ann/Library/Application Support/docspace-auth/credentials.json',
  ],
  [
    'win32',
    { LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local', HOME: '/home/ann' },
    'C:\\Users\\ann\\AppData\\Local\\docspace-auth\\credentials.json',
  ],
  ['win32', { USERPROFILE: 'C:\\Users\\ann' }, 'C:\\Users\\ann\\AppData\\Local\\docspace-auth\\credentials.json'],
] as const

it.each(cases)('on %s with %o it is %s', (platform, env, path) => {
  expect(defaultStorePath(env, platform)).toBe(path)
})

it('is below the home folder that the system knows where the environment names none', () => {
  expect(defaultStorePath({}, 'linux')).toBe(join(homedir(), '.local/state/docspace-auth/credentials.json'))
})

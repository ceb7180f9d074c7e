import { describe, expect, test } from 'vitest'
import { failure, home } from './command.ts'
import { ann, portalWith } from './portal-user.ts'

describe('a second factor in a script', () => {
  test('by app takes the code, or a backup code, of DOCSPACE_CODE', async () => {
    const portal = await portalWith({
      tfa: 'totp',
      users: [{ name: 'ann', role: 'owner', password: ann.DOCSPACE_PASSWORD, totp: 'connected' }],
    })
    const user = await home()
    const login = (env = {}) => user.run(['login', '--portal', portal.url], { ...ann, ...env })
    expect(await login()).toEqual(
      failure(2, 'the account has a second factor: set DOCSPACE_CODE to a code of its authenticator app'),
    )
    const { code } = portal.totp('ann')
    const wrong = code === '000000' ? '000001' : '000000'
    expect(await login({ DOCSPACE_CODE: wrong })).toEqual(failure(1, 'refused the code'))
    expect(await login({ DOCSPACE_CODE: code })).toMatchObject({ code: 0, stderr: '' })
    expect(user.printed()).not.toContain(code)
  })

  test('by text message sends the code at the first run and takes it at the second', async () => {
    const portal = await portalWith({ tfa: 'sms' })
    const user = await home()
    const login = (env = {}) => user.run(['login', '--portal', portal.url], { ...ann, ...env })
    const first = await login()
    expect(first.code).toBe(2)
    expect(first.stderr).toMatch(
      /^A code was sent to \+1555\*0100, good until 20.* \(in (10|9) minutes\)\.\n.*set DOCSPACE_CODE to the code that was sent, and run this again\n$/,
    )
    expect(await login({ DOCSPACE_CODE: portal.sms.at(-1)?.code ?? '' })).toMatchObject({ code: 0 })
    expect(portal.sms).toHaveLength(1)
  })

  test.each([
    ['totp' as const, 'has no authenticator app yet'],
    ['sms' as const, 'has no phone yet'],
  ])('that has to be set up first (%s) wants a person, and shows no secret', async (tfa, problem) => {
    const portal = await portalWith({ tfa })
    const user = await home()
    const env = { DOCSPACE_USERNAME: 'bob@example.com', DOCSPACE_PASSWORD: 'marked-secret of bob' }
    expect(await user.run(['login', '--portal', portal.url], env)).toEqual(
      failure(2, `the account ${problem}: run docspace-auth login once in a terminal`),
    )
  })
})

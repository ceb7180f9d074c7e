import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { home } from './command.ts'
import { marked, portalWith } from './portal-user.ts'
import { atTerminal, hasPseudoTerminal, isRestored } from './pseudo-terminal.ts'

const enter = '\r'
const ctrlC = '\x03'

// Named, because a skip without a reason is read as a success.
describe.skipIf(!hasPseudoTerminal)('at a terminal (made by script of util-linux)', () => {
  test('the command asks for portal, user and password, shows nothing of the password, and corrects typing', async () => {
    const portal = await portalWith()
    const user = await home()
    const dialogue = await atTerminal(
      user,
      ['login'],
      [
        ['Portal, such as https://acme.onlyoffice.com: ', `${portal.url}${enter}`],
        ['User name (e-mail): ', `ann@example.com${enter}`],
        ['Password: ', `marked-typo\x15${marked}X\x7f${enter}`],
      ],
    )
    expect(dialogue.code).toBe(0)
    expect(dialogue.stdout).toContain('Signed in to')
    expect(isRestored(dialogue)).toBe(true)
    expect(user.printed()).not.toContain('marked')
    const again = await atTerminal(user, ['login'], [[`Portal [${portal.url}]: `, ctrlC]])
    expect(again.code).toBe(130)
    expect(again.stdout).toContain('docspace-auth: interrupted')
  })

  test('Ctrl-C at the password ends it with 130, the terminal restored and nothing kept', async () => {
    const portal = await portalWith()
    const user = await home()
    const args = ['login', '--portal', portal.url, '--user', 'ann@example.com']
    const dialogue = await atTerminal(user, args, [['Password: ', `${marked}${ctrlC}`]])
    expect(dialogue.code).toBe(130)
    expect(isRestored(dialogue)).toBe(true)
    expect(portal.stats.requests).toBe(0)
    await expect(readFile(user.storePath)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(user.printed()).not.toContain('marked')
  })

  test('a wrong password is not asked for again', async () => {
    const portal = await portalWith()
    const user = await home()
    const args = ['login', '--portal', portal.url, '--user', 'ann@example.com']
    const dialogue = await atTerminal(user, args, [['Password: ', `marked-wrong${enter}`]])
    expect(dialogue.code).toBe(1)
    expect(dialogue.stdout).toContain('the user name or the password is wrong')
    expect(portal.stats.byOperation.login).toBe(1)
  })

  test('an authenticator app is set up, its backup codes are shown, and from then on it is asked', async () => {
    const portal = await portalWith({ tfa: 'totp' })
    const user = await home()
    const args = ['login', '--portal', portal.url, '--user', 'ann@example.com']
    const password = ['Password: ', `${marked}${enter}`] as const
    const code = () => `${portal.totp('ann').code}${enter}`
    const first = await atTerminal(user, args, [password, ['First code that the app shows: ', code]])
    expect(first.code).toBe(0)
    expect(first.stdout).toContain(`key      ${portal.totp('ann').key}`)
    expect(first.stdout).toContain(`otpauth://totp/127.0.0.1:ann%40example.com?secret=${portal.totp('ann').key}`)
    const backup = /keep them in a safe place:\s+(\S{6})\s/.exec(first.stdout)?.[1] ?? ''
    const question = 'Code of your authenticator app, or a backup code: '
    const second = await atTerminal(user, args, [
      password,
      [question, `000000${enter}`],
      ['That code was not taken. Try again.', ''],
      [question, `${backup}${enter}`],
    ])
    expect(second.code).toBe(0)
    const third = await atTerminal(user, args, [
      password,
      ...[1, 2, 3].map(() => [question, `${backup}${enter}`] as const),
    ])
    expect(third.code).toBe(1)
    expect(third.stdout).toContain('refused the code')
    expect(user.printed()).not.toContain('marked')
  })

  test('a phone is set up, another message is sent for r, and the code is taken', async () => {
    const portal = await portalWith({ tfa: 'sms' })
    const user = await home()
    const question = 'Code from the message, or r for another one: '
    const dialogue = await atTerminal(
      user,
      ['login', '--portal', portal.url, '--user', 'bob@example.com', '--hash'],
      [
        ['Password: ', `marked-secret of bob${enter}`],
        ['Phone number with country code: ', `+1 555 0107${enter}`],
        [question, `r${enter}`],
        ['A code was sent to', ''],
        [question, () => `${portal.sms.at(-1)?.code ?? ''}${enter}`],
      ],
    )
    expect(dialogue.code).toBe(0)
    expect(portal.sms).toHaveLength(2)
    expect(dialogue.stdout).toMatch(/A code was sent to \+\S+, good until 20.* \(in (10|9) minutes\)/)
  })

  test('an API key is asked for, and not shown', async () => {
    const portal = await portalWith()
    const user = await home()
    const key = portal.createApiKey('ann')
    const args = ['login', '--api-key', '--portal', portal.url]
    expect(await atTerminal(user, args, [['API key: ', `${key}${enter}`]])).toMatchObject({ code: 0 })
    expect(user.printed()).not.toContain(key)
  })
})

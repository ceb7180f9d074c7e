import { describe, expect, test } from 'vitest'
import { opened } from './oauth-opened.ts'

describe('the second factor', () => {
  test('of an app that is connected is one more page, and the password is not in it', async () => {
    const users = [{ name: 'ann', totp: 'connected' as const }]
    const { page, signIn, browser, portal } = await opened({}, { tfa: 'totp', users })
    const second = await signIn(page)
    expect(second.heading).toBe('Confirm that it is you')
    expect(second.html).not.toContain('password of ann')
    const wrong = await browser.submit(second, second.forms[0], { code: '000000' })
    expect(wrong.html).toContain('role="alert"')
    const consent = await browser.submit(wrong, wrong.forms[0], { code: portal.totp('ann').code })
    expect(consent.heading).toBe('Allow Example?')
  })

  test('of an app that is not connected shows the key first', async () => {
    const { page, signIn, browser, portal } = await opened({}, { tfa: 'totp' })
    const second = await signIn(page)
    expect(second.heading).toBe('Connect your authenticator app')
    expect(second.html).toContain(portal.totp('ann').key)
    expect((await browser.submit(second, second.forms[0], { code: portal.totp('ann').code })).heading).toBe(
      'Allow Example?',
    )
  })

  test('by text message says where the code went', async () => {
    const { page, signIn, browser, portal } = await opened({}, { tfa: 'sms' })
    const second = await signIn(page)
    expect(second.html).toContain('A code was sent to +')
    const code = portal.sms.at(-1)?.code ?? ''
    expect((await browser.submit(second, second.forms[0], { code })).heading).toBe('Allow Example?')
  })

  test('by text message asks for a number where there is none', async () => {
    const { page, signIn, browser, portal } = await opened({}, { tfa: 'sms', users: [{ name: 'ann' }] })
    const number = await signIn(page)
    expect(number.heading).toBe('Your phone number')
    const second = await browser.submit(number, number.forms[0], { phone: '+15555550100' })
    const code = portal.sms.at(-1)?.code ?? ''
    expect((await browser.submit(second, second.forms[0], { code })).heading).toBe('Allow Example?')
  })

  test('waits for one answer: a page that was used leads back to the sign-in', async () => {
    const { page, signIn, browser, portal } = await opened({}, { tfa: 'totp' })
    const second = await signIn(page)
    await browser.submit(second, second.forms[0], { code: portal.totp('ann').code })
    expect((await browser.submit(second, second.forms[0], { code: portal.totp('ann').code })).heading).toBe('Sign in')
  })
})

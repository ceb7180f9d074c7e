import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './open-browser.ts'
import { focused, signIn, visit } from './visit.ts'

let browser: Browser | undefined
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** What `beforeAll` has opened. */
function opened(): Browser {
  if (browser === undefined) throw new Error('No browser was opened.')
  return browser
}

describe('the authorize link in a browser', () => {
  it.each([1280, 360])(
    'leads through a wrong password, the sign-in, the second factor and consent to the application and a token, %i px wide',
    async (width) => {
      const { portal, application, page, picture } = await visit(opened(), { tfa: 'totp' }, width)
      await page.goto(application.authorizeLink(portal))
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Sign in')
      expect(await page.getByRole('main').textContent()).toContain('Notes')
      await picture('sign-in')

      await signIn(page, 'ann@example.com', 'wrong')
      expect(await page.getByRole('alert').textContent()).toBe('User authentication failed')
      expect(await page.getByRole('textbox', { name: 'E-mail address' }).inputValue()).toBe('ann@example.com')
      expect(await page.getByLabel('Password').inputValue()).toBe('')
      expect(await focused(page)).toBe('Password')
      await picture('wrong-password')

      await signIn(page)
      await page.getByRole('heading', { level: 1, name: 'Confirm that it is you' }).waitFor()
      await picture('second-factor')
      await page.getByRole('textbox', { name: 'Code' }).fill('000000')
      await page.getByRole('button', { name: 'Confirm' }).click()
      expect(await page.getByRole('alert').textContent()).toContain('Check the code')
      await picture('wrong-code')

      await page.getByRole('textbox', { name: 'Code' }).fill(portal.totp('ann').code)
      await page.getByRole('button', { name: 'Confirm' }).click()
      await page.getByRole('heading', { level: 1, name: 'Allow Notes?' }).waitFor()
      expect(await page.getByRole('checkbox').count()).toBe(2)
      await picture('consent')

      await page.getByRole('button', { name: 'Allow' }).click()
      await page.getByRole('heading', { name: 'Back at Notes' }).waitFor()
      expect(application.answers).toHaveLength(1)
      expect(application.answers[0]?.get('state')).toBe('state-of-notes')
      const { status, body } = await application.exchange(portal)
      expect({ status, scope: body.scope }).toEqual({ status: 200, scope: 'files:read accounts.self:read' })
      const authorization = `Bearer ${String(body.access_token)}`
      const self = await fetch(`${portal.url}/api/2.0/people/@self`, { headers: { authorization } })
      expect(await self.json()).toMatchObject({ response: { email: 'ann@example.com' } })
    },
  )

  it('needs no mouse', async () => {
    const { portal, application, page } = await visit(opened(), { tfa: 'totp' })
    const { keyboard } = page
    await page.goto(application.authorizeLink(portal))
    expect(await focused(page)).toBe('E-mail address')
    await keyboard.type('ann@example.com')
    await keyboard.press('Tab')
    expect(await focused(page)).toBe('Password')
    await keyboard.type('correct horse')
    await keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Confirm that it is you' }).waitFor()
    expect(await focused(page)).toBe('Code')
    await keyboard.type(portal.totp('ann').code)
    await keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Allow Notes?' }).waitFor()
    expect(await focused(page)).toContain('files:read')
    await keyboard.press('Space')
    const passed: string[] = []
    while (passed.at(-1) !== 'Allow' && passed.length < 10) {
      await keyboard.press('Tab')
      passed.push(await focused(page))
    }
    expect(passed).toEqual([expect.stringContaining('accounts.self:read'), 'Allow'])
    await keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Back at Notes' }).waitFor()
    expect((await application.exchange(portal)).body.scope).toBe('accounts.self:read')
  })

  it('ends at the application with access_denied where the user denies', async () => {
    const { portal, application, page } = await visit(opened())
    await page.goto(application.authorizeLink(portal))
    await signIn(page)
    await page.getByRole('button', { name: 'Deny' }).click()
    await page.getByRole('heading', { name: 'Back at Notes' }).waitFor()
    expect(application.answers.map((answer) => [answer.get('error'), answer.get('state'), answer.get('code')])).toEqual(
      [['access_denied', 'state-of-notes', null]],
    )
  })

  it('lets a user connect the authenticator app on the way', async () => {
    const { portal, application, page, picture } = await visit(opened(), { tfa: 'totp' })
    await page.goto(application.authorizeLink(portal))
    await signIn(page, 'bob@example.com', 'battery staple')
    await page.getByRole('heading', { level: 1, name: 'Connect your authenticator app' }).waitFor()
    expect(await page.getByRole('definition').textContent()).toBe(portal.totp('bob').key)
    await picture('connect-app')
    await page.getByRole('textbox', { name: 'Code' }).fill(portal.totp('bob').code)
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.getByRole('heading', { name: 'Allow Notes?' }).waitFor()
  })

  it('asks for a phone that the portal does not have, and for the code that it sends there', async () => {
    const { portal, application, page, picture } = await visit(opened(), { tfa: 'sms' })
    await page.goto(application.authorizeLink(portal))
    await signIn(page, 'bob@example.com', 'battery staple')
    await picture('phone')
    await page.getByRole('textbox', { name: 'Phone number' }).fill('+1 555 50100')
    await page.getByRole('button', { name: 'Send a code' }).click()
    await page.getByRole('textbox', { name: 'Code' }).waitFor()
    await picture('sms-code')
    await page.getByRole('textbox', { name: 'Code' }).fill(portal.sms.at(-1)?.code ?? '')
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.getByRole('heading', { name: 'Allow Notes?' }).waitFor()
  })

  it('goes on without a question once consent was given, and asks the next account anew', async () => {
    const { portal, application, page } = await visit(opened())
    const link = application.authorizeLink(portal)
    await page.goto(link)
    await signIn(page)
    await page.getByRole('button', { name: 'Allow' }).click()
    await page.getByRole('heading', { name: 'Back at Notes' }).waitFor()
    await page.goto(link)
    await page.getByRole('heading', { name: 'Back at Notes' }).waitFor()
    expect(application.answers).toHaveLength(2)

    await page.goto(application.authorizeLink(portal, 'rooms:read'))
    await page.getByRole('button', { name: 'Use another account' }).click()
    await signIn(page, 'bob@example.com', 'battery staple')
    expect(await page.getByRole('main').textContent()).toContain('bob@example.com')
  })

  it('says what is wrong where the application cannot be told', async () => {
    const { portal, application, page, picture } = await visit(opened())
    const link = new URL(application.authorizeLink(portal))
    await page.goto(link.href)
    await signIn(page)
    link.searchParams.set('redirect_uri', 'https://elsewhere.example/')
    await page.goto(link.href)
    expect(await page.getByRole('status').textContent()).toContain('invalid_request')
    await picture('invalid-request')
  })
})

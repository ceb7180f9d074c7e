import { join } from 'node:path'
import { startPortal, type Portal, type PortalOptions } from 'docspace-contract/portal'
import type { Browser, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { startApplication, type Application } from './application.ts'

export interface Visit {
  readonly portal: Portal
  readonly application: Application
  readonly page: Page
  /** Keeps a picture where SCREENSHOTS names a folder. */
  readonly picture: (name: string) => Promise<void>
}

/** A portal, an application and a browser window without history, all gone when the test is. */
export async function visit(browser: Browser, options: PortalOptions = {}, width = 1280): Promise<Visit> {
  const application = await startApplication()
  const portal = await startPortal({
    users: [
      { name: 'ann', role: 'owner', password: 'correct horse', totp: 'connected' },
      { name: 'bob', password: 'battery staple' },
    ],
    oauth: { clients: [{ name: 'Notes', redirectUris: ['http://127.0.0.1/callback'] }] },
    ...options,
  })
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  onTestFinished(async () => {
    await context.close()
    await portal.close()
    application.close()
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  return {
    portal,
    application,
    page,
    async picture(name) {
      const folder = process.env.SCREENSHOTS
      if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true })
    },
  }
}

/** Types address and password as a person does. */
export async function signIn(page: Page, email = 'ann@example.com', password = 'correct horse'): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** The accessible name of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    const labels = activeElement instanceof HTMLInputElement ? [...(activeElement.labels ?? [])] : []
    return (labels[0]?.textContent ?? activeElement?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  })
}

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './open-browser.ts'
import { signIn, visit, type Visit } from './visit.ts'

let browser: Browser | undefined
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const ways: readonly (readonly [
  string,
  Visit['portal']['users'][number]['name'] | undefined,
  'none' | 'totp' | 'sms',
  string,
])[] = [
  ['Sign in', undefined, 'none', 'Sign in'],
  ['Confirm that it is you', 'ann', 'totp', 'Confirm'],
  ['Connect your authenticator app', 'bob', 'totp', 'Confirm'],
  ['Your phone number', 'bob', 'sms', 'Send a code'],
  ['Allow Notes?', 'ann', 'none', 'Allow'],
]
const passwords: Readonly<Record<string, string>> = { ann: 'correct horse', bob: 'battery staple' }

describe('each page', () => {
  it.each(ways)(
    '"%s" has a language, a title, one heading, named fields and enough contrast',
    async (title, user, tfa, button) => {
      if (browser === undefined) throw new Error('No browser was opened.')
      const { portal, application, page, picture } = await visit(browser, { tfa }, 360)
      const scripts: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(portal.url) && !request.url().startsWith('data:')) scripts.push(request.url())
      })
      await page.goto(application.authorizeLink(portal))
      if (user !== undefined) await signIn(page, `${user}@example.com`, passwords[user] ?? '')
      await page.getByRole('heading', { level: 1, name: title }).waitFor()

      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await page.title()).toBe(`${title} – portal double`)
      expect(await page.getByRole('heading').count()).toBe(1)
      expect(await page.getByRole('main').count()).toBe(1)
      expect(await page.getByRole('contentinfo').count()).toBe(1)
      expect(await page.getByRole('button', { name: button, exact: true }).isEnabled()).toBe(true)
      expect(await namelessFields(page)).toEqual([])
      expect(await isWiderThanItsWindow(page)).toBe(false)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect([colorScheme, await faint(page)]).toEqual([colorScheme, []])
        await picture(`${title.toLowerCase().replaceAll(/\W+/g, '-')}-${colorScheme}`)
      }
      expect(scripts).toEqual([])
    },
  )
})

/** Fields that a screen reader would announce without a name. */
function namelessFields(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')]
      .filter(({ labels }) => (labels?.[0]?.textContent ?? '').trim() === '')
      .map(({ name }) => name),
  )
}

function isWiderThanItsWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
}

/** Texts with less contrast to what is behind them than 4.5 to 1 (WCAG 2.2, 1.4.3). */
function faint(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const luminance = (...layers: readonly string[]) => {
      if (canvas === null) return 0
      for (const colour of layers) {
        canvas.fillStyle = colour
        canvas.fillRect(0, 0, 1, 1)
      }
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
        const part = byte / 255
        return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const dark = matchMedia('(prefers-color-scheme: dark)').matches
    const texts = [...document.querySelectorAll('h1, p, label, legend, button, small, dt, dd, a, code')]
    return texts.flatMap((element) => {
      const behind = [dark ? '#121212' : '#ffffff', getComputedStyle(element).backgroundColor]
      const [lower = 0, upper = 0] = [luminance(...behind), luminance(...behind, getComputedStyle(element).color)].sort(
        (one, other) => one - other,
      )
      return (upper + 0.05) / (lower + 0.05) < 4.5 ? [element.textContent] : []
    })
  })
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { htmlReport } from '../../src/contract/report/conformance/html/html-report.ts'
import { cleanEvents, manyFindings, recorded } from '../../src/contract/report/conformance/testing/sample-run.ts'
import { openBrowser } from './open-browser.ts'

const repeat = (id: string) => `npx docspace-contract verify https://api.example --repeat '${id}'`
const reports = { findings: recorded(), clean: recorded(cleanEvents), large: manyFindings(2000) }

let browser: Browser
let folder: string
beforeAll(async () => {
  browser = await openBrowser()
  folder = await mkdtemp(join(tmpdir(), 'html-report-'))
  for (const [name, report] of Object.entries(reports))
    await writeFile(join(folder, `${name}.html`), htmlReport(report, { repeat }))
})
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

interface Opened {
  readonly page: Page
  /** What the page asked for beside itself, and what the browser had to complain about. */
  readonly noise: readonly string[]
}

async function open(name: keyof typeof reports, options: BrowserContextOptions = {}, hash = ''): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const noise: string[] = []
  const url = pathToFileURL(join(folder, `${name}.html`)).href
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && request.url() !== 'data:,') noise.push(request.url())
  })
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
  await page.goto(url + hash)
  return { page, noise }
}

const openAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))

describe.each(['findings', 'clean'] as const)('the page of a run: %s', (name) => {
  it.each([1280, 360, 320])(
    'has no sideways scroll and enough contrast at %i pixels, in the light and in the dark',
    async (width) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, noise } = await open(name, { viewport: { width, height: 800 }, colorScheme })
        await openAll(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        )
        expect([colorScheme, await faintTexts(page)]).toEqual([colorScheme, []])
        expect(noise).toEqual([])
      }
    },
  )

  it('has a language, a title, one first heading, and a name for each field', async () => {
    const { page } = await open(name)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.title()).toBe('Notes 2.1.0 – conformance report')
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.getByRole('main').count()).toBe(1)
    const nameless = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLInputElement>('input, select')].filter(
          ({ labels }) => (labels?.[0]?.textContent ?? '').trim() === '',
        ).length,
    )
    expect(nameless).toBe(0)
  })

  it('can be read whole without its script, and has no filters then', async () => {
    const { page } = await open(name, { javaScriptEnabled: false })
    expect(await page.locator('.finding').count()).toBe(reports[name].findings.length)
    expect(await page.locator('form').filter({ visible: true }).count()).toBe(0)
    expect(await page.getByText('What this run proves').isVisible()).toBe(true)
  })
})

describe('the findings', () => {
  const visible = (page: Page) => page.locator('.finding:not([hidden])').count()

  it('are filtered by severity, check, operation, phase and text, and all shown again', async () => {
    const { page } = await open('findings')
    const filters = page.locator('#filters')
    await filters.getByLabel('critical').uncheck()
    expect(await visible(page)).toBe(3)
    await filters.getByLabel('Operation').selectOption('getNote')
    expect(await visible(page)).toBe(2)
    expect(await page.getByRole('status').textContent()).toBe('2 of 6 findings')
    await filters.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => visible(page)).toBe(6)
    await filters.getByLabel('Phase').selectOption('lifecycle')
    expect(await visible(page)).toBe(1)
    await filters.getByLabel('Phase').selectOption('')
    await filters.getByLabel('Check').selectOption('no-server-error')
    expect(await visible(page)).toBe(1)
    await filters.getByLabel('Check').selectOption('')
    await filters.getByLabel('Search').fill('LIMIT=101')
    expect(await visible(page)).toBe(1)
    expect(await page.locator('.group:not([hidden])').count()).toBe(1)
  })

  it('open by the keyboard, and by a link to one of them', async () => {
    const { page } = await open('findings', {}, '#finding-f1b2c3d4e5')
    expect(await page.locator('#finding-f1b2c3d4e5 pre').first().isVisible()).toBe(true)
    await page.locator('#finding-a1b2c3d4e5 summary').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#finding-a1b2c3d4e5 pre').first().isVisible()).toBe(true)
  })

  it('have a curl line that is copied as it is', async () => {
    const { page } = await open('findings', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.locator('#finding-d1b2c3d4e5 > summary').click()
    const button = page.locator('#finding-d1b2c3d4e5 .copy').first()
    await button.click()
    await expect.poll(() => button.textContent()).toBe('Copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      reports.findings.findings.find(({ id }) => id === 'd1b2c3d4e5')?.exchanges[0]?.curl,
    )
  })

  it('show what a hostile server answered, and do not run it', async () => {
    const { page } = await open('findings')
    await openAll(page)
    expect(await page.getByText('</script><script>').first().isVisible()).toBe(true)
    expect(await page.title()).toBe('Notes 2.1.0 – conformance report')
  })

  it('are all printed', async () => {
    const { page } = await open('findings')
    await page.emulateMedia({ media: 'print' })
    const height = (id: string) => page.locator(`#finding-${id}`).evaluate((one) => one.getBoundingClientRect().height)
    expect(await height('c1b2c3d4e5')).toBeGreaterThan(300)
    expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0)
  })

  it('can be 2,000, and are there at once and can be searched', async () => {
    const { page, noise } = await open('large')
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    )
    expect(painted).toBeLessThan(2000)
    await page.locator('#filters').getByLabel('Search').fill('things/177')
    await expect.poll(() => page.getByRole('status').textContent(), { timeout: 15_000 }).toBe('11 of 2000 findings')
    expect(noise).toEqual([])
  })
})

describe('the matrix', () => {
  it('can be narrowed to operations with findings', async () => {
    const { page } = await open('findings')
    await page.getByLabel('only with findings').check()
    expect(await page.locator('.matrix tbody:not([hidden])').count()).toBe(2)
  })

  it.each([1280, 320])('shows every status that came at %i pixels', async (width) => {
    const { page } = await open('findings', { viewport: { width, height: 800 } })
    const right = await page
      .locator('.matrix td[data-status]:not(:empty)')
      .evaluateAll((cells) => Math.max(...cells.map((cell) => cell.getBoundingClientRect().right)))
    expect(right).toBeLessThanOrEqual(width)
    expect(await page.locator('.matrix .fail').first().isVisible()).toBe(true)
  })
})

/** Texts with less contrast to what is behind them than 4.5 to 1 (WCAG 2.2, 1.4.3). */
function faintTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((byte) => {
        const part = byte / 255
        return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const ground = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return channels(backgroundColor)[3] === 0 ? ground(element.parentElement) : backgroundColor
    }
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '')
    const texts = [...document.querySelectorAll('body *:not(script, option)')].filter(hasText)
    return texts.flatMap((element) => {
      const [lower = 0, upper = 0] = [luminance(ground(element)), luminance(getComputedStyle(element).color)].sort(
        (one, other) => one - other,
      )
      const contrast = (upper + 0.05) / (lower + 0.05)
      return contrast < 4.5
        ? [`${contrast.toFixed(2)} ${element.className} ${element.textContent.trim().slice(0, 30)}`]
        : []
    })
  })
}

/** Opens a page in the Chromium of this machine, without a window, until the page has reported. Writes the version. */
import { openBrowser } from '../browser/open-browser.ts'

const [page = ''] = process.argv.slice(2)
try {
  await visit(page)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function visit(page: string): Promise<void> {
  const browser = await openBrowser()
  try {
    console.log(browser.version())
    const tab = await browser.newPage()
    tab.on('console', (message) => console.log(message.text()))
    tab.on('pageerror', (error) => console.log(String(error)))
    await Promise.all([tab.waitForResponse((response) => response.url().endsWith('/report')), tab.goto(page)])
  } finally {
    await browser.close()
  }
}

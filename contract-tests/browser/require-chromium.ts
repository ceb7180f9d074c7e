import { chromiumPath } from './chromium-path.ts'

/** Run before the suite, so that a machine without Chromium gets one line and not a stack for each file. */
try {
  chromiumPath()
} catch (error) {
  console.error(`test:browser: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

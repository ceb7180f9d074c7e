import { defineConfig } from 'vitest/config'
import workspace from './vitest.config.ts'

/** `npm run test:browser`: what needs a real browser, which `npm test` does not ask for. */
export default defineConfig({
  ...workspace,
  test: { include: ['contract-tests/browser/**/*.browser.ts'], testTimeout: 60_000, fileParallelism: false },
})

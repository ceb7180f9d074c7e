import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** The workspace's own packages are tested from source; that the built ones work is what contract-tests/packages.test.ts is for. */
const source = (path: string) => join(import.meta.dirname, path)

export default defineConfig({
  resolve: {
    alias: [
      { find: /^docspace-auth$/, replacement: source('./src/client/index.ts') },
      ...['login', 'sessions', 'keys', 'oauth', 'node', 'validate'].map((entry) => ({
        find: `docspace-auth/${entry}`,
        replacement: source(`./src/client/${entry}/index.ts`),
      })),
      { find: /^docspace-contract$/, replacement: source('./src/contract/index.ts') },
      { find: /^docspace-contract\/portal$/, replacement: source('./src/contract/portal/index.ts') },
      { find: /^docspace-contract\/vitest$/, replacement: source('./src/contract/vitest/index.ts') },
    ],
  },
  test: {
    include: ['src/**/*.test.ts', 'contract-tests/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 20_000,
    // A process for each of some 260 files takes longer than what is tested in them. What a test changes it puts back.
    isolate: false,
  },
})

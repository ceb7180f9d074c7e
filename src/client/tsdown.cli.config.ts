import { defineConfig } from 'tsdown'

/** The command, built by itself: the chunks of the library are those that its own entries share. */
export default defineConfig({
  entry: { index: 'cli/main.ts' },
  outDir: 'dist/cli',
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  fixedExtension: false,
  dts: false,
  logLevel: 'warn',
  inputOptions: { checks: { bundlerTimings: false } },
  deps: { neverBundle: ['oauth4webapi'] },
})

import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { index: './index.ts', portal: './portal/index.ts', cli: './cli/main.ts', vitest: './vitest/index.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  fixedExtension: false,
  dts: { sourcemap: false },
  logLevel: 'warn',
  // How long each plugin took is no news to whoever runs `npm start`.
  inputOptions: { checks: { bundlerTimings: false } },
})

import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'index.ts',
    login: 'login/index.ts',
    sessions: 'sessions/index.ts',
    keys: 'keys/index.ts',
    oauth: 'oauth/index.ts',
    node: 'node/index.ts',
    validate: 'validate/index.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  logLevel: 'warn',
  // How long each plugin took is no news to whoever runs `npm start`.
  inputOptions: { checks: { bundlerTimings: false } },
  deps: { neverBundle: ['oauth4webapi', /^node:/] },
})

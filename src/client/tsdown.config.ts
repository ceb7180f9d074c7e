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
  // What the entries share, in one file: seven small ones took a third longer to load. Declarations have files of their own.
  outputOptions: { codeSplitting: { groups: [{ name: 'core', test: isShared }] } },
})

/** The sources that are no entry's own. The class of an error stays where it is imported from: no bundler drops one unused. */
function isShared(id: string): boolean {
  const shared =
    /src\/client\/(?!(login|sessions|keys|oauth|node|validate|renewal)\/|index|errors\/refused)|generated\/routes/
  return shared.test(id) && !id.endsWith('.d.ts')
}

import { join } from 'node:path'
import { installed } from './install-runtimes.ts'

/** A runtime, and how the smoke test is run in it. */
export interface Runtime {
  readonly name: string
  /** The package that it comes from; its version is the runtime's. None for what the machine itself has. */
  readonly package?: string
  /** Run in the smoke test's folder. */
  readonly command: (stage: string) => readonly string[]
  readonly env?: NodeJS.ProcessEnv
  /** The Node that runs the client's own suite, too; what is no Node runs the smoke test only. */
  readonly suite?: SuiteRuntime
  /** What it does not give to a script, and why: what needs it is skipped, and what the client does instead is checked. */
  readonly lacks?: Readonly<Record<string, string>>
}

/** A Node that runs the suites of the client. */
export interface SuiteRuntime {
  readonly node: string
  readonly env?: NodeJS.ProcessEnv
  /** The folders whose tests it cannot run, and why. */
  readonly without?: Readonly<Record<string, string>>
}

/**
 * In the order in which they are tried. Code of strings (`eval`) is forbidden in all of them but Bun, which cannot forbid
 * it: by these commands, by the configuration of workerd, and by the policy of the page in Chromium.
 */
export const runtimes: readonly Runtime[] = [
  // The first that is supported. Tests start programs in TypeScript; the package itself is JavaScript.
  node('node-22-first', {
    env: { NODE_OPTIONS: '--experimental-strip-types --disable-warning=ExperimentalWarning' },
    without: { 'contract-tests/command': 'Node runs TypeScript by itself since 22.18' },
  }),
  node('node-22'),
  node('node-24'),
  node('node-26'),
  { name: 'Bun', package: 'bun', command: () => [installed('.bin/bun'), 'start.mjs'], env: { DO_NOT_TRACK: '1' } },
  {
    name: 'Deno',
    package: 'deno',
    // The network of this machine is all that the core may ask for.
    command: () => [
      installed('.bin/deno'),
      'run',
      '--no-prompt',
      '--cached-only',
      '--allow-net=127.0.0.1',
      '--v8-flags=--disallow-code-generation-from-strings',
      'start.mjs',
    ],
    env: { DENO_NO_UPDATE_CHECK: '1', DENO_DIR: '.deno' },
  },
  { name: 'workerd', package: 'workerd', command: () => [installed('.bin/workerd'), 'test', 'bundle/workerd.capnp'] },
  {
    name: 'Chromium',
    command: (stage) => [
      process.execPath,
      join(import.meta.dirname, '../../contract-tests/runtimes/in-chromium.ts'),
      `${stage}/index.html`,
    ],
    lacks: {
      cookies: 'a script in a browser can neither set a Cookie header nor read Set-Cookie',
      'manual-redirects': 'a browser hides where a redirect leads',
      'server-date': 'CORS does not expose Date',
      'retry-after': 'CORS does not expose Retry-After',
    },
  },
]

/** A Node, by the package that it comes from, and what is particular about its suite. */
function node(name: string, suite: Omit<SuiteRuntime, 'node'> = {}): Runtime {
  const binary = installed(`${name}/bin/node`)
  return {
    name: 'Node',
    package: name,
    suite: { ...suite, node: binary },
    command: () => [binary, '--disallow-code-generation-from-strings', 'start.mjs'],
  }
}

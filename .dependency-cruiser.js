/** Imports point one way: openapi → generated → src/client → src/contract → contract-tests (docs/architecture.md). */

const tests = '(\\.test(-d)?|test-server|store-exam|test-program|temporary-folder|/testing/[^/]+)\\.ts$'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-loops',
      comment: 'A loop has no first file to read; types count too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-broken-imports',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'generated-stands-alone',
      severity: 'error',
      from: { path: '^generated/' },
      to: { pathNot: '^generated/' },
    },
    {
      name: 'client-leans-on-generated-only',
      severity: 'error',
      from: { path: '^src/client/', pathNot: tests },
      to: { pathNot: ['^src/client/', '^generated/', '^node_modules/oauth4webapi/', '^node:', '^[a-z/_]+$'] },
    },
    {
      name: 'client-core-runs-everywhere',
      comment: 'Node built-ins only in the entry for Node.',
      severity: 'error',
      from: { path: '^src/client/', pathNot: ['^src/client/(node|cli|bin)/', tests, 'tsdown[.a-z]*\\.config\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-openapi-fetch-at-run-time',
      comment: 'Its author announced that there will be no further releases; benchmarks compare with it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^node_modules/openapi-fetch/' },
    },
    {
      name: 'oauth4webapi-behind-its-entry',
      comment: 'Whoever does not use OAuth does not load it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/client/oauth/', tests] },
      to: { path: '^node_modules/oauth4webapi/' },
    },
    {
      name: 'openapi-typescript-behind-one-file',
      severity: 'error',
      from: { path: '^(src|scripts|contract-tests)/', pathNot: '^scripts/generate/schema-types\\.ts$' },
      to: { path: '^node_modules/openapi-typescript/' },
    },
    {
      name: 'only-the-mock-run-uses-the-client',
      comment: 'A harness or a double that shares code with what it tests agrees with its mistakes.',
      severity: 'error',
      from: { path: '^src/contract/', pathNot: ['^src/contract/mock-run/', tests] },
      to: { path: '^src/client/' },
    },
    {
      name: 'the-client-by-its-public-entry',
      severity: 'error',
      from: { path: '^src/contract/' },
      to: { path: '^src/client/', pathNot: '^src/client/((login|sessions|keys|oauth|node|validate)/)?index\\.ts$' },
    },
    {
      name: 'prism-stays-in-the-mock',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/contract/mock/', tests] },
      to: { path: '^node_modules/@stoplight/' },
    },
    {
      name: 'harness-and-portal-are-strangers',
      severity: 'error',
      from: { path: '^src/contract/(harness|portal)/' },
      to: { path: '^src/contract/(harness|portal)/', pathNot: '^src/contract/$1/' },
    },
    {
      name: 'conformance-knows-no-server',
      comment: 'What judges servers leans on neither of the two that we make.',
      severity: 'error',
      from: { path: '^src/contract/conformance/', pathNot: tests },
      to: { path: '^src/contract/(portal|portal-run|mock|mock-run|report|cli)/' },
    },
    {
      name: 'undici-behind-the-transport',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/contract/conformance/send/', tests] },
      to: { path: '^node_modules/undici/' },
    },
    { name: 'nobody-imports-scripts', severity: 'error', from: { pathNot: '^scripts/' }, to: { path: '^scripts/' } },
    {
      name: 'nobody-imports-tests',
      comment: 'But for the bench of defects, whose subjects are the servers of contract-tests/conformance.',
      severity: 'error',
      from: { path: '^(src|scripts|generated)/', pathNot: [tests, '^scripts/bench-defects/'] },
      to: { path: ['^contract-tests/', tests] },
    },
    {
      name: 'front-doors-are-for-guests',
      comment: 'index.ts is the package seen from outside; indoors the room itself is imported.',
      severity: 'error',
      from: { path: '^src/(client|contract)/', pathNot: tests },
      to: { path: ['^src/$1/index\\.ts$', '^src/client/[a-z]+/index\\.ts$', '^src/contract/portal/index\\.ts$'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '/dist/|^scripts/gauntlet/rivals/|^scripts/bench-defects/dredd/project/|^scripts/runtimes/node_modules/',
    },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}

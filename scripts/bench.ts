/**
 * What the packages cost, measured on this machine and beside what they are built on: `npm run bench`.
 * Nothing here is a test: machines differ, so look at the ratios, which are measured in turn in one run.
 */
import { cpus } from 'node:os'
import { bundles } from './bench/bundles.ts'
import { bundleBytes } from './bench/bundle.ts'
import { measureCalls } from './bench/calls.ts'
import { coldStart, importTimes } from './bench/cold.ts'
import { generateSeconds } from './bench/generate-time.ts'
import { firstRequestMilliseconds, harnessRates } from './bench/harness.ts'
import { installSize } from './bench/install.ts'
import { mockStartMilliseconds, requestRates, startBarePrism } from './bench/mock.ts'
import { portalRates, portalStartMilliseconds } from './bench/portal.ts'
import { measureValidators } from './bench/validators.ts'

console.log(`Node ${process.versions.node} on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`)

for (const [call, costs] of Object.entries(await measureCalls())) {
  const base = costs['raw Request'] ?? Number.NaN
  heading(`CPU µs per call, ${call}, the server costing nothing`)
  for (const [name, cost] of Object.entries(costs)) {
    row(name, `${cost.toFixed(1)} µs`, `${signed(cost - base)} µs to a raw Request, × ${(cost / base).toFixed(2)}`)
  }
}

heading('Import, ms over an empty module (least of 15 fresh processes)')
const imports = importTimes({
  'docspace-auth': 'docspace-auth',
  'docspace-auth/login': 'docspace-auth/login',
  'docspace-auth/keys': 'docspace-auth/keys',
  'docspace-auth/oauth': 'docspace-auth/oauth',
  'docspace-auth/node': 'docspace-auth/node',
  'docspace-auth/validate': 'docspace-auth/validate',
  'openapi-fetch': 'openapi-fetch',
  'docspace-contract': 'docspace-contract',
  'docspace-contract/portal': 'docspace-contract/portal',
})
for (const [name, milliseconds] of Object.entries(imports)) row(name, `${milliseconds.toFixed(1)} ms`)

heading('Validators')
for (const [name, cost] of Object.entries(await measureValidators())) row(name, cost)
row(
  'cold start: load one guard and judge an answer',
  `${coldStart(
    `import { getSelf } from 'docspace-auth/validate'`,
    `const { responses } = await getSelf(); responses[200]['application/json']({})`,
  ).toFixed(1)} ms`,
)

heading('Bundle, bytes minified and gzipped, dependencies included')
for (const bundle of bundles) row(bundle.name, `${await bundleBytes(bundle)} B`, `budget ${bundle.budget} B`)

heading('Install')
for (const [name, place] of [
  ['docspace-auth', 'src/client'],
  ['docspace-contract', 'src/contract'],
] as const) {
  const { packages, megabytes } = installSize(place)
  row(name, `${packages} packages, ${megabytes.toFixed(2)} MB`)
}

heading('Generation and mock')
row('npm run generate', `${generateSeconds().toFixed(2)} s`)
row('startMock, warm', `${(await mockStartMilliseconds()).toFixed(0)} ms`)
row(
  'startMock, fresh process',
  `${coldStart(
    `import { startMock } from 'docspace-contract'`,
    `const mock = await startMock({ spec: 'generated/docspace-3.7.json' }); await mock.close()`,
    5,
  ).toFixed(0)} ms`,
)

heading('Requests per second, client and server in one process')
const rates = await requestRates()
const beside = (rate: number) => `× ${(rate / rates.barePrism).toFixed(2)} of bare Prism`
row('bare Prism, one GET, 8 at a time', `${rates.barePrism.toFixed(0)}/s`)
row('our mock, the same', `${rates.ourMock.toFixed(0)}/s`, beside(rates.ourMock))
row('the whole verify run', `${rates.verifyRun.toFixed(0)}/s`, beside(rates.verifyRun))

heading('Portal double: start')
row('startPortal and a first answer, warm', `${(await portalStartMilliseconds()).toFixed(1)} ms`)
row(
  'startPortal, fresh process, without the import',
  `${coldStart(`import { startPortal } from 'docspace-contract/portal'`, `const portal = await startPortal(); await portal.close()`, 5).toFixed(0)} ms`,
)

heading('Portal double: requests per second, GET people/@self with a token')
const barePrism = await startBarePrism()
const portal = await portalRates(barePrism.url)
await barePrism.close()
const times = (rate: number) => `× ${(rate / portal.barePrism).toFixed(1)} of bare Prism`
row('bare Prism, HTTP, client in another process', `${portal.barePrism.toFixed(0)}/s`)
row('the portal, the same', `${portal.http.toFixed(0)}/s`, times(portal.http))
row('the portal by its fetch, in process', `${portal.inProcess.toFixed(0)}/s`, times(portal.inProcess))
row('the same, per second of CPU', `${portal.inProcessCpu.toFixed(0)}/s`)
row('heap growth over 100,000 requests', `${portal.heapGrowth.toFixed(2)} MB`)

heading('Verifying a server: requests per second over eight connections, each answered after two milliseconds')
const harness = await harnessRates()
row('a bare undici loop', `${harness.bare.toFixed(0)}/s`)
row('a run with every check', `${harness.harness.toFixed(0)}/s`, `× ${harness.ratio.toFixed(2)} of the bare loop`)
row('docspace-contract verify URL, to the first request', `${(await firstRequestMilliseconds()).toFixed(0)} ms`)

function heading(text: string): void {
  console.log(`\n${text}`)
}

function row(name: string, figure: string, note = ''): void {
  console.log(`  ${name.padEnd(48)} ${figure.padStart(16)}  ${note}`.trimEnd())
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`
}

/** What npm would publish is well-formed: publint --strict and Are The Types Wrong, on both packages. */
import { spawnSync } from 'node:child_process'

const packages = ['src/client', 'src/contract']
/** Both packages are ESM only: `esm-only` leaves out the resolution modes that cannot load them at all. */
const checks = (folder: string) => [
  ['publint', '--strict', folder],
  ['attw', '--pack', folder, '--profile', 'esm-only', '--format', 'ascii'],
]

let failed = false
for (const [program = '', ...args] of packages.flatMap(checks)) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status === 0) continue
  failed = true
  console.error(`${program} ${args.join(' ')}\n${stdout}${stderr}`)
}
process.exitCode = failed ? 1 : 0

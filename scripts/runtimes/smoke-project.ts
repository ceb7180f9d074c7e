import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { installClient } from './installed-client.ts'
import { workerdConfig } from './workerd-config.ts'

const entry = join(import.meta.dirname, '../../contract-tests/runtimes/smoke/run-smoke.ts')

/**
 * Fills an empty folder, outside of the workspace so that nothing leads to the sources: docspace-auth installed, and the
 * smoke test twice: `smoke.mjs`, whose imports the runtime resolves itself, and `bundle/`, for the runtimes that are
 * handed their modules.
 */
export async function fillProject(project: string, signal: AbortSignal): Promise<void> {
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  await installClient(project, signal)
  const common = { bundle: true, format: 'esm', target: 'es2022', logLevel: 'error' } as const
  await build({
    ...common,
    entryPoints: [entry],
    outfile: join(project, 'smoke.mjs'),
    packages: 'external',
    // Not that of the workspace, by whose paths the sources would be bundled.
    tsconfigRaw: {},
  })
  await build({
    ...common,
    entryPoints: [join(project, 'smoke.mjs')],
    outdir: join(project, 'bundle'),
    splitting: true,
    platform: 'browser',
  })
}

/** Writes what starts the smoke test in each kind of runtime, for the stage at this address. */
export async function writeStart(project: string, stage: string, lacks: object): Promise<void> {
  const run = `runSmoke(${JSON.stringify(stage)}, ${JSON.stringify(lacks)})`
  const bundle = join(project, 'bundle')
  const worker = `import { runSmoke } from './smoke.js'\nexport default { test: () => ${run} }\n`
  const others = (await readdir(bundle)).filter((file) => file.endsWith('.js') && !started.has(file)).sort()
  await writeFile(join(project, 'start.mjs'), `import { runSmoke } from './smoke.mjs'\nawait ${run}\n`)
  await writeFile(join(bundle, 'start.js'), `import { runSmoke } from './smoke.js'\nawait ${run}\n`)
  await writeFile(join(bundle, 'index.html'), '<!doctype html><script type="module" src="/start.js"></script>')
  await writeFile(join(bundle, 'worker.js'), worker)
  await writeFile(join(bundle, 'workerd.capnp'), workerdConfig(['worker.js', ...others]))
}

/** What is written by `writeStart` itself. */
const started: ReadonlySet<string> = new Set(['start.js', 'worker.js'])

import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { build, type Metafile, type OutputFile } from 'esbuild'
import type { Bundle } from './bundles.ts'

/** Bytes of an import, less those of the import that it is measured over; of what is loaded at once, or of the rest. */
export async function bundleBytes({ source, over, loaded = 'at once' }: Bundle): Promise<number> {
  const bytes = (await gzippedBundle(source))[loaded]
  return bytes - (over === undefined ? 0 : (await gzippedBundle(over))[loaded])
}

/**
 * An entry as a browser would load it: bundled with its dependencies, minified, gzipped; what it imports at once, and
 * what it imports when it first needs it.
 */
async function gzippedBundle(source: string): Promise<Record<'at once' | 'on first use', number>> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: join(import.meta.dirname, '../..') },
    bundle: true,
    splitting: true,
    outdir: 'out',
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
    // Without the paths of the workspace's own settings, which lead to the sources.
    tsconfigRaw: {},
  })
  const sizes = new Map(outputFiles.map((file) => [pathOf(file), gzipSync(file.contents).byteLength]))
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>')
  const atOnce = importedAtOnce(metafile, entry?.[0] ?? '')
  const total = (of: (path: string) => boolean) =>
    [...sizes].reduce((sum, [path, bytes]) => sum + (of(path) ? bytes : 0), 0)
  return { 'at once': total((path) => atOnce.has(path)), 'on first use': total((path) => !atOnce.has(path)) }
}

function importedAtOnce({ outputs }: Metafile, path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found
  found.add(path)
  for (const { kind, path: next } of outputs[path]?.imports ?? []) {
    if (kind === 'import-statement') importedAtOnce({ outputs, inputs: {} }, next, found)
  }
  return found
}

/** The name of an output in the list of them, which is relative to where the build runs. */
function pathOf({ path }: OutputFile): string {
  return path.slice(process.cwd().length + 1).replaceAll('\\', '/')
}

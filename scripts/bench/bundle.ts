import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Bytes of an entry as a browser would load it: bundled with its dependencies, minified, gzipped. */
export async function gzippedBundle(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(import.meta.dirname, '../..') },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).byteLength
}

/** What a browser downloads stays within its budget: bytes of bundle, minified and gzipped, of the built package. */
import { bundles } from './bench/bundles.ts'
import { bundleBytes } from './bench/bundle.ts'

let over = false
for (const bundle of bundles) {
  const { name, budget } = bundle
  const bytes = await bundleBytes(bundle)
  if (bytes > budget) over = true
  console.log(`${bytes > budget ? '✗' : '✓'} ${name}: ${bytes} of ${budget} bytes`)
}
process.exitCode = over ? 1 : 0

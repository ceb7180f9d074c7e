import { makeArtifacts } from './artifacts.ts'
import { compareCommitted, writeCommitted } from './committed.ts'
import { DescriptionError } from './description-error.ts'

/** Where the description is, where the generated files go, and how the user is told. */
export interface GeneratePlaces {
  readonly base: string
  readonly root: string
  readonly directory: string
  readonly print: (line: string) => void
  readonly printError: (line: string) => void
}

/**
 * Makes the generated files, or with `--check` compares them. The exit code: 1 where a committed file is not what the description
 * makes, 2 where the description cannot be read or the arguments are not known, else 0.
 */
export async function generate(args: readonly string[], places: GeneratePlaces): Promise<number> {
  const unknown = args.find((arg) => arg !== '--check')
  if (unknown !== undefined) {
    places.printError(`generate: unknown argument ${unknown} — it takes --check or nothing`)
    return 2
  }
  try {
    const started = performance.now()
    const artifacts = await makeArtifacts(places.root, places.base)
    const seconds = () => ((performance.now() - started) / 1000).toFixed(1)
    if (!args.includes('--check')) {
      const written = await writeCommitted(places.directory, artifacts)
      places.print(`generated/: ${artifacts.size} files, ${written.length} changed, ${seconds()} s`)
      return 0
    }
    const drifts = await compareCommitted(places.directory, artifacts)
    for (const { file, kind } of drifts) {
      places.printError(`generated/${file} ${kind} — run npm run generate and commit what it writes`)
    }
    if (drifts.length > 0) return 1
    places.print(`generated/ is what the description makes: ${artifacts.size} files, ${seconds()} s`)
    return 0
  } catch (error) {
    if (!(error instanceof DescriptionError)) throw error
    places.printError(error.message)
    return 2
  }
}

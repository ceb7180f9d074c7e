import type { Document } from '../document/document.ts'
import { loadDocument } from '../document/load-document.ts'
import { curlLines } from '../mock/curl-lines.ts'
import { startMock } from '../mock/start-mock.ts'
import type { MockArguments } from './arguments.ts'
import type { Terminal } from './terminal.ts'

/** Runs `mock` until the signal; stopping it is how it is meant to end, so its exit code is 0. */
export async function mockCommand(args: MockArguments, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const document = await (args.spec === undefined ? bundled() : loadDocument(args.spec))
  if (signal.aborted) return 0
  const mock = await startMock({ spec: document, ...(args.port !== undefined && { port: args.port }) })
  try {
    terminal.out(`${greeting(document, mock.url).join('\n')}\n`)
    await aborted(signal)
  } finally {
    await mock.close()
  }
  return 0
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

async function bundled(): Promise<Document> {
  const { bundledDescription } = await import('../description/bundled-description.ts')
  return bundledDescription()
}

function greeting(document: Document, url: string): readonly string[] {
  return [
    `Mock of ${document.title} ${document.version} at ${url}. Ctrl-C stops it.`,
    'It checks the form of requests and credentials and never their values: all secrets below are made up.',
    ...curlLines(document, url).flatMap(({ name, command }) => ['', `# ${name}`, command]),
    '',
    "# Any documented answer: add -H 'Prefer: code=401'",
  ]
}

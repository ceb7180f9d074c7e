import process from 'node:process'
import { run } from './run.ts'
import { processTerminal } from './terminal.ts'

const interruption = new AbortController()
// Once: a second Ctrl-C finds Node's own behaviour and ends the process whatever it is doing.
process.once('SIGINT', () => interruption.abort())

const loss = new AbortController()
const terminal = processTerminal(process, () => loss.abort())
// Prism's sampler talks on the console about schemas that it finds hard; what comes of them is in the report.
console.warn = () => undefined

const code = await run(process.argv.slice(2), {
  terminal,
  signal: interruption.signal,
  nodeVersion: process.version,
})
// A result that nobody could be given is none.
const exit = () => (process.exitCode = code === 0 && loss.signal.aborted ? 2 : code)
exit()
loss.signal.addEventListener('abort', exit)

import process from 'node:process'
import { fileStore } from '../node/file-store.ts'
import { defaultStorePath } from '../node/store/default-path.ts'
import { run } from './run.ts'
import { signInsBeside } from './sign-ins.ts'
import { processTerminal } from './terminal.ts'

const interruption = new AbortController()
// Once: a second Ctrl-C finds Node's own behaviour and ends the process whatever it is doing.
process.once('SIGINT', () => interruption.abort())

const loss = new AbortController()
const { signal } = interruption
const { env } = process
const storePath = defaultStorePath(env)
const store = fileStore(storePath)
const code = await run(process.argv.slice(2), {
  terminal: processTerminal(process, signal, () => loss.abort()),
  env,
  signal,
  store,
  storePath,
  signIns: signInsBeside(storePath, store),
  now: Date.now,
})
// A result that nobody could be given is none.
const exit = () => (process.exitCode = code === 0 && loss.signal.aborted ? 2 : code)
exit()
loss.signal.addEventListener('abort', exit)

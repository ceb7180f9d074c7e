import { addAbortSignal } from 'node:stream'
import { questionAsker, type Input, type Question } from './question-asker.ts'

/** What the command reads from and writes to. */
export interface Terminal {
  /** Results: the standard output. */
  out(text: string): void
  /** Questions, progress and problems: the standard error output. */
  err(text: string): void
  /** Whether somebody is there to answer: a question that nobody sees or answers would hang for ever. */
  readonly interactive: boolean
  /** @throws Interruption, UsageError where the input has ended */
  ask(question: Question): Promise<string>
  /** The standard input to its end, for where nobody is there to ask. */
  readAll(): Promise<string>
}

export interface Streams {
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
}

export interface Output extends NodeJS.WritableStream {
  readonly isTTY?: boolean
}

/**
 * The terminal of this process. No control character is ever written to it: none is needed, whatever NO_COLOR says, and
 * none that a portal put into a name gets through. A reader that goes away
 * (`| head`) ends the output and not the run, whose exit code still counts; output that cannot be written for another
 * reason, a full disk, is told on the error output and to `onLoss`.
 */
export function processTerminal(
  { stdin, stdout, stderr }: Streams,
  signal: AbortSignal,
  onLoss: () => void = () => undefined,
): Terminal {
  const err = writerTo(stderr, onLoss)
  const out = writerTo(stdout, (code) => {
    err(`docspace-auth: the output cannot be written: ${code}\n`)
    onLoss()
  })
  return {
    out,
    err,
    interactive: stdin.isTTY === true && stderr.isTTY === true,
    ask: questionAsker(stdin, err, signal),
    async readAll() {
      let text = ''
      for await (const chunk of addAbortSignal(signal, stdin)) text += String(chunk)
      return text
    },
  }
}

function writerTo(stream: Output, onLoss: (code: string) => void): (text: string) => void {
  let broken = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!broken && error.code !== 'EPIPE') onLoss(error.code ?? error.message)
    broken = true
  })
  return (text) => {
    if (!broken) stream.write(text.replaceAll(/[^\P{Cc}\n]/gu, ''))
  }
}

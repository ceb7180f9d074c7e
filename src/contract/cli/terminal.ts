/** What the program writes to, and what it may write there. */
export interface Terminal {
  /** Results. */
  out(text: string): void
  /** Problems and progress. */
  err(text: string): void
  /** Colour may be used on `out`. */
  readonly colour: boolean
  /** `err` is a screen on which a line may be written over. */
  readonly live: boolean
  readonly width: number
}

export interface Streams {
  readonly stdout: Stream
  readonly stderr: Stream
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The part of a `NodeJS.WriteStream` that is read here; a pipe or a file has neither `isTTY` nor `columns`. */
export interface Stream extends NodeJS.WritableStream {
  readonly isTTY?: boolean
  readonly columns?: number
}

/**
 * The terminal of this process. No control character goes anywhere but to a screen, and none at all under NO_COLOR
 * (no-color.org). A reader that goes away (`| head`) ends the output and not the run, whose exit code still counts. Output that cannot be written
 * for another reason, a full disk, is told on the error output and to `onLoss`, once.
 */
export function processTerminal({ stdout, stderr, env }: Streams, onLoss: () => void = () => undefined): Terminal {
  const plain = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb'
  return {
    out: writerOf(stdout, (code) => {
      stderr.write(`docspace-contract: the output cannot be written: ${code}\n`)
      onLoss()
    }),
    err: writerOf(stderr, onLoss),
    colour: !plain && stdout.isTTY === true,
    live: !plain && stderr.isTTY === true,
    width: widthOf(stdout),
  }
}

/** A terminal that does not know its width says 0. */
function widthOf({ columns = 0 }: Stream): number {
  return columns > 0 ? columns : 100
}

function writerOf(stream: Stream, onLoss: (code: string) => void): (text: string) => void {
  let broken = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!broken && error.code !== 'EPIPE') onLoss(error.code ?? error.message)
    broken = true
  })
  return (text) => {
    if (!broken) stream.write(text)
  }
}

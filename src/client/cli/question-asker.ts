import type { Readable } from 'node:stream'
import { Interruption } from './interruption.ts'
import { createLineEditor } from './line-editor.ts'
import { UsageError } from './usage-error.ts'

/** The part of `process.stdin` that is used here: a terminal has `isTTY` and `setRawMode`, a pipe has neither. */
export interface Input extends Readable {
  readonly isTTY?: boolean
  setRawMode?(raw: boolean): unknown
}

export interface Question {
  readonly text: string
  /** Nothing of the answer is shown. */
  readonly hidden?: boolean
}

/**
 * Puts questions to whoever sits at a terminal. Of a hidden answer nothing is shown, because the terminal is told to show
 * nothing; however the question ends, it is told to do so again.
 * @throws Interruption for Ctrl-C, here or as the signal; UsageError where the input has ended
 */
export function questionAsker(input: Input, show: (text: string) => void, signal: AbortSignal) {
  // What was pasted beyond the line that was asked for answers the next question.
  let unread = ''
  input.setEncoding('utf8')

  return async ({ text, hidden = false }: Question): Promise<string> => {
    if (signal.aborted) throw new Interruption()
    const raw = (on: boolean) => hidden && input.setRawMode?.(on)
    raw(true)
    show(text)
    try {
      const edit = createLineEditor()
      return await new Promise<string>((resolve, reject) => {
        const onData = (typed: string | Buffer) => {
          const edited = edit(typed.toString())
          if (edited.kind === 'unfinished') return
          // Enter and Ctrl-C move on to the next line where the terminal does so itself.
          if (hidden) show('\n')
          if (edited.kind === 'line') {
            unread = edited.rest
            done(() => resolve(edited.line))
          } else if (edited.kind === 'interrupted') done(() => reject(new Interruption()))
          else onEnd()
        }
        const onEnd = () => done(() => reject(new UsageError('the input ended before the question was answered')))
        const onAbort = () => {
          show('\n')
          done(() => reject(new Interruption()))
        }
        function done(settle: () => void): void {
          input.pause()
          input.off('data', onData).off('end', onEnd).off('error', onEnd)
          signal.removeEventListener('abort', onAbort)
          settle()
        }
        signal.addEventListener('abort', onAbort, { once: true })
        input.on('data', onData).on('end', onEnd).on('error', onEnd)
        input.resume()
        const before = unread
        unread = ''
        if (before !== '') onData(before)
      })
    } finally {
      raw(false)
    }
  }
}

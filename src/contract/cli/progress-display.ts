import type { Terminal } from './terminal.ts'

/** A line on the screen that is written over; nothing at all where the output is no screen. */
export interface ProgressDisplay {
  show(text: string): void
  clear(): void
}

const eraseLine = '\r\u001B[K'
const millisecondsBetween = 50

/** `now` is passed in, in milliseconds: a screen needs no more than twenty lines a second. */
export function progressDisplay(terminal: Terminal, now: () => number = Date.now): ProgressDisplay {
  let shownAt = -Infinity
  let visible = false
  return {
    show(text) {
      if (!terminal.live || now() - shownAt < millisecondsBetween) return
      shownAt = now()
      visible = true
      terminal.err(`${eraseLine}${text.slice(0, Math.max(0, terminal.width - 1))}`)
    },
    clear() {
      if (visible) terminal.err(eraseLine)
      visible = false
    },
  }
}

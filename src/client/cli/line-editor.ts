/** What came of some input: nothing yet, a line with what follows it, or the end of the wish to answer. */
export type Edited =
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'line'; readonly line: string; readonly rest: string }
  | { readonly kind: 'interrupted' | 'ended' }

/**
 * What a terminal does with the keys of a line, for a terminal that was told to do nothing (raw mode) so that nothing is
 * shown: Backspace, Ctrl-U and Ctrl-W, Ctrl-C, Ctrl-D, Enter; a paste is typing, arrows and other control keys are not.
 */
export function createLineEditor(): (input: string) => Edited {
  let line: string[] = []
  // Of an escape sequence (ECMA-48, 5.4): after ESC, or after ESC [ or ESC O until its last character.
  let escape: 'none' | 'begun' | 'inside' = 'none'

  function escaped(key: string): boolean {
    if (escape === 'none') return false
    if (escape === 'begun' && (key === '[' || key === 'O')) escape = 'inside'
    else if (escape === 'begun' || /[@-~]/.test(key)) escape = 'none'
    return true
  }

  return (input) => {
    let read = 0
    for (const key of input) {
      read += key.length
      if (key === '\x03') return { kind: 'interrupted' }
      if (key === '\r' || key === '\n') {
        const answer = line.join('')
        line = []
        escape = 'none'
        const rest = input.slice(read)
        return { kind: 'line', line: answer, rest: key === '\r' && rest.startsWith('\n') ? rest.slice(1) : rest }
      }
      if (key === '\x1b') escape = 'begun'
      else if (escaped(key)) continue
      else if (key === '\x04' && line.length === 0) return { kind: 'ended' }
      else if (key === '\x7f' || key === '\b') line.pop()
      else if (key === '\x15' || key === '\x17') line = []
      else if (!/\p{Cc}/u.test(key)) line.push(key)
    }
    return { kind: 'unfinished' }
  }
}

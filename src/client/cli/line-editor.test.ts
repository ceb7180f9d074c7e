import { describe, expect, it } from 'vitest'
import { createLineEditor } from './line-editor.ts'

const line = (text: string, rest = '') => ({ kind: 'line', line: text, rest })

describe('a line that is typed where nothing is shown', () => {
  it.each([
    ['ends with Enter', 'secret\r', line('secret')],
    ['ends with the line feed of a pasted text', 'secret\n', line('secret')],
    ['ends once with both', 'secret\r\nnext', line('secret', 'next')],
    ['loses its last character by Backspace', 'secretX\x7f\r', line('secret')],
    ['loses a character outside the basic plane as a whole', 'pass🔑\x7f\r', line('pass')],
    ['survives Backspace where it is empty', '\x7f\bab\b\r', line('a')],
    ['starts anew after Ctrl-U', 'wrong\x15secret\r', line('secret')],
    ['starts anew after Ctrl-W', 'wrong\x17secret\r', line('secret')],
    ['keeps blanks, at its ends as well', ' a b \r', line(' a b ')],
    ['takes no arrow or function key', 'se\x1b[Dcr\x1bOPet\x1b[3~\r', line('secret')],
    ['takes no marks of a bracketed paste', '\x1b[200~secret\x1b[201~\r', line('secret')],
    ['takes no other control character', 'se\x00\x01\tcret\x04\r', line('secret')],
    ['is given up by Ctrl-C', 'sec\x03ret\r', { kind: 'interrupted' }],
    ['is refused by Ctrl-D where it is empty', '\x04', { kind: 'ended' }],
    ['is not finished without Enter', 'secret', { kind: 'unfinished' }],
  ])('%s', (_, typed, want) => {
    expect(createLineEditor()(typed)).toEqual(want)
  })

  it('is the same key by key', () => {
    const edit = createLineEditor()
    const typed = Array.from('wr\x15secr\x1b[Det\x7ft\r')
    expect(typed.map((key) => edit(key)).at(-1)).toEqual(line('secret'))
  })
})

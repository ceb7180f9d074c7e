/**
 * A command broken into lines between its words, as a POSIX shell takes them. An option stays with its value, and a word that is longer
 * than a line stays whole: it is to be copied.
 */
export function shellLines(command: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const part of parts(shellWords(command))) {
    const line = lines.at(-1)
    const room = width - ' \\'.length - (lines.length > 1 ? 2 : 0)
    if (line === undefined || line.length + 1 + part.length > room) lines.push(part)
    else lines[lines.length - 1] = `${line} ${part}`
  }
  return lines.map((line, index) => `${index > 0 ? '  ' : ''}${line}${index < lines.length - 1 ? ' \\' : ''}`)
}

/** An option and its value are one part, and so is a word by itself. */
function parts(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    const isOption = word.startsWith('-')
    const before = words[index - 1]
    if (!isOption && before?.startsWith('-')) return []
    const after = words[index + 1]
    return [isOption && after !== undefined && !after.startsWith('-') ? `${word} ${after}` : word]
  })
}

/** Words as the shell sees them: what stands between single quotes is one, its spaces and line breaks included. */
function shellWords(command: string): readonly string[] {
  return command.match(/(?:'[^']*'|\\.|"(?:[^"\\]|\\.)*"|[^\s'"\\])+/gs) ?? [command]
}

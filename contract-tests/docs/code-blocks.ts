export interface CodeBlock {
  readonly language: string
  /** 1-based line of its first line of code. */
  readonly line: number
  readonly code: string
}

/** The fenced code blocks of a Markdown text. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = []
  let open: { language: string; line: number; code: string[] } | undefined
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^```(\w*)/.exec(line)
    if (fence === null) open?.code.push(line)
    else if (open === undefined) open = { language: fence[1] ?? '', line: index + 2, code: [] }
    else {
      blocks.push({ language: open.language, line: open.line, code: `${open.code.join('\n')}\n` })
      open = undefined
    }
  }
  return blocks
}

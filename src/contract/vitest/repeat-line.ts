import { repeatCommand } from '../cli/repeat-command.ts'
import { quoted } from '../cli/shell-quoted.ts'
import { displayFile } from '../document/display-file.ts'
import type { Finding } from '../conformance/finding.ts'
import type { ContractOptions, Spec } from './contract-options.ts'

export type RepeatLine = (finding: Finding, fullName: string) => string

/** The command that repeats what found something: the single case where a command can name the server and the profile, else the test. */
export function repeatLine(spec: Spec, options: ContractOptions, testFile: string): RepeatLine {
  const { target, profile, seed, allowWrites, thorough } = options
  if (typeof spec !== 'string' || typeof target !== 'string' || (profile !== undefined && typeof profile !== 'string'))
    return (_, fullName) => `npx vitest run ${quoted(displayFile(testFile))} -t ${quoted(`^${literally(fullName)}$`)}`
  const command = repeatCommand({
    target,
    spec,
    portal: false,
    reports: [],
    quiet: false,
    only: [],
    server: {
      ...(profile !== undefined && { profile }),
      ...(seed !== undefined && { seed }),
      ...(allowWrites === true && { allowWrites }),
      ...(thorough === true && { thorough }),
    },
  })
  return (finding) => command(finding.case)
}

/** `-t` takes a regular expression. */
function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

import { quoted } from './shell-quoted.ts'
import type { VerifyArguments } from './verify-arguments.ts'

/** The command that repeats one case of a run, with whatever else decides what the case is. */
export function repeatCommand({ target, portal, spec, release, server }: VerifyArguments): (id: string) => string {
  const options: (readonly [string, string | number | undefined])[] = [
    ['--spec', spec],
    ['--release', release],
    ['--profile', server.profile],
    ['--seed', server.seed],
  ]
  const words = [
    'npx docspace-contract verify',
    ...(portal ? ['--portal'] : target === undefined ? [] : [quoted(target)]),
    ...options.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${quoted(String(value))}`])),
    ...(server.allowWrites ? ['--allow-writes'] : []),
    ...(server.thorough ? ['--thorough'] : []),
  ]
  return (id) => `${words.join(' ')} --repeat ${quoted(id)}`
}

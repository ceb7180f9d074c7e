import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/**
 * Where `fileStore()` keeps its credentials: `$XDG_STATE_HOME/docspace-auth/credentials.json`, or below
 * `~/.local/state` where that is not set (XDG Base Directory Specification 0.8); on macOS below
 * `~/Library/Application Support`, on Windows below `%LOCALAPPDATA%`, which does not roam to other machines.
 */
export function defaultStorePath(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const paths = platform === 'win32' ? win32 : posix
  /** The specification says to ignore a relative path; that takes care of empty variables too. */
  const folder = (value: string | undefined) => (value !== undefined && paths.isAbsolute(value) ? value : undefined)
  const below = (parent: string) => paths.join(parent, 'docspace-auth', 'credentials.json')

  if (platform === 'win32') {
    return below(folder(env.LOCALAPPDATA) ?? paths.join(folder(env.USERPROFILE) ?? homedir(), 'AppData', 'Local'))
  }
  const home = folder(env.HOME) ?? homedir()
  if (platform === 'darwin') return below(paths.join(home, 'Library', 'Application Support'))
  return below(folder(env.XDG_STATE_HOME) ?? paths.join(home, '.local', 'state'))
}

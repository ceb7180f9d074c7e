/** Prism 5.16's own floor (`engines` of its packages). It runs on less, and says nowhere that it promises to. */
const floor = { major: 24, minor: 18 }

/** One line of warning below the version of Node that the mock asks for, or undefined. */
export function nodeVersionWarning(version: string): string | undefined {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  if (major > floor.major || (major === floor.major && minor >= floor.minor)) return undefined
  return `warning: Prism, which the mock is made of, asks for Node ${floor.major}.${floor.minor} or newer; this is ${version}`
}

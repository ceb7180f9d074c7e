/** The releases of DocSpace that the description tells apart, newest first; `x-since` and `x-until` name them. */
export const releases = ['3.7', '3.6'] as const

export type Release = (typeof releases)[number]

/** The release whose types, validators and operation table are generated. */
export const newest: Release = releases[0]

/** Negative where `a` is older than `b`. */
export function compareReleases(a: string, b: string): number {
  return rank(a) - rank(b)
}

function rank(release: string): number {
  const [major = 0, minor = 0] = release.split('.').map(Number)
  return major * 1000 + minor
}

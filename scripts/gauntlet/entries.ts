/** Where the entries of the package are: built, or its source. */
export interface Entries {
  readonly core: string
  readonly oauth: string
  readonly node: string
}

/** All that they export; a process of its own is told where they are. */
export async function loadEntries({ core, oauth, node }: Entries) {
  return {
    ...((await import(core)) as typeof import('docspace-auth')),
    ...((await import(oauth)) as typeof import('docspace-auth/oauth')),
    ...((await import(node)) as typeof import('docspace-auth/node')),
  }
}

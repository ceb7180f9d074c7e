/** A failure of something that was asked of a portal: which one is part of what has to be said. */
export class PortalFailure extends Error {
  override readonly name = 'PortalFailure'
  readonly portal: string

  constructor(portal: string, cause: unknown) {
    super('Asking a portal failed.', { cause })
    this.portal = portal
  }
}

/** Runs what asks a portal. @throws PortalFailure, with whatever the task threw as its cause */
export async function atPortal<T>(portal: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task()
  } catch (error) {
    throw new PortalFailure(portal, error)
  }
}

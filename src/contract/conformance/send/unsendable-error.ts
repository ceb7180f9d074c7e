/** A request that cannot be written: the case is not verified, and nobody is blamed. */
export class UnsendableError extends Error {
  override readonly name = 'UnsendableError'
}

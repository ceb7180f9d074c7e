/** The data of a result that may be one. */
type DataOf<R> = R extends { readonly ok: true; readonly data: infer Data } ? Data : never

type AnyResult = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly error: Error }

/**
 * The data of a success; throws the StatusError of anything else. Takes the result, or the promise that a call returns.
 */
export function unwrap<R extends AnyResult>(result: Promise<R>): Promise<DataOf<R>>
export function unwrap<R extends AnyResult>(result: R): DataOf<R>
export function unwrap(result: AnyResult | Promise<AnyResult>): unknown {
  return 'then' in result ? result.then(valueOf) : valueOf(result)
}

function valueOf(result: AnyResult): unknown {
  if (result.ok) return result.data
  throw result.error
}

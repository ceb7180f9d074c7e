import type { Operation } from '../../document/document.ts'

/** Whether schemes that are right suffice for some alternative of an operation: then nothing may be expected to be refused. */
export function opens(operation: Operation, right: readonly string[]): boolean {
  return operation.security.some((alternative) => alternative.every(({ name }) => right.includes(name)))
}

import type { Operation } from '../../document/document.ts'

/** Whether an operation has a security scheme at all, optional ones included. */
export function isSecured({ security }: Pick<Operation, 'security'>): boolean {
  return security.some((alternative) => alternative.length > 0)
}

import type { Operation } from '../../document/document.ts'

/** The label of the things that all cases share: they are looked at, and neither changed nor deleted. */
export const sharedLabel = 'shared'

/** The label of the things that cases change, and do not care how they find them: never what was there before the run. */
export const changedLabel = 'changed'

/** The label that an operation's good request leans on (RFC 9110, 9.2.1: safe methods look at things). */
export function labelOf({ method }: Operation): string {
  return ['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method) ? sharedLabel : changedLabel
}

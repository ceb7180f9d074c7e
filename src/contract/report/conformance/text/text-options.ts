import type { Style } from '../../style.ts'

export interface TextOptions {
  readonly style: Style
  readonly width: number
  /** The command that repeats a case, by its id. */
  readonly repeat: ((caseId: string) => string) | undefined
}

import type { RunningServer } from './listen.ts'

/** A server with what a run needs to know of it. */
export interface StartedServer extends RunningServer {
  readonly documentPath: string
  readonly profilePath: string
  /** What `${NAME}` in the profile stands for, where it is known only now. */
  readonly env?: Readonly<Record<string, string>>
}

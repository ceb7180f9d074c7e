import type { EndedEvent, LoadedEvent, RowResult, StartedEvent, VerifyEvent } from '../harness/events.ts'

/** What a run has said so far, as the reports read it. */
export interface RunRecord {
  loaded?: LoadedEvent
  started?: StartedEvent
  readonly rows: RowResult[]
  ended?: EndedEvent
  note(event: VerifyEvent): void
}

/** An empty record; `note` takes the events one by one, and progress leaves no trace. */
export function runRecord(): RunRecord {
  const run: RunRecord = {
    rows: [],
    note(event) {
      if (event.type === 'loaded') run.loaded = event
      if (event.type === 'started') run.started = event
      if (event.type === 'row') run.rows.push(event.row)
      if (event.type === 'ended') run.ended = event
    },
  }
  return run
}

import { DocSpaceError } from '../../errors/docspace-error.ts'
import type { Actor } from './actor.ts'
import type { Judgement } from './judgement.ts'
import type { Server } from './server.ts'

/** How a call is made: by the client, or by a wrapped fetch; with a body that can be sent again, or with a stream. */
export type CallKind = 'get' | 'post' | 'fetched' | 'request' | 'stream' | 'question'

export interface Calls {
  /** Begins a call, and judges how it ends. */
  begin(actor: Actor, kind: CallKind): Call
  readonly begun: number
  /** Calls that have not ended, though nothing is left to wait for. */
  open(): readonly string[]
  /** An aborted call has to end at once, and one whose token is good has to be sent at once. */
  readonly expectNoDelay: () => void
}

export interface Call {
  /** Aborts it, unless it has ended. */
  readonly abort: () => void
  /** Its status, or the code of its error. */
  readonly ended: Promise<number | string>
}

interface CallRecord {
  readonly id: string
  readonly actor: Actor
  readonly kind: CallKind
  readonly step: number
  readonly reason: Error
  /** Nothing was wrong with the token that its client had used last: no renewal is any business of this call. */
  readonly hadGoodToken: boolean
  readonly actorHadEnded: boolean
  isAborted: boolean
  hasEnded: boolean
}

export function createCalls(judgement: Judgement, server: Server): Calls {
  const { violation } = judgement
  const records: CallRecord[] = []

  function send({ id, actor, kind }: CallRecord, signal: AbortSignal): Promise<{ readonly status: number }> {
    const headers = { 'x-call': id }
    const body = { name: id }
    const url = `${server.baseUrl}/api/2.0/keys`
    const post = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, signal }
    switch (kind) {
      case 'get':
        return actor.client.GET('/api/2.0/people/@self', { headers, signal })
      case 'post':
        return actor.client.POST('/api/2.0/keys', { headers, signal, body })
      case 'fetched':
        return actor.withAuth(url, { ...post, body: JSON.stringify(body) })
      case 'request':
        return actor.withAuth(new Request(url, { ...post, body: JSON.stringify(body) }))
      case 'question':
        return actor.client.GET('/api/2.0/authentication', { headers, signal }).then((answer) => ({
          // False says what a 401 says elsewhere (portal 2.1).
          status: answer.ok && !answer.data.response ? 401 : answer.status,
        }))
      case 'stream':
        return actor.withAuth(url, withStream(post, JSON.stringify(body)))
    }
  }

  function judgeResult(record: CallRecord, status: number): void {
    const { id, kind, isAborted, actorHadEnded } = record
    const sendings = judgement.tokensSentBy(id).length
    if (isAborted) violation(`${id} was aborted and comes to ${status}`)
    if (actorHadEnded) violation(`${id} comes to ${status} though its client has ended`)
    const wasRefused = sendings === (kind === 'stream' ? 1 : 2) || server.wasRefusedUnduly(id)
    if (status !== 200 && (status !== 401 || !wasRefused))
      violation(`${id} (${kind}) comes to ${status}, sent ${sendings} times`)
  }

  function judgeError(record: CallRecord, error: unknown): string {
    const { id, actor, kind, step, reason, isAborted, hadGoodToken } = record
    const byClient = kind === 'get' || kind === 'post' || kind === 'question'
    if (isAborted && !byClient && error === reason) return 'aborted'
    if (!(error instanceof DocSpaceError)) {
      violation(`${id} rejects with ${String(error)}, which is none of our errors`)
      return 'unknown'
    }
    const { code, message, stack } = error as DocSpaceError
    const cause: unknown = error.cause
    if (/(access|refresh)-\d/.test([message, stack, JSON.stringify(error)].join())) violation(`${id} tells a secret`)
    if (isAborted && byClient && code === 'aborted' && cause === reason) return code
    if (isAborted) violation(`${id} was aborted and rejects with ${code}`)
    else if (code === actor.ended || server.isFinal(actor, code)) return code
    else if (record.actorHadEnded) violation(`${id} rejects with ${code}, though its client is ${actor.ended ?? ''}`)
    else if (!actor.heard.failures.some((failure) => failure.code === code && failure.step >= step))
      violation(`${id} rejects with ${code} for no reason`)
    else if (hadGoodToken && judgement.tokensSentBy(id).length === 0)
      violation(`${id} rejects with ${code} though its token was good`)
    return code
  }

  return {
    begin(actor, kind) {
      const id = `call ${records.length + 1}`
      const { last, clockIsDoubtful, ended } = actor
      const record: CallRecord = {
        id,
        actor,
        kind,
        step: judgement.step(),
        reason: new Error(`nobody waits for ${id}`),
        hadGoodToken: last !== undefined && server.isGood(last) && !clockIsDoubtful && ended === undefined,
        actorHadEnded: ended !== undefined,
        isAborted: false,
        hasEnded: false,
      }
      records.push(record)
      const controller = new AbortController()
      const result = send(record, controller.signal).then(
        ({ status }) => {
          record.hasEnded = true
          judgeResult(record, status)
          return status
        },
        (error: unknown) => {
          record.hasEnded = true
          return judgeError(record, error)
        },
      )
      return {
        ended: result,
        abort() {
          if (record.hasEnded) return
          record.isAborted = true
          controller.abort(record.reason)
        },
      }
    },
    get begun() {
      return records.length
    },
    open: () => records.filter(({ hasEnded }) => !hasEnded).map(({ id }) => id),
    expectNoDelay() {
      for (const { id, isAborted, hadGoodToken } of records.filter(({ hasEnded }) => !hasEnded)) {
        if (isAborted) violation(`${id} was aborted and goes on`)
        if (hadGoodToken && judgement.tokensSentBy(id).length === 0) violation(`${id} waits though its token is good`)
      }
    },
  }
}

/** A body that is read once. */
function withStream(init: RequestInit, text: string): RequestInit {
  const body = new Blob([text]).stream()
  return Object.assign({ ...init, body }, { duplex: 'half' })
}

import { createAnswerer } from '../kit/create-answerer.ts'
import { createClock } from '../kit/clock.ts'
import type { Call, Reply } from '../kit/call.ts'
import { flawedBy, type Flawed } from '../kit/defect.ts'
import { listen } from '../kit/listen.ts'
import { problem } from '../kit/problem.ts'
import type { Route } from '../kit/route.ts'
import type { StartedServer } from '../kit/started-server.ts'
import { createAdmit, type Caller } from './admit.ts'
import { notesDefects, type NotesDefectId } from './defects.ts'
import { noteRoutes } from './note-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { createState } from './state.ts'
import { userRoutes } from './user-routes.ts'

/** Opaque tokens and cookies, as DocSpace has them, in front of notes. Without a defect it keeps its contract in every point. */
export async function startNotes({ defect }: { readonly defect?: NotesDefectId } = {}): Promise<StartedServer> {
  const flawed = flawedBy(notesDefects, defect)
  const clock = createClock()
  const state = createState(clock)
  const answer = createAnswerer<Caller>({
    routes: [...userRoutes(state, flawed), ...sessionRoutes(state, clock, flawed), ...noteRoutes(state, clock, flawed)],
    admit: createAdmit(state, clock, flawed),
    input: { invalid: 400, takesAnyMediaType: flawed('media-type-unchecked') },
    hooks: {
      'POST /test/clock': () => {
        clock.advance(2 * 3600_000)
        return { status: 204 }
      },
    },
    finish: (reply, route) => finish(reply, route, flawed),
    otherMethod: (call, allow, here) => otherMethod(call, allow, here, flawed),
  })
  const server = await listen(answer)
  return {
    ...server,
    documentPath: `${import.meta.dirname}/openapi.yaml`,
    profilePath: `${import.meta.dirname}/profile.yaml`,
  }
}

function finish(reply: Reply, { id }: Route<Caller>, flawed: Flawed<NotesDefectId>): Reply {
  if (reply.status === 400 && flawed('input-makes-it-fail', id)) return problem(500, 'something went wrong')
  if (reply.status === 400 && flawed('stack-trace-shown', id)) {
    const stack = new Error('Unexpected input').stack ?? ''
    return problem(400, stack)
  }
  return reply
}

function otherMethod(
  call: Call,
  allow: string,
  here: readonly Route<Caller>[],
  flawed: Flawed<NotesDefectId>,
): Reply | undefined {
  if (flawed('allow-missing')) return problem(405, `${call.method} is not allowed here`)
  if (flawed('allow-incomplete') && here.length > 1)
    return problem(405, `${call.method} is not allowed here`, { Allow: allow.split(', ')[0] ?? '' })
  return here[0]?.id === 'getHealth' && flawed('undocumented-method-accepted')
    ? { status: 200, json: { status: 'ok' } }
    : undefined
}

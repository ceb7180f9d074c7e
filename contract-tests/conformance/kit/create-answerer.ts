import { Refusal, type Call, type Reply } from './call.ts'
import type { Answerer } from './listen.ts'
import { problem } from './problem.ts'
import { readBody, readQuery, type InputStatuses } from './read-input.ts'
import { matchPath, type Route } from './route.ts'
import { createJudges, type Judge } from './schema.ts'

export interface App<Caller> {
  readonly routes: readonly Route<Caller>[]
  /** Who calls. Throws a Refusal where the route may not be called so. */
  readonly admit: (route: Route<Caller>, call: Call) => Caller
  readonly input: InputStatuses
  /** Undocumented: what tests need, such as a clock. */
  readonly hooks?: Readonly<Record<string, (call: Call) => Reply>>
  /** The last hand on an answer. */
  readonly finish?: (reply: Reply, route: Route<Caller>) => Reply
  /** Another answer to a method that the path does not have; a defect. */
  readonly otherMethod?: (call: Call, allow: string, routes: readonly Route<Caller>[]) => Reply | undefined
}

/** What all servers of the proof ground do in the same order: route, admit, read, serve. */
export function createAnswerer<Caller>(app: App<Caller>): Answerer {
  const judgeOf = createJudges()
  const judges = new Map(
    app.routes.map((route) => [
      route,
      {
        query: judgeOf({ type: 'object', properties: route.query?.properties ?? {} }),
        body: judgeOf(route.body?.schema ?? {}),
      },
    ]),
  )
  return (call) => {
    const hook = app.hooks?.[`${call.method} ${call.path}`]
    if (hook !== undefined) return hook(call)
    const here = app.routes.filter(({ path }) => matchPath(path, call.path) !== undefined)
    if (here.length === 0) return problem(404, 'there is nothing here')
    // RFC 9110, 9.1: GET and HEAD go together.
    const method = call.method === 'HEAD' ? 'GET' : call.method
    const route = here.find((one) => one.method === method)
    if (route === undefined) return refuseMethod(app, call, here)
    try {
      const reply = serveRoute(app, route, call, judges.get(route))
      return app.finish?.(reply, route) ?? reply
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return app.finish?.(error.reply, route) ?? error.reply
    }
  }
}

function serveRoute<Caller>(
  app: App<Caller>,
  route: Route<Caller>,
  call: Call,
  judges: { readonly query: Judge; readonly body: Judge } | undefined,
): Reply {
  const caller = app.admit(route, call)
  return route.serve({
    call,
    caller,
    path: matchPath(route.path, call.path) ?? {},
    query: route.query && judges ? readQuery(call, route.query, judges.query) : {},
    body: route.body && judges ? readBody(call, route.body, judges.body, app.input) : {},
  })
}

function refuseMethod<Caller>(app: App<Caller>, call: Call, here: readonly Route<Caller>[]): Reply {
  const methods = here.map(({ method }) => method)
  const allow = [...new Set(methods.includes('GET') ? [...methods, 'HEAD'] : methods)].sort().join(', ')
  return app.otherMethod?.(call, allow, here) ?? problem(405, `${call.method} is not allowed here`, { Allow: allow })
}

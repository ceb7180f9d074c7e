import type { Call, Reply } from '../../kit/call.ts'
import { createAnswerer } from '../../kit/create-answerer.ts'
import { listen } from '../../kit/listen.ts'
import { Refusal } from '../../kit/call.ts'
import type { StartedServer } from '../../kit/started-server.ts'

const key = 'wk_4e1d7a0b9c8f2e3d6a5b'
const application = 'app-7f3e9c2b1d'

/** Keys in the query, alone and together with a header, in front of the weather. Who has none is answered 403, as documented: no 401 at all. */
export async function startQueryKeys(): Promise<StartedServer> {
  const alerts: { id: string; place: string; below: number }[] = []
  const place = { type: 'string', pattern: '^[A-Z][a-z]{1,29}$' } as const
  const answer = createAnswerer<undefined>({
    routes: [
      {
        id: 'getWeather',
        method: 'GET',
        path: '/weather',
        query: {
          properties: { place, units: { type: 'string', enum: ['c', 'f'] }, key: {} },
          required: ['place'],
        },
        serve: ({ query }) => ok({ place: query.place, degrees: query.units === 'f' ? 39.2 : 4 }),
      },
      {
        id: 'getForecast',
        method: 'GET',
        path: '/forecast/{place}',
        query: { properties: { days: { type: 'integer', minimum: 1, maximum: 7 } } },
        serve: ({ path, query }) => ok({ place: path.place, degrees: Array(Number(query.days ?? 3)).fill(4) }),
      },
      {
        id: 'addAlert',
        method: 'POST',
        path: '/alerts',
        body: {
          mediaTypes: ['application/json'],
          schema: {
            type: 'object',
            required: ['place', 'below'],
            additionalProperties: false,
            properties: { place, below: { type: 'number', minimum: -90, maximum: 60 } },
          },
        },
        serve: ({ body }) => {
          const alert = { id: `al-${alerts.length + 1}`, place: String(body.place), below: Number(body.below) }
          alerts.push(alert)
          return { status: 201, json: alert }
        },
      },
      { id: 'listAlerts', method: 'GET', path: '/alerts', serve: () => ok(alerts) },
      {
        id: 'removeAlert',
        method: 'DELETE',
        path: '/alerts/{id}',
        // Whether there was one or not, there is none any more.
        serve: ({ path }) => {
          const at = alerts.findIndex(({ id }) => id === path.id)
          if (at >= 0) alerts.splice(at, 1)
          return { status: 204 }
        },
      },
    ],
    admit: ({ id }, call) => {
      if (!hasKey(call) || (id !== 'getWeather' && call.headers['x-application'] !== application))
        throw new Refusal({ status: 403, json: { message: 'The key is missing or wrong.' } })
      return undefined
    },
    input: { invalid: 422, takesAnyMediaType: false },
    finish: (reply) =>
      reply.type === 'application/problem+json' ? { status: reply.status, json: { message: 'Wrong.' } } : reply,
  })
  return {
    ...(await listen(answer)),
    documentPath: `${import.meta.dirname}/openapi.yaml`,
    profilePath: `${import.meta.dirname}/profile.yaml`,
  }
}

function hasKey({ query }: Call): boolean {
  const all = query.getAll('key')
  return all.length === 1 && all[0] === key
}

function ok(json: unknown): Reply {
  return { status: 200, json }
}

import type { Case } from '../case.ts'
import { path } from '../server.ts'
import { outcomeOf } from '../outcome.ts'
import type { Stage } from '../stage.ts'

export const redirectElsewhere: Case = {
  name: 'a redirect to another origin',
  claim: 'A redirect of a call or of the token endpoint takes no token and no secret to another origin.',
  modes: ['strict'],
  async play(stage) {
    const { server, elsewhere } = stage
    server.weather.apiRedirect = `${elsewhere.origin}/landing`
    await outcomeOf((await stage.connect()).call(path))
    const byCall = leaked(stage)
    server.weather.apiRedirect = undefined
    server.weather.tokenRedirect = `${elsewhere.origin}/token`
    server.family.signIn(-60_000)
    await outcomeOf((await stage.connect()).call(path))
    const byRefresh = leaked(stage).filter((one) => !byCall.includes(one))
    const figures = [
      ...(byCall.length > 0 ? [`${byCall.join(', ')} leaked by a call`] : []),
      ...(byRefresh.length > 0 ? [`${byRefresh.join(', ')} leaked by a refresh`] : []),
    ]
    return { passed: figures.length === 0, figure: figures.join('; ') || 'nothing leaked' }
  },
}

/** What has come to the other origin, by its kind. */
export function leaked({ server, elsewhere }: Stage): string[] {
  const names = { at: 'access token', rt: 'refresh token', cs: 'client secret' } as const
  const seen = elsewhere.seen(server.secrets)
  return Object.entries(names)
    .filter(([prefix]) => seen.some((secret) => secret.startsWith(`${prefix}-`)))
    .map(([, name]) => name)
}

import type { Case } from '../case.ts'
import { inSharedStore } from '../shared-store.ts'

const calls = 5

export const crash: Case = {
  name: 'a crash between rotation and persistence',
  claim:
    'A process that is killed when its refresh token is used up leaves a whole store; the next one asks at most once, and then says that the user has to sign in again.',
  modes: ['strict', 'lenient'],
  async play(stage) {
    const { server } = stage
    server.family.signIn(-60_000)
    return inSharedStore(stage, async ({ start, read }) => {
      const victim = start({ calls: 1, atOnce: 1 })
      server.weather.onRotated = () => victim.kill()
      // It has read nothing yet: that takes a call.
      const next = start({ calls, atOnce: 1 })
      await Promise.all([victim.ready, next.ready])
      await victim.go()
      server.weather.onRotated = undefined
      const asked = server.tokenRequests.length
      const isWhole = await read().then(
        () => true,
        () => false,
      )
      const { errors } = await next.go()
      const again = server.tokenRequests.length - asked
      const told = errors.filter((code) => code === 'reauthorization-required').length
      const passed = asked === 1 && isWhole && again <= 1 && told === calls
      const store = isWhole ? 'store whole' : 'store damaged'
      return {
        passed,
        figure: `${store}, ${again} more ${again === 1 ? 'refresh' : 'refreshes'}, ${told}/${calls} told to sign in again`,
      }
    })
  },
}

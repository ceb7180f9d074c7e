import type { Case } from '../case.ts'
import { fetchWithJar } from '../cookie-jar.ts'
import { successes } from '../outcome.ts'
import { oneByOne } from '../stage.ts'

const calls = 5

export const staleCookie: Case = {
  name: "a stale cookie in a browser's jar",
  claim: "A session cookie that the server sets, and a browser's jar keeps, goes with no later call beside the token.",
  modes: ['strict'],
  async play({ server, random, connect }) {
    const subject = await connect(fetchWithJar(server.origin))
    server.weather.setCookie = `session=${random.hex()}; Path=/; HttpOnly`
    const ok = successes(await oneByOne(subject, calls))
    const cookies = server.calls.filter(({ headers }) => headers.cookie !== undefined).length
    return { passed: ok === calls && cookies === 0, figure: `sent ${cookies} times, ${ok}/${calls}` }
  },
}

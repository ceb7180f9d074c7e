import { createBrowser } from '../portal/oauth-browser.ts'
import type { Ended, Environment, Home } from './command.ts'
import { marked } from './portal-user.ts'

/** Runs `login --oauth` and does in a browser what its printed address asks for; comes back, as the browser would. */
export async function signInInBrowser(
  user: Home,
  args: readonly string[],
  env: Environment,
  answer: 'allow' | 'refuse' = 'allow',
): Promise<Ended> {
  const { child, ended } = user.start(['login', '--oauth', '--no-browser', ...args], env)
  child.stdin.end()
  const link = await Promise.race([
    printedLink(child.stderr),
    ended.then(({ stderr }) => Promise.reject(Error(stderr))),
  ])
  const redirectUri = new URL(link).searchParams.get('redirect_uri') ?? ''
  const browser = createBrowser(fetch, redirectUri)
  const signIn = await browser.visit(link)
  const fields = { userName: 'ann@example.com', password: marked }
  const consent = signIn.forms.length > 0 ? await browser.submit(signIn, signIn.forms[0], fields) : signIn
  const back = await browser.submit(consent, consent.forms[answer === 'allow' ? 0 : 1])
  const page = await fetch(back.url)
  user.note(await page.text())
  return ended
}

function printedLink(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    let all = ''
    stream.on('data', (chunk: Buffer) => {
      all += chunk.toString()
      const link = /^ {2}(http\S+)\n/m.exec(all)?.[1]
      if (link !== undefined) resolve(link)
    })
  })
}

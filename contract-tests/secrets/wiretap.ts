import { DocSpaceError, type ClientEvent } from 'docspace-auth'
import { inspect } from 'node:util'
import { vi } from 'vitest'
import { everythingSaid } from './everything-said.ts'

/** What one way came to: the code of its error, or what it returned; and everything that could be read of it. */
export interface Outcome {
  readonly code: string
  readonly text: string
}

/** Learns every secret that goes over the wire, and looks for all of them in everything that is said. */
export interface Wiretap {
  /** Marks what never goes over the wire, or not before it must be known. */
  readonly secret: (value: string, name: string) => string
  readonly fetch: (inner: (request: Request) => Promise<Response>) => (request: Request) => Promise<Response>
  readonly onEvent: (event: ClientEvent) => void
  /** Runs it, and collects what it returns or throws, its events, what is printed, and the title of the process. */
  readonly outcomeOf: (way: () => unknown) => Promise<Outcome>
  /** The names of the secrets that a text holds, in any form in which they travel; `but` those that may be there. */
  readonly leaksIn: (text: string, but?: RegExp) => readonly string[]
  readonly known: () => readonly string[]
}

/** Members of bodies, forms and queries whose values are secrets. */
const secretNames =
  /^(password|passwordHash|code|token|tfaKey|access_token|refresh_token|id_token|client_secret|code_verifier|state|key)$/

export function wiretap(): Wiretap {
  const secrets = new Map<string, string>()
  const events: ClientEvent[] = []

  function learn(value: unknown, name: string): void {
    // What is shown of a key is not the key, and the path of a code has the word for it (portal 2.3, 6).
    if (
      typeof value === 'string' &&
      value.length >= 4 &&
      !value.includes('***') &&
      value !== 'code' &&
      !secrets.has(value)
    )
      secrets.set(value, name)
  }

  function learnFrom(value: unknown): void {
    if (typeof value !== 'object' || value === null) return
    for (const [name, one] of Object.entries(value)) {
      if (secretNames.test(name)) learn(one, name)
      learnFrom(one)
    }
  }

  function learnFromText(text: string, type: string): void {
    if (type.includes('urlencoded')) learnFrom(Object.fromEntries(new URLSearchParams(text)))
    try {
      learnFrom(JSON.parse(text))
    } catch {
      // A page, a form, or nothing.
    }
  }

  function learnFromHeaders(headers: Headers): void {
    const cookies = [headers.get('cookie') ?? '', ...headers.getSetCookie()].join('; ')
    for (const [, name = '', value = ''] of cookies.matchAll(/(asc_[a-z_]+|x-signature)=([^;]+)/gi)) learn(value, name)
    learn(/^(?:Bearer |Basic )?(.+)$/.exec(headers.get('authorization') ?? '')?.[1], 'authorization')
    for (const name of ['confirm', 'x-signature']) learn(headers.get(name), name)
    learnFrom(Object.fromEntries(URL.parse(headers.get('location') ?? '')?.searchParams ?? []))
  }

  const typeOf = ({ headers }: { readonly headers: Headers }) => headers.get('content-type') ?? ''

  return {
    secret(value, name) {
      secrets.set(value, name)
      return value
    },
    fetch: (inner) => async (request) => {
      learnFromHeaders(request.headers)
      learnFromText(await request.clone().text(), typeOf(request))
      const response = await inner(request)
      learnFromHeaders(response.headers)
      learnFromText(await response.clone().text(), typeOf(response))
      return response
    },
    onEvent: (event) => void events.push(event),
    async outcomeOf(way) {
      const printed: unknown[] = []
      const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'] as const
      const spies = methods.map((method) =>
        vi.spyOn(console, method).mockImplementation((...what: readonly unknown[]) => void printed.push(...what)),
      )
      let said: unknown
      let code = 'none'
      try {
        said = await way()
      } catch (error) {
        said = error
        code = error instanceof DocSpaceError ? (error as DocSpaceError).code : `none of our errors: ${inspect(error)}`
      } finally {
        for (const spy of spies) spy.mockRestore()
      }
      const texts = [said, events, printed].map((one) => everythingSaid(one))
      return { code, text: [...texts, process.title].join('\n') }
    },
    leaksIn: (text, but = /^$/) =>
      [...secrets].filter(([value, name]) => !but.test(name) && isIn(text, value)).map(([, name]) => name),
    known: () => [...new Set(secrets.values())],
  }
}

function isIn(text: string, secret: string): boolean {
  // Six digits are in many a number.
  if (/^\d+$/.test(secret)) return new RegExp(`(?<!\\d)${secret}(?!\\d)`).test(text)
  const bytes = Buffer.from(secret)
  const forms = [secret, encodeURIComponent(secret), decoded(secret), JSON.stringify(secret).slice(1, -1)]
  // What is no JSON, V8 quotes by its first ten characters.
  if (secret.length > 16) forms.push(secret.slice(0, 10))
  return [...forms, bytes.toString('base64'), bytes.toString('base64url')].some((form) => text.includes(form))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

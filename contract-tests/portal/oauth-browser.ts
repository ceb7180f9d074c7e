/** As much of a browser as a sign-in needs: cookies, redirects, links and forms of plain HTML. Scripts are not run. */
export interface Browser {
  /** Goes there and follows redirects, until a page comes or an address that is not to be visited. */
  readonly visit: (url: string) => Promise<Page>
  /** Sends a form of the page as its button would: with what is in it already, and these fields instead. */
  readonly submit: (
    page: Page,
    form: Form | undefined,
    fields?: Readonly<Record<string, string | readonly string[]>>,
  ) => Promise<Page>
}

export interface Page {
  readonly url: string
  readonly status: number
  readonly html: string
  readonly forms: readonly Form[]
  readonly heading: string
}

export interface Form {
  readonly action: string
  readonly fields: readonly Field[]
}

export interface Field {
  readonly type: string
  readonly name: string
  readonly value: string
}

/** `stops` is where the application waits: an address that begins with it is not asked for. */
export function createBrowser(fetch: typeof globalThis.fetch, stops: string): Browser {
  const jar = new Map<string, string>()

  async function go(url: string, init: RequestInit, hops = 0): Promise<Page> {
    if (url.startsWith(stops)) return { url, status: 0, html: '', forms: [], heading: '' }
    if (hops > 20) throw new Error(`Too many redirects, the last to ${url}`)
    const headers = new Headers(init.headers)
    headers.set('user-agent', 'a browser of the tests')
    headers.set('accept', 'text/html')
    if (jar.size > 0) headers.set('cookie', [...jar].map((pair) => pair.join('=')).join('; '))
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) keep(line)
    const location = answer.headers.get('location')
    if (location !== null) return go(new URL(location, url).href, {}, hops + 1)
    const html = await answer.text()
    return {
      url,
      status: answer.status,
      html,
      forms: formsOf(html, url),
      heading: textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]),
    }
  }

  function keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
    const at = pair.indexOf('=')
    const over = attributes.some((one) => /^max-age=0$/i.test(one) || /^expires=Thu, 01 Jan 1970/i.test(one))
    if (over) jar.delete(pair.slice(0, at))
    else jar.set(pair.slice(0, at), pair.slice(at + 1))
  }

  return {
    visit: (url) => go(url, {}),
    submit(page, form, fields = {}) {
      if (form === undefined) throw new Error(`No such form at ${page.url}: ${page.heading}`)
      const sent = form.fields
        .filter(({ name }) => !(name in fields))
        .map(({ name, value }) => [name, value] as [string, string])
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) sent.push([name, one])
      return go(form.action, { method: 'POST', body: new URLSearchParams(sent) })
    },
  }
}

/** The fields of each form that a browser would send as they are: hidden ones, texts, ticked boxes. */
function formsOf(html: string, base: string): readonly Form[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, attributes = '', content = '']) => ({
    action: new URL(attribute(attributes, 'action') ?? base, base).href,
    fields: [...content.matchAll(/<input\b([^>]*)>/g)].flatMap(([, input = '']) => {
      const [name, type = 'text'] = [attribute(input, 'name'), attribute(input, 'type')]
      if (name === undefined || (type === 'checkbox' && !/\schecked\b/.test(input))) return []
      return [{ type, name, value: attribute(input, 'value') ?? '' }]
    }),
  }))
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : textOf(value)
}

function textOf(html = ''): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|#39|amp);/g, (all, name: string) => entities[name] ?? all)
}

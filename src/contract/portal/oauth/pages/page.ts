import type { HeaderLine, PortalResponse } from '../../portal-response.ts'
import { html, type Html } from './html.ts'

/** A whole page: one heading, one main region, no script, nothing from elsewhere. */
export function page(title: string, content: Html, status = 200, cookies: readonly HeaderLine[] = []): PortalResponse {
  const { html: body } = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – portal double</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
        <footer><p>A portal double for development and tests. It is not a real portal.</p></footer>
      </body>
    </html> `
  return { status, headers: [...headers, ...cookies], body }
}

/** A message that a screen reader reads out, and that stands before the form it is about. */
export function alert(text: string | undefined): Html {
  return text === undefined ? html`` : html`<p class="alert" role="alert">${text}</p>`
}

// No form-action: after the answer to the consent page the browser goes on to the application.
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'"

const headers: readonly HeaderLine[] = [
  ['Content-Type', 'text/html; charset=utf-8'],
  ['Cache-Control', 'no-store'],
  ['Content-Security-Policy', policy],
  ['Referrer-Policy', 'no-referrer'],
]

const style = `
:root { color-scheme: light dark; --line: light-dark(#767676, #8f8f8f); --strong: light-dark(#1d4ed8, #93b4ff); --alert: light-dark(#b00020, #ff9aa8) }
* { box-sizing: border-box }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; padding: 1.5rem; display: grid; justify-items: center }
main, footer { width: 100%; max-width: 28rem }
h1 { font-size: 1.5rem; line-height: 1.25 }
label { display: block; margin-top: 1rem; font-weight: 600 }
fieldset { border: 1px solid var(--line); border-radius: .5rem; margin: 1rem 0; padding: .75rem 1rem }
legend { font-weight: 600; padding: 0 .25rem }
fieldset label { font-weight: 400; margin: .25rem 0; display: flex; gap: .5rem; align-items: baseline }
input:not([type=checkbox]) { font: inherit; width: 100%; margin-top: .25rem; padding: .5rem; border: 1px solid var(--line); border-radius: .25rem }
button { font: inherit; padding: .5rem 1.25rem; margin-top: 1rem; border: 1px solid var(--strong); border-radius: .25rem; cursor: pointer }
button.main { background: var(--strong); color: light-dark(#fff, #000) }
button.main, button.plain { min-width: 7rem }
button.plain { background: transparent; color: inherit; border-color: var(--line) }
a { color: var(--strong) }
:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px }
.alert { border-left: .25rem solid var(--alert); padding: .5rem .75rem; margin: 1rem 0 }
.actions { display: flex; flex-wrap: wrap; gap: .75rem }
code { font-size: 1.05em; overflow-wrap: anywhere }
img { width: 3rem; height: 3rem; object-fit: contain; border-radius: .25rem }
dl { margin: 0 } dt { font-weight: 600 } dd { margin: 0 0 .5rem }
footer { color: light-dark(#555, #aaa); font-size: .875rem; margin-top: 2rem }
`

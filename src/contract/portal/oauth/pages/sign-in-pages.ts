import type { PortalResponse } from '../../portal-response.ts'
import { html, type Html } from './html.ts'
import { alert, page } from './page.ts'

export interface SignInPage {
  /** What went wrong before, in the portal's words. */
  readonly problem?: string | undefined
  /** Typed already. */
  readonly userName?: string | undefined
  /** The application that waits, where there is one. */
  readonly application?: string | undefined
}

/** Address and password; the field that has to be typed next has the focus. */
export function signInPage({ problem, userName, application }: SignInPage): PortalResponse {
  const next = userName === undefined
  const content = html`${alert(problem)}
    ${application === undefined ? html`` : html`<p>to continue to <strong>${application}</strong></p>`}
    <form method="post" action="/login">
      <label for="userName">E-mail address</label>
      <input
        id="userName"
        name="userName"
        type="text"
        autocomplete="username"
        required
        value="${userName}"
        ${focus(next)}
      />
      <label for="password">Password</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required ${focus(!next)} />
      <button class="main">Sign in</button>
    </form>`
  return page('Sign in', content)
}

export interface SecondStepPage {
  /** Names the attempt, so that the password need not be in the page. */
  readonly attempt: string
  readonly problem?: string | undefined
  /** A masked number that a code went to. */
  readonly phone?: string | undefined
  /** The key to type into an authenticator app that is not connected yet. */
  readonly key?: string | undefined
}

/** The code of the second factor; with the key where the app is to be connected first. */
export function secondStepPage({ attempt, problem, phone, key }: SecondStepPage): PortalResponse {
  const content = html`${alert(problem)} ${whereFrom(phone, key)}
    <form method="post" action="/login">
      <input type="hidden" name="attempt" value="${attempt}" />
      <label for="code">Code</label>
      <input
        id="code"
        name="code"
        type="text"
        inputmode="numeric"
        autocomplete="one-time-code"
        required
        ${focus(true)}
      />
      <button class="main">Confirm</button>
    </form>
    <p><a href="/login">Start again</a></p>`
  return page(key === undefined ? 'Confirm that it is you' : 'Connect your authenticator app', content)
}

/** A number is needed before a code can be sent. */
export function phonePage(attempt: string, problem?: string): PortalResponse {
  const content = html`${alert(problem)}
    <p>This portal sends codes to a phone. Give the number that yours is to be sent to.</p>
    <form method="post" action="/login">
      <input type="hidden" name="attempt" value="${attempt}" />
      <label for="phone">Phone number</label>
      <input id="phone" name="phone" type="tel" autocomplete="tel" required ${focus(true)} />
      <button class="main">Send a code</button>
    </form>
    <p><a href="/login">Start again</a></p>`
  return page('Your phone number', content)
}

/** Nothing to fill in. */
export function messagePage(title: string, text: string, status = 200): PortalResponse {
  return page(title, html`<p role="status">${text}</p>`, status)
}

function whereFrom(phone: string | undefined, key: string | undefined): Html {
  if (key !== undefined) {
    return html`<p>Add this key to your authenticator app, then type the code that it shows.</p>
      <dl>
        <dt>Key</dt>
        <dd><code>${key}</code></dd>
      </dl>`
  }
  if (phone !== undefined) return html`<p>A code was sent to ${phone}.</p>`
  return html`<p>Type the code that your authenticator app shows, or a backup code.</p>`
}

function focus(here: boolean): Html {
  return here ? html`autofocus` : html``
}

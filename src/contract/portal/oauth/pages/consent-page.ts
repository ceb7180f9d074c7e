import type { PortalResponse } from '../../portal-response.ts'
import type { User } from '../../state/users.ts'
import type { OAuthClient } from '../clients/client-registry.ts'
import { html } from './html.ts'
import { page } from './page.ts'

/** What a scope lets an application do. */
const meanings: Readonly<Record<string, string>> = {
  'accounts:read': 'See the people of the portal',
  'accounts:write': 'See and change the people of the portal',
  'accounts.self:read': 'See your profile',
  'accounts.self:write': 'See and change your profile',
  'files:read': 'See your files and folders',
  'files:write': 'See and change your files and folders',
  'rooms:read': 'See your rooms',
  'rooms:write': 'See and change your rooms',
  openid: 'Know who you are',
}

/**
 * Asks the user. "Allow" posts the ticked scopes, one field each; "Deny" posts none, from a form of its own, because the absence
 * of `scope` is what says no (oauth 2.3, 3.1).
 */
export function consentPage(
  client: OAuthClient,
  user: User,
  scopes: readonly string[],
  clientState: string,
): PortalResponse {
  const hidden = html`<input type="hidden" name="client_id" value="${client.id}" />
    <input type="hidden" name="state" value="${clientState}" />`
  const choices = scopes.map(
    (name, at) =>
      html`<label
        ><input type="checkbox" name="scope" value="${name}" checked ${at === 0 ? html`autofocus` : html``} />
        <span>${meanings[name] ?? name} <small>(${name})</small></span></label
      > `,
  )
  const content = html`<p><img src="${client.logo}" alt="" /></p>
    <p><strong>${client.name}</strong> asks for access to your account <strong>${user.email}</strong>.</p>
    <form id="allow" method="post" action="/oauth2/authorize">
      ${hidden}
      <fieldset>
        <legend>What it may do</legend>
        ${choices}
      </fieldset>
    </form>
    <form id="deny" method="post" action="/oauth2/authorize">${hidden}</form>
    <p class="actions">
      <button class="main" form="allow">Allow</button> <button class="plain" form="deny">Deny</button>
    </p>
    <p>
      Read the <a href="${web(client.termsUrl)}" rel="noreferrer">terms</a> and the
      <a href="${web(client.policyUrl)}" rel="noreferrer">privacy policy</a> of this application.
    </p>
    <form method="post" action="/login">
      <input type="hidden" name="another" value="yes" /> <button class="plain">Use another account</button>
    </form>`
  return page(`Allow ${client.name}?`, content)
}

/** Links of a client lead to the web and nowhere else. */
function web(address: string): string {
  return /^https?:/i.test(address) ? address : '#'
}

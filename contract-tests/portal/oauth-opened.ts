import type { PortalOptions } from '../../src/contract/portal/start-portal.ts'
import { createBrowser, type Page } from './oauth-browser.ts'
import { members, oauthPortal, parameters, redirectUri, type Fields } from './oauth-portal.ts'

/** A browser at the authorize link of an application. */
export async function opened(more: Fields = {}, options: PortalOptions = {}) {
  const fixture = await oauthPortal(options)
  const browser = createBrowser(fixture.fetch, redirectUri)
  const { scope, ...query } = fixture.request(more)
  const link = `${fixture.portal.url}/oauth2/authorize?${parameters({ ...query, state: 'abc', scope })}`
  const page = await browser.visit(link)
  const signIn = (at: Page, password = 'password of ann') =>
    browser.submit(at, at.forms[0], { userName: 'ann@example.com', password })
  const exchange = async (at: Page) => {
    const code = new URL(at.url).searchParams.get('code') ?? ''
    return members(
      await fixture.post('/oauth2/token', {
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        ...fixture.secret,
      }),
    )
  }
  return { ...fixture, browser, page, link, signIn, exchange }
}

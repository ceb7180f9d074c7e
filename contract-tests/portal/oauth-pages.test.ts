import { describe, expect, test } from 'vitest'
import { createBrowser, type Page } from './oauth-browser.ts'
import { oauthPortal, parameters, redirectUri, type Fields } from './oauth-portal.ts'
import { opened } from './oauth-opened.ts'

describe('the authorize link in a browser', () => {
  test('leads through sign-in and consent back to the application, whose code is good', async () => {
    const { page, signIn, browser, exchange } = await opened({ scope: 'files:read rooms:read' })
    expect([page.status, page.heading]).toEqual([200, 'Sign in'])
    expect(page.html).toContain('to continue to <strong>Example</strong>')
    const consent = await signIn(page)
    expect(consent.heading).toBe('Allow Example?')
    expect(consent.forms[0]?.fields.filter(({ name }) => name === 'scope')).toHaveLength(2)
    const back = await browser.submit(consent, consent.forms[0])
    expect(back.url).toMatch(/^https:\/\/app\.example\.com\/callback\?code=[\w-]+&state=abc$/)
    expect(await exchange(back)).toMatchObject({ scope: 'files:read rooms:read' })
  })

  test('grants only what stays ticked', async () => {
    const { page, signIn, browser, exchange } = await opened({ scope: 'files:read rooms:read' })
    const consent = await signIn(page)
    const back = await browser.submit(consent, consent.forms[0], { scope: 'rooms:read' })
    expect(await exchange(back)).toMatchObject({ scope: 'rooms:read' })
  })

  test('takes no for an answer', async () => {
    const { page, signIn, browser } = await opened()
    const consent = await signIn(page)
    const back = await browser.submit(consent, consent.forms[1])
    expect(new URL(back.url).searchParams.get('error')).toBe('access_denied')
  })

  test('asks for nothing a second time', async () => {
    const { page, signIn, browser, link } = await opened()
    const consent = await signIn(page)
    await browser.submit(consent, consent.forms[0])
    expect((await browser.visit(link)).url).toContain('?code=')
  })

  test('asks for no password while the portal knows the user, though the signature is over', async () => {
    const { page, signIn, browser, link, portal } = await opened()
    const consent = await signIn(page)
    await browser.submit(consent, consent.forms[0])
    portal.clock.advance({ minutes: 6 })
    expect((await browser.visit(link)).url).toContain('?code=')
  })

  test('shows the portal’s words for a wrong password, and keeps the name', async () => {
    const { page, signIn } = await opened()
    const again = await signIn(page, 'wrong')
    expect(again.heading).toBe('Sign in')
    expect(again.html).toContain('role="alert">User authentication failed')
    expect(again.forms[0]?.fields[0]?.value).toBe('ann@example.com')
    expect((await signIn(again)).heading).toBe('Allow Example?')
  })

  test.each<[string, Fields]>([
    ['client_not_found_error', { client_id: '00000000-0000-4000-8000-000000000009' }],
    ['invalid_request', { redirect_uri: 'https://evil.example/' }],
    ['unsupported_response_type', { response_type: 'token' }],
  ])('says %s after the sign-in, and goes nowhere', async (error, more) => {
    const { page, signIn } = await opened(more)
    const told = await signIn(page)
    expect([told.heading, told.html.includes(`(${error})`)]).toEqual(['That did not work', true])
  })

  test('of another account asks for a password again, and loses what stood behind the scope (oauth 8.2)', async () => {
    for (const scopeIsLast of [true, false]) {
      const { fetch, portal, request } = await oauthPortal()
      const { scope, ...rest } = request()
      const query = scopeIsLast ? { ...rest, state: 'abc', scope } : { ...rest, scope, state: 'abc' }
      const browser = createBrowser(fetch, redirectUri)
      const signIn = (page: Page, name: string) =>
        browser.submit(page, page.forms[0], { userName: `${name}@example.com`, password: `password of ${name}` })
      const asAnn = await signIn(await browser.visit(`${portal.url}/oauth2/authorize?${parameters(query)}`), 'ann')
      const second = await browser.submit(asAnn, asAnn.forms[2])
      expect(second.heading).toBe('Sign in')
      const asBob = await signIn(second, 'bob')
      expect(asBob.html).toContain('bob@example.com')
      const back = await browser.submit(asBob, asBob.forms[0])
      expect(new URL(back.url).searchParams.get('state')).toBe(scopeIsLast ? 'abc' : null)
    }
  })
})

describe('the pages', () => {
  test('have a language, one heading, a main region, a label for every field, and no script', async () => {
    const { page, signIn } = await opened({ scope: 'files:read openid' }, { tfa: 'totp' })
    const plain = await opened({ scope: 'files:read openid' })
    const pages = [page, await signIn(page), await plain.signIn(plain.page)]
    for (const { html } of pages) {
      expect(html).toMatch(/^<!doctype html>\s*<html lang="en">/)
      expect(html.match(/<h1>/g)).toHaveLength(1)
      expect(html.match(/<main>/g)).toHaveLength(1)
      expect(html.match(/autofocus/g)).toHaveLength(1)
      expect(html).not.toContain('<script')
      const labelled = new Set([...html.matchAll(/<label for="([^"]*)"/g)].map(([, id]) => id))
      for (const [input] of html.matchAll(/<input\b[^>]*>/g)) {
        if (/type="(?:hidden|checkbox)"/.test(input)) continue
        expect(labelled).toContain(/ id="([^"]*)"/.exec(input)?.[1])
      }
      const boxes = html.match(/<input[^>]*type="checkbox"/g) ?? []
      expect(html.match(/<label\s*>\s*<input[^>]*type="checkbox"/g) ?? []).toHaveLength(boxes.length)
    }
  })

  test('escape what others wrote', async () => {
    const name = '<img src=x onerror=alert(1)>"\''
    const { page, signIn } = await opened({}, { oauth: { clients: [{ name, redirectUris: [redirectUri] }] } })
    for (const { html } of [page, await signIn(page)]) {
      expect(html).not.toContain('<img src=x')
      expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;')
    }
  })

  test('go nowhere but to this portal’s authorize, whatever a cookie says', async () => {
    const { portal } = await oauthPortal()
    for (const to of [
      'https://evil.example/oauth2/authorize?client_id=x',
      `${portal.url}/elsewhere?client_id=x`,
      'javascript:1',
    ]) {
      const cookie = `x-redirect-authorization-uri=${Buffer.from(to).toString('base64url')}`
      const answer = await portal.fetch(`${portal.url}/login`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie },
        body: parameters({ userName: 'ann@example.com', password: 'password of ann' }),
      })
      expect([answer.status, answer.headers.get('location')?.replace(/\?.*/, '')]).toEqual([
        302,
        to.startsWith('https') ? '/oauth2/authorize' : '/login/done',
      ])
    }
  })

  test('without an application that waits say so', async () => {
    const { portal, signature } = await oauthPortal()
    const headers = { cookie: `x-signature=${await signature('ann')}` }
    const answer = await portal.fetch(`${portal.url}/login?type=oauth2&client_id=x`, { headers })
    expect(await answer.text()).toContain('<h1>Nothing to allow</h1>')
  })
})

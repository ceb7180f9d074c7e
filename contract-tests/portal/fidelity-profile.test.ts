import { describe, expect, test } from 'vitest'
import { bearer, cookie, envelopeOf, membersOf, responseOf, testPortal } from './test-portal.ts'

const api = '/api/2.0'

describe('who am I (portal 7)', () => {
  test('the profile has its members, and numbers and texts where the sheet has them', async () => {
    const { portal, get, token } = await testPortal()
    const profile = await responseOf(await get(`${api}/people/@self`, bearer(await token('ann'))))
    expect(profile).toMatchObject({
      id: portal.users[0]?.id,
      displayName: 'Ann Example',
      firstName: 'Ann',
      lastName: 'Example',
      userName: 'ann',
      email: 'ann@example.com',
      status: 1,
      activationStatus: 1,
      department: '',
      isRoomAdmin: false,
      isLDAP: false,
      isOwner: true,
      isVisitor: false,
      isCollaborator: false,
      isSSO: false,
      cultureName: 'en-US',
      mobilePhone: '+155550100',
      mobilePhoneActivationStatus: 1,
      theme: expect.stringMatching(/^(?:Base|Dark|System)$/) as string,
      registrationDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$/) as string,
      hasPersonalFolder: true,
      profileUrl: expect.any(String) as string,
      hasAvatar: false,
      isAnonim: false,
    })
    for (const size of ['avatar', 'avatarOriginal', 'avatarMax', 'avatarMedium', 'avatarSmall'])
      expect(profile[size]).toMatch(/\?hash=/)
    expect(profile).not.toHaveProperty('authCookieLifetime')
  })

  test('the lifetime of the cookie is in seconds', async () => {
    const { get, token } = await testPortal({ cookieLifetime: 60 })
    const profile = await responseOf(await get(`${api}/people/@self`, bearer(await token('ann'))))
    expect(profile.authCookieLifetime).toBe(3600)
  })

  test.each([
    [180, '+03:00', 'T15:00'],
    [-210, '-03:30', 'T08:30'],
  ])('dates are in the zone of the tenant: %i minutes', async (utcOffset, offset, time) => {
    const { portal, send } = await testPortal({ utcOffset })
    const made = await send('POST', `${api}/keys`, { name: 'x' }, bearer(portal.createApiKey('ann')))
    expect((await responseOf(made)).createOn).toBe(`2026-06-30${time}:00.0000000${offset}`)
  })

  test('statuses and verdicts are numbers', async () => {
    const { get, send, token } = await testPortal()
    const profile = await responseOf(await get(`${api}/people/@self`, bearer(await token('ann'))))
    const verdict = await responseOf(await send('POST', `${api}/authentication/confirm`, { type: 'Auth', key: '1.A' }))
    const settings = await responseOf(await get(`${api}/settings`))
    const seen = [
      profile.status,
      profile.activationStatus,
      verdict.result,
      settings.tenantStatus,
      settings.recaptchaType,
    ]
    expect(seen).toEqual([1, 1, 1, 0, 0])
  })
})

describe('what a client reads first (portal 7)', () => {
  test('the capabilities have their members', async () => {
    const { get } = await testPortal()
    expect(await responseOf(await get(`${api}/capabilities`))).toEqual({
      ldapEnabled: false,
      providers: [],
      ssoLabel: '',
      oauthEnabled: true,
      ssoUrl: '',
      identityServerEnabled: true,
    })
  })

  const always = [
    ...['culture', 'greetingSettings', 'standalone', 'baseDomain', 'version', 'tenantStatus', 'tenantAlias'],
    ...['enableAdmMess', 'recaptchaType', 'cookieSettingsEnabled', 'userNameRegex', 'deepLink', 'externalResources'],
  ]

  test('settings tell an anonymous caller what a sign-in needs', async () => {
    const { get } = await testPortal()
    const settings = await responseOf(await get(`${api}/settings`))
    expect(
      [...always, 'enabledJoin', 'thirdpartyEnable', 'passwordHash'].filter((name) => !(name in settings)),
    ).toEqual([])
    for (const absent of ['wizardToken', 'trustedDomains', 'firebase', 'plugins', 'domainValidator', 'timezone'])
      expect(settings).not.toHaveProperty(absent)
  })

  test('settings tell an authenticated caller more, and no parameters of the hash', async () => {
    const { portal, get, token } = await testPortal()
    const settings = await responseOf(await get(`${api}/settings`, bearer(await token('bob'))))
    const more = ['ownerId', 'timezone', 'utcOffset', 'domainValidator', 'firebase', 'plugins']
    expect([...always, ...more].filter((name) => !(name in settings))).toEqual([])
    expect(settings.ownerId).toBe(portal.users[0]?.id)
    expect(settings).not.toHaveProperty('passwordHash')
  })
})

describe('active connections (portal 7)', () => {
  const path = `${api}/security/activeconnections`

  test('a connection has its members', async () => {
    const { portal, login, get } = await testPortal()
    const { token } = await responseOf(await login('ann', {}, { 'user-agent': 'a test' }))
    const { items, loginEvent } = await responseOf(await get(path, cookie(String(token))))
    expect(loginEvent).toBe(1)
    expect(membersOf(Array.isArray(items) ? items[0] : undefined)).toMatchObject({
      id: 1,
      tenantId: 1,
      userId: portal.users[0]?.id,
      ip: '127.0.0.1',
      date: '2026-06-30T12:00:00.0000000Z',
      page: expect.any(String) as string,
    })
  })

  test('an unknown connection is false', async () => {
    const { send, token } = await testPortal()
    const answer = await send('PUT', `${path}/logout/99`, undefined, bearer(await token('ann')))
    expect((await envelopeOf(answer)).response).toBe(false)
  })
})

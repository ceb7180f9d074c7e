import { cookieOf, textAt, type PortalCalls } from './call-portal.ts'
import { factorUsers } from './portal-cast.ts'

/** The settings by which the authenticator app is asked of those alone who are named: everybody comes from a trusted address (portal 3). */
export function appSettings(calls: PortalCalls) {
  return {
    type: 'App',
    trustedIps: ['127.0.0.1'],
    mandatoryUsers: factorUsers.map((name) => calls.user(name).id),
    mandatoryGroups: [],
  }
}

/** What goes into the header `confirm`: good for an hour (portal 2.6, 3). */
export type ConfirmLinks = Readonly<Record<'pat' | 'tess' | 'tom', string>>

/**
 * Links as sign-ins give them: to activate a phone, to connect an app, to give its code. The portal asks for the phone or for the app,
 * and so it is switched from one to the other on the way, which ends every token of the portal (portal 2.8).
 */
export async function confirmLinks(calls: PortalCalls): Promise<ConfirmLinks> {
  const phone = { ...appSettings(calls), type: 'Sms', mandatoryUsers: [calls.user('pat').id] }
  await setFactor(calls, phone)
  const pat = await calls.login('pat')
  await setFactor(calls, appSettings(calls))
  return { pat: await linkOf(pat), tess: await appLinkOf(calls, 'tess'), tom: await appLinkOf(calls, 'tom') }
}

async function setFactor(calls: PortalCalls, settings: object): Promise<void> {
  await calls.send('PUT', '/api/2.0/settings/tfaapp', settings, { authorization: calls.basic('ann') })
}

async function linkOf(signIn: Response): Promise<string> {
  return new URL(await textAt(signIn, '/response/confirmUrl')).search.slice(1)
}

/** For the app the key is in a cookie only, and may be sent with the rest (portal 3). */
async function appLinkOf(calls: PortalCalls, name: string): Promise<string> {
  const signIn = await calls.login(name)
  const link = await linkOf(signIn.clone())
  const type = new URLSearchParams(link).get('type') ?? ''
  return `${link}&key=${cookieOf(signIn, `asc_confirm_key_${type}`)}`
}

import { BindingFailure } from '../problem.ts'
import type { Exchange } from '../route.ts'
import type { PortalState, Release } from '../state/portal-state.ts'

const versions: Readonly<Record<Release, string>> = { '3.7': '3.7.2', '3.6': '3.6.1' }
const nobody = '00000000-0000-0000-0000-000000000000'

/** GET /settings (portal 7): what a sign-in needs for anonymous callers, more and no password parameters for the others. */
export function portalSettings(state: PortalState, { caller, query }: Exchange): object {
  const { tenant, users, passwords } = state
  const signedIn = caller !== undefined
  // Bound before anything is looked at: a value that is no bool is 400 for everybody.
  const asked = asksForPassword(query)
  const withPassword = asked || !signedIn
  return {
    timezone: signedIn ? 'UTC' : undefined,
    trustedDomainsType: 0,
    culture: 'en-US',
    utcOffset: '00:00:00',
    utcHoursOffset: 0,
    greetingSettings: 'A portal to test against',
    ownerId: signedIn ? (users.all().find(({ role }) => role === 'owner')?.id ?? nobody) : nobody,
    nameSchemaId: signedIn ? 'Common' : undefined,
    enabledJoin: signedIn ? undefined : false,
    enableAdmMess: true,
    thirdpartyEnable: signedIn ? undefined : true,
    docSpace: true,
    standalone: true,
    isAmi: false,
    baseDomain: 'localhost',
    passwordHash: withPassword ? passwords.parameters : undefined,
    firebase: signedIn ? noFirebase : undefined,
    version: versions[state.release],
    recaptchaType: 0,
    debugInfo: false,
    tenantStatus: 0,
    tenantAlias: tenant.alias,
    displayAbout: true,
    domainValidator: signedIn
      ? { regex: '^[a-z0-9]([a-z0-9-]){1,61}[a-z0-9]$', minLength: 6, maxLength: 63 }
      : undefined,
    cookieSettingsEnabled: tenant.cookieLifetime !== undefined,
    limitedAccessSpace: false,
    limitedAccessDevToolsForUsers: !tenant.developerToolsForUsers,
    displayBanners: false,
    userNameRegex: '^.+$',
    plugins: signedIn ? { enabled: false, upload: false, delete: false } : undefined,
    deepLink: { androidPackageName: 'com.example', url: 'oodocuments://openfile', iosPackageId: '0' },
    maxImageUploadSize: 0,
    externalResources: { api: {}, common: {}, integrations: {}, site: {}, socialNetworks: {} },
  }
}

/** A bool of the query: `true` or `false` in any case, anything else is not bound. */
function asksForPassword(query: URLSearchParams): boolean {
  const values = [...query]
    .filter(([name]) => name.toLowerCase() === 'withpassword')
    .map(([, value]) => value.toLowerCase())
  const value = values[0] ?? 'false'
  if (value !== 'true' && value !== 'false') throw new BindingFailure({ withpassword: ['The value is not valid.'] })
  return value === 'true'
}

const noFirebase = {
  apiKey: '',
  authDomain: '',
  projectId: '',
  storageBucket: '',
  messagingSenderId: '',
  appId: '',
  measurementId: '',
  databaseURL: '',
}

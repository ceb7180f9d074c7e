import type { Secret } from '../harness/drivers/driver.ts'

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Unsigned and about nobody: it only has the form that the client demands of an access token. */
const unsignedJwt = `${base64url({ alg: 'none' })}.${base64url({ sub: 'nobody', note: 'fake' })}.`

/** A login's token is base64 and so has characters that a cookie percent-encodes (portal 2.2). */
const loginToken = 'fake/login+token/of+nobody=='

/** A fake secret of the right form for each security scheme of the description, by component name. None is worth anything. */
export const docspaceSecrets: Readonly<Record<string, Secret>> = {
  apiKey: { type: 'value', value: `sk-${'0'.repeat(64)}` },
  personalAccessToken: { type: 'value', value: loginToken },
  personalAccessTokenRaw: { type: 'value', value: loginToken },
  // No ASCII, because UTF-8 is a promise (portal 4), and no colon, which Prism refuses (prism 4.4).
  basic: { type: 'userPassword', userName: 'nobody@example.com', password: 'fake pässwörd' },
  sessionCookie: { type: 'value', value: loginToken },
  oauth2: { type: 'value', value: unsignedJwt },
  openIdConnect: { type: 'value', value: unsignedJwt },
  confirm: { type: 'value', value: 'type=TfaAuth&key=fake-confirmation-key' },
  signatureCookie: { type: 'value', value: `${unsignedJwt}fake-signature` },
  signatureHeader: { type: 'value', value: `${unsignedJwt}fake-signature` },
}

import type { Chosen } from './choose-credential.ts'

/** The ways of calling a portal that this command knows. */
export type Way = 'password' | 'oauth' | 'api-key' | 'basic'

/** Each in words. */
export const wayTexts: Readonly<Record<Way, string>> = {
  password: 'personal access token',
  oauth: 'OAuth 2.0 access token',
  'api-key': 'API key',
  basic: 'user name and password with every call (Basic)',
}

/** Which of them was chosen. */
export function wayOf(chosen: Chosen): Way {
  if (chosen.source === 'store') return chosen.signIn.way
  const { scheme } = chosen.credential.describe()
  return scheme === 'apiKey' ? 'api-key' : scheme === 'basic' ? 'basic' : 'password'
}

/** Where it comes from. */
export function sourceOf(chosen: Chosen): string {
  return chosen.source === 'store' ? 'the store' : chosen.credential.describe().source
}

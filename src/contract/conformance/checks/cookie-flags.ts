import type { Evidence } from '../evidence.ts'
import type { Check } from './check.ts'
import { isSessionName, setCookies, type SetCookie } from './cookies.ts'
import { isCredentialCookie } from './credential-operations.ts'
import { eachAnswer, type Answered, type Remark } from './each-answer.ts'

/** A cookie that lets somebody in has the flags that keep it from others. RFC 6265, 4.1.2.5 and 4.1.2.6; RFC 6265bis, 4.1.2.7 and 4.1.3. */
export const cookieFlags: Check = {
  id: 'cookie-flags',
  title: 'A cookie that is a credential is HttpOnly, Secure and SameSite',
  kind: 'protocol',
  severity: 'medium',
  clause: 'RFC 6265, 4.1.2',
  ...eachAnswer(
    ({ answer }) => setCookies(answer).some((cookie) => !cookie.isDeletion),
    (item, evidence) =>
      setCookies(item.answer)
        .filter((cookie) => !cookie.isDeletion)
        .flatMap((cookie) => [...judgeCredential(cookie, item, evidence), ...judgeForm(cookie, item)]),
  ),
}

function judgeCredential(cookie: SetCookie, item: Answered, evidence: Evidence): readonly Remark[] {
  const isNamed = isCredentialCookie(cookie.name, evidence)
  if (!isNamed && !isSessionName(cookie.name)) return []
  const { attributes } = cookie
  const missing: Remark[] = []
  if (!attributes.has('httponly'))
    missing.push(remark(cookie, item, 'HttpOnly', 'scripts can read it', { clause: 'RFC 6265, 4.1.2.6' }))
  if (!attributes.has('secure') && needsSecure(item.request.url, isNamed))
    missing.push(remark(cookie, item, 'Secure', 'it is sent unencrypted too', { clause: 'RFC 6265, 4.1.2.5' }))
  if (isNamed && !attributes.has('samesite'))
    missing.push(remark(cookie, item, 'SameSite', 'other sites can use it', { clause: 'RFC 6265bis, 4.1.2.7' }))
  return missing
}

/**
 * Over https each needs it. Over http on this machine, where servers are tested, the cookies that the document or the profile names do;
 * for one that only looks like a session, a framework may leave it out there because the connection is not secure.
 */
function needsSecure(url: string, isNamed: boolean): boolean {
  const { protocol, hostname } = new URL(url)
  if (protocol === 'https:') return true
  return isNamed && (hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.'))
}

/** What makes a user agent throw the cookie away, whatever it is for. RFC 6265bis, 4.1.2.7 and 4.1.3. */
function judgeForm(cookie: SetCookie, item: Answered): readonly Remark[] {
  const { name, attributes } = cookie
  const isSecure = attributes.has('secure')
  const isHost = name.startsWith('__Host-')
  const other = { clause: 'RFC 6265bis, 4.1.3' }
  const wrong: Remark[] = []
  if (attributes.get('samesite')?.toLowerCase() === 'none' && !isSecure)
    wrong.push(remark(cookie, item, 'Secure', 'SameSite=None needs it', { clause: 'RFC 6265bis, 4.1.2.7' }))
  if ((isHost || name.startsWith('__Secure-')) && !isSecure)
    wrong.push(remark(cookie, item, 'Secure', 'its name says that it is', other))
  if (isHost && attributes.has('domain')) wrong.push(remark(cookie, item, 'no Domain', 'its name says so', other))
  if (isHost && attributes.get('path') !== '/') wrong.push(remark(cookie, item, 'Path=/', 'its name says so', other))
  return wrong
}

function remark(
  { name }: SetCookie,
  { operation }: Answered,
  flag: string,
  why: string,
  other: Partial<Remark>,
): Remark {
  return {
    subject: `cookie ${name} ${flag}`,
    message: `the cookie ${name} of ${operation.id} is set without ${flag}: ${why}`,
    expected: flag,
    actual: 'none',
    ...other,
  }
}

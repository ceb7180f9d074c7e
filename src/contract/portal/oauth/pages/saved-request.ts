import { requestCookie } from '../../cookies.ts'
import type { PortalRequest } from '../../portal-request.ts'
import { cookieNames } from '../cookies.ts'

/** The authorize request that waits for the sign-in, as path and query of this portal; undefined where there is none (oauth 2.3). */
export function savedRequest(request: PortalRequest): string | undefined {
  const cookie = requestCookie(request, cookieNames.savedRequest)
  if (cookie === undefined) return undefined
  const text = Buffer.from(cookie, 'base64url').toString('utf8')
  if (!URL.canParse(text)) return undefined
  const { pathname, search, searchParams } = new URL(text)
  // Of a cookie that somebody else may have written only this path is replayed.
  return pathname === '/oauth2/authorize' && searchParams.has('client_id') ? `${pathname}${search}` : undefined
}

/** The client of the saved request. */
export function savedClientId(request: PortalRequest): string | undefined {
  const saved = savedRequest(request)
  return saved === undefined ? undefined : (new URL(saved, request.origin).searchParams.get('client_id') ?? undefined)
}

/** As the vendor's page rebuilds it for another account: what stands behind `scope` is lost, `state` perhaps (oauth 8.2). */
export function cutAtScope(saved: string): string {
  const [before = saved, after] = saved.split('&scope=')
  return after === undefined ? saved : `${before}&scope=${after.split('&')[0] ?? ''}`
}

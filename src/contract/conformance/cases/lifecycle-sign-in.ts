import type { Operation } from '../../document/document.ts'
import type { Case, Step } from '../case.ts'
import { findOperation } from '../credentials/find-operation.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import { Later } from '../later.ts'
import type { NotVerified } from '../outcome.ts'
import type { PlanContext } from '../plan-context.ts'
import type { Login } from '../profile/profile.ts'
import { carries } from './lifecycle-login-body.ts'
import { loginStep, type LoginUser, type Prepared } from './lifecycle-login-step.ts'
import { safeUse } from './lifecycle-use.ts'

/**
 * The lives of logins: login → use → logout → dead, and login → refresh → use → the old refresh token is dead. Each with a login of
 * its own, alone and at the end: a server may end other sessions of the user too. Premise: the operation that is used accepts
 * the identity's shared credential.
 */
export function signInCases(context: PlanContext): readonly Case[] {
  return Object.entries(context.profile.logins).flatMap(([name, login]) => {
    const about = findOperation(context.document, login.operation)
    const skip = (title: string, reason: NotVerified): [] => {
      context.leaveOut({ operation: about?.id ?? '*', title, reason })
      return []
    }
    const user = userOf(context, name)
    if (user === undefined)
      return skip(`the life of login ${name}`, {
        code: 'no-credential',
        detail: `no safe operation was found that a token of the login "${name}" opens: name the login under identities.<name>.credentials`,
      })
    return [...logoutCase(context, name, login, user, skip), ...refreshCase(context, name, login, user, skip)]
  })
}

type Skip = (title: string, reason: NotVerified) => []

/** The first identity that signs in this way, with a scheme and an operation that show whether it worked. */
function userOf(context: PlanContext, login: string): LoginUser | undefined {
  for (const [identity, { credentials }] of Object.entries(context.profile.identities)) {
    for (const [scheme, credential] of Object.entries(credentials)) {
      if (credential.login !== login || credential.value !== undefined) continue
      const use = safeUse(context, scheme, identity)
      if (use !== undefined) return { identity, scheme, use }
    }
  }
  return undefined
}

function logoutCase(context: PlanContext, name: string, login: Login, user: LoginUser, skip: Skip): readonly Case[] {
  const id = `login/${name}/logout`
  const title = `login ${name}: what it gives is dead after logout`
  const logout = loginStep(context, login.logout, { session: id, ...user })
  if (isNotVerified(logout)) return skip(title, logout)
  const { scheme } = user
  const steps: Step[] = [
    useStep(user, 'use', id, { kind: 'accepted', because: 'lifecycle', subject: `${scheme}: a fresh login` }),
    { ...logout, name: 'log out', expect: { kind: 'accepted', because: 'setup', subject: 'logout' } },
    useStep(user, 'use after logout', id, {
      kind: 'refused',
      because: 'ended-credential',
      subject: `${scheme}: after-logout`,
    }),
  ]
  const refresh =
    login.refreshToken === undefined ? undefined : loginStep(context, login.refresh, { session: id, ...user })
  if (
    refresh !== undefined &&
    !isNotVerified(refresh) &&
    carries(refresh.request.body, 'refreshToken') &&
    endsAll(logout)
  ) {
    const expect = { kind: 'refused', because: 'ended-credential', subject: 'refresh token: after-logout' } as const
    steps.push({ ...refresh, name: 'refresh after logout', expect })
  }
  return lifeCase(context, { id, title, user, about: logout.operation, steps })
}

/** RFC 7009, 2.1: who revokes an access token by name need not revoke its refresh token. A logout of the caller ends the whole login. */
function endsAll({ request }: Prepared): boolean {
  return carries(request.body, 'refreshToken') || !carries(request.body, 'token')
}

function refreshCase(context: PlanContext, name: string, login: Login, user: LoginUser, skip: Skip): readonly Case[] {
  if (login.refresh === undefined) return []
  const id = `login/${name}/refresh`
  const title = `login ${name}: a refreshed token works, and the refresh token that was replaced is dead`
  const refresh = loginStep(context, login.refresh, { session: id, ...user })
  if (isNotVerified(refresh)) return skip(title, refresh)
  const { scheme } = user
  const fresh = new Later({ from: 'step', step: 1, at: placeOf(login.token) })
  const steps: Step[] = [
    useStep(user, 'use', id, { kind: 'accepted', because: 'lifecycle', subject: `${scheme}: a fresh login` }),
    {
      ...refresh,
      name: 'refresh',
      expect: { kind: 'accepted', because: 'lifecycle', subject: 'refresh token: first use' },
    },
    useStep(
      user,
      'use refreshed',
      id,
      { kind: 'accepted', because: 'lifecycle', subject: `${scheme}: refreshed` },
      fresh,
    ),
  ]
  const again = loginStep(context, login.refresh, { session: id, ...user })
  if (login.refreshToken !== undefined && !isNotVerified(again) && carries(again.request.body, 'refreshToken')) {
    // RFC 9700, 4.14.2: by rotation a refresh token ends with its use. Without another in the answer it is not rotated, and may live on.
    const replaced = new Later({ from: 'step', step: 1, at: placeOf(login.refreshToken) })
    const used = new Later({ from: 'session', session: id, at: 'refreshToken' })
    const expect = { kind: 'refused', because: 'ended-credential', subject: 'refresh token: reused' } as const
    steps.push({ ...again, name: 'refresh with the old one', expect, onlyWhere: { known: replaced, isNot: used } })
  }
  return lifeCase(context, { id, title, user, about: refresh.operation, steps })
}

interface Life extends Pick<Case, 'id' | 'title' | 'steps'> {
  readonly user: LoginUser
  readonly about: Operation
}

function lifeCase(context: PlanContext, { id, title, user, about, steps }: Life): readonly Case[] {
  const { operation, alternative } = user.use
  if (!context.operations.some((one) => one === about || one === operation)) return []
  const premises = [context.premise(operation, alternative)]
  return [{ id, phase: 'lifecycle', operation: about, title, steps, premises, exclusive: true }]
}

function useStep(
  { identity, scheme, use }: LoginUser,
  name: string,
  session: string,
  expect: Step['expect'],
  learnt?: Later,
): Step {
  const { operation, alternative, request } = use
  const credential = { identity, alternative, session, ...(learnt && { learnt: { [scheme]: learnt } }) }
  // A copy: steps are told apart by their requests.
  return { name, operation, request: { ...request }, credential, expect }
}

/** Where the profile says that a token is, as parts of answers are named in cases. */
function placeOf(at: string): string {
  if (/^(?:cookie|header) /.test(at)) return at
  return `body${at === '' || at.startsWith('/') ? at : `/${at}`}`
}

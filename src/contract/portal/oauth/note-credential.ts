import { requestCookie } from '../cookies.ts'
import type { CredentialSeen } from '../identity.ts'
import type { Exchange } from '../route.ts'
import { cookieNames, requestSignature } from './cookies.ts'
import type { Form } from './form.ts'
import type { Signer } from './signature.ts'
import type { AuthenticatedClient } from './token/client-authentication.ts'

/** Tells the log by what a client has authenticated, or tried to; nothing where it gave nothing. */
export function noteClient(exchange: Exchange, form: Form, known: AuthenticatedClient | undefined): void {
  if (!form.has('client_id')) return
  const method = form.has('client_secret') ? 'client_secret_post' : 'none'
  const seen: CredentialSeen = { scheme: 'client', location: 'body', form: method }
  exchange.note(known === undefined ? seen : { ...seen, id: `client ${known.client.name}` })
}

/** Tells the log whose signature came, and how; nothing where none came. */
export function noteSignature(exchange: Exchange, signer: Signer | undefined): void {
  const { request } = exchange
  if (requestSignature(request) === undefined) return
  const location = requestCookie(request, cookieNames.signature) === undefined ? 'header' : 'cookie'
  const seen: CredentialSeen = { scheme: 'signature', location, form: 'raw' }
  if (signer === undefined) exchange.note(seen)
  else exchange.note({ ...seen, id: `signature of ${signer.user.name}` }, signer.user)
}

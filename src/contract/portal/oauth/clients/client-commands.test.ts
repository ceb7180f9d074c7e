import { expect, test } from 'vitest'
import { createClock } from '../../clock.ts'
import { defaultDeviations } from '../../deviations.ts'
import type { Exchange } from '../../route.ts'
import { createPortalState } from '../../state/create-portal-state.ts'
import { defaultLockOut } from '../../state/lock-outs.ts'
import { createStats } from '../../stats.ts'
import { createOAuthService } from '../oauth-service.ts'
import type { ClientCall } from './client-call.ts'
import { deleteClient } from './client-commands.ts'

test('of two deletions at once one finds nothing to delete, which is 400 (oauth 6)', async () => {
  const call = deletion()
  const answers = await Promise.all([deleteClient(call), deleteClient(call)])
  expect(answers.map(({ status }) => status)).toEqual([200, 400])
  expect(answers.map(({ body }) => String(body)).join('')).toContain('"detail":"Client was not deleted"')
  expect((await deleteClient(call)).status).toBe(404)
})

/** The call of an administrator who deletes the only client. */
function deletion(): ClientCall {
  const state = createPortalState(
    {
      release: '3.7',
      seed: 1,
      users: [{ name: 'ann' }],
      tfa: 'none',
      cookieLifetime: undefined,
      settings: {},
      lockOut: defaultLockOut,
      deviations: defaultDeviations,
      onSms: () => undefined,
    },
    createClock(0),
    createStats(),
    'http://127.0.0.1',
  )
  const service = createOAuthService(state, { clients: [{ name: 'Example' }] })
  const [user] = state.users.all()
  const id = service.clients.all()[0]?.id
  if (user === undefined || id === undefined) throw new Error('There are a user and a client.')
  const path = `/api/2.0/clients/${id}`
  const exchange: Exchange = {
    request: {
      method: 'DELETE',
      path,
      query: '',
      origin: state.root,
      headers: [],
      body: new Uint8Array(),
      remoteAddress: '127.0.0.1',
    },
    params: { id },
    query: new URLSearchParams(),
    caller: undefined,
    pending: [],
    note: () => undefined,
  }
  return { service, exchange, signer: { user, role: 'admin' } }
}

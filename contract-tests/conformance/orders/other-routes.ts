import type { Reply } from '../kit/call.ts'
import type { Flawed } from '../kit/defect.ts'
import type { Input, Route } from '../kit/route.ts'
import type { Caller } from './admit.ts'
import type { OrdersDefectId } from './defects.ts'
import { reportQuery } from './schemas.ts'
import type { State } from './state.ts'

/** What only reads: the catalogue for everybody, who is calling, and a report. */
export function otherRoutes(state: State, flawed: Flawed<OrdersDefectId>): readonly Route<Caller>[] {
  function catalogue(): Reply {
    const cup = { sku: 'CUP-0001', name: 'A cup', price: 4.5 }
    const items = [cup, { sku: 'POT-0002', name: 'A pot', price: flawed('number-as-text') ? '19.90' : 19.9 }]
    return { status: 200, json: items }
  }

  function report({ caller, query }: Input<Caller>): Reply {
    if (flawed('server-error')) throw new Error('a defect')
    const day = typeof query.day === 'string' ? query.day : '2026-01-01'
    const orders = state.orders.filter(({ tenant, createdAt }) => tenant === caller.tenant && createdAt.startsWith(day))
    const id = flawed('key-in-body') ? { link: `/reports/daily?report_key=${caller.credential ?? ''}` } : {}
    return { status: 200, json: { day, orders: orders.length, ...id } }
  }

  function userInfo({ client, tenant }: Caller): Reply {
    const token = flawed('client-secret-shown') ? { client_secret: client?.secret } : {}
    return { status: 200, json: { sub: client?.id ?? 'unknown', name: client?.name ?? 'Unknown', tenant, ...token } }
  }

  return [
    { id: 'listCatalogue', method: 'GET', path: '/catalogue', serve: catalogue },
    { id: 'getUserInfo', method: 'GET', path: '/userinfo', serve: ({ caller }) => userInfo(caller) },
    { id: 'getDailyReport', method: 'GET', path: '/reports/daily', query: reportQuery(flawed), serve: report },
  ]
}

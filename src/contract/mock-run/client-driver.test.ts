import { beforeAll, describe, expect, it } from 'vitest'
import type { Document } from '../document/document.ts'
import { bundledDescription } from '../description/bundled-description.ts'
import { rowName, type Case } from '../harness/case.ts'
import { plan } from '../harness/plan.ts'
import { wireCredential } from '../harness/wire-credential.ts'
import { clientDriver } from './client-driver.ts'

describe('clientDriver', () => {
  let document: Document
  beforeAll(async () => {
    document = await bundledDescription()
  })

  const caseOf = (name: string): Case => {
    const found = plan(document).find(({ row }) => rowName(row) === name)?.cases[0]
    if (found === undefined) throw new Error(`no case ${name}`)
    return found
  }

  async function sent(testCase: Case, answer = Response.json({})) {
    const requests: Request[] = []
    const send = clientDriver().open({
      baseUrl: 'http://127.0.0.1:1',
      alternative: testCase.row.alternative,
      fetch: (input, init) => {
        requests.push(new Request(input, init))
        return Promise.resolve(answer)
      },
    })
    const received = await send(testCase, new AbortController().signal)
    return { headers: requests[0]?.headers, received }
  }

  it('has a secret and a wire form for every scheme of the description', () => {
    const driver = clientDriver()
    const without = Object.entries(document.securitySchemes).filter(([name, scheme]) => {
      const secret = driver.secretFor({ name, scheme, scopes: [] })
      return secret === undefined || wireCredential(scheme, secret) === undefined
    })
    expect(without).toEqual([])
  })

  it('lets the client send its credential, and the caller those that belong to one call', async () => {
    expect((await sent(caseOf('getSelf apiKey 200'))).headers?.get('authorization')).toMatch(/^Bearer sk-0+$/)
    const setup = (await sent(caseOf('getTfaAppSetup confirm 200'))).headers
    expect(setup?.get('confirm')).toContain('key=')
    expect(setup?.get('authorization')).toBeNull()
    expect((await sent(caseOf('listClients signatureCookie 200'))).headers?.get('cookie')).toMatch(/^x-signature=/)
  })

  it('calls an operation with a credential of its own through a client that has one, which must keep it back', async () => {
    const { headers } = await sent(caseOf('login anonymous 200'))
    expect([headers?.get('authorization'), headers?.get('cookie')]).toEqual([null, null])
  })

  it('tells what the client made of success and refusal', async () => {
    const testCase = caseOf('getSelf apiKey 200')
    expect((await sent(testCase, Response.json({ a: 1 }))).received).toEqual({ ok: true, status: 200, body: { a: 1 } })
    const refused = await sent(testCase, Response.json({ b: 2 }, { status: 403 }))
    expect(refused.received).toEqual({ ok: false, status: 403, body: { b: 2 } })
    const empty = await sent(testCase, new Response(null, { status: 401 }))
    expect(empty.received).toEqual({ ok: false, status: 401, body: undefined })
  })
})

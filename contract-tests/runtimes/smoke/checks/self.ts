import { createClient, unwrap, type Client, type ClientOptions, type paths } from 'docspace-auth'
import type { StagePortal } from '../stage.ts'

/** A client of a server of the stage. */
export function clientOf(
  { url }: { readonly url: string },
  options: Omit<ClientOptions, 'baseUrl'> = {},
): Client<paths> {
  return createClient({ baseUrl: url, ...options })
}

/** The address of whoever a client calls as. */
export async function emailOf(client: Client<paths>): Promise<string> {
  const self = unwrap(await client.GET('/api/2.0/people/@self'))
  return self.response.email
}

/** A key in form, known to no portal. */
export const someKey = `sk-${'0'.repeat(64)}`

/** How often an operation was asked for. */
export async function callsTo(portal: StagePortal, operation: string): Promise<number> {
  return (await portal.calls()).filter((call) => call.operation === operation).length
}

/** The different outcomes of so many calls at once. */
export async function different<T>(count: number, call: () => Promise<T>): Promise<readonly T[]> {
  return [...new Set(await Promise.all(Array.from({ length: count }, call)))]
}

/** Time that passes at the portal and here alike: `now` is for the credential. */
export function timeAt(portal: StagePortal): { now: () => number; pass: (minutes: number) => Promise<void> } {
  let passed = 0
  return {
    now: () => Date.now() + passed,
    pass(minutes) {
      passed += minutes * 60_000
      return portal.advance(minutes)
    },
  }
}

import type { paths } from '../../generated/schema.d.ts'
import type { Connection } from './connection.ts'
import { createClient, type Client } from './create-client.ts'
import type { Credential } from './credentials/credential.ts'

/**
 * Another client at the same place, with nothing of the first one's but where it goes: neither middleware nor headers
 * see what is sent with it. The base URL was checked when the connection was made.
 */
export function clientAt({ baseUrl, fetch }: Connection, auth?: Credential): Client<paths> {
  return createClient({ baseUrl, fetch, allowInsecureHttp: true, timeout: 30_000, auth })
}

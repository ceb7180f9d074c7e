import { createClient } from '../create-client.ts'
import type { Credential } from '../credentials/credential.ts'
import { unwrap } from '../unwrap.ts'
import type { Context } from './context.ts'
import { timeout } from './profile.ts'

/** Shows the backup codes that came with the first code of an authenticator app, each good once in its place (portal 3). */
export async function printBackupCodes(portal: string, auth: Credential, context: Context): Promise<void> {
  const { terminal, signal } = context
  try {
    const client = createClient({ baseUrl: portal, auth })
    const { response } = await unwrap(client.GET('/api/2.0/settings/tfaappcodes', { signal, timeout }))
    const codes = response.filter(({ isUsed }) => !isUsed).map(({ code }) => `  ${code}\n`)
    terminal.err(
      `Backup codes. Each is good once when the app is not at hand; keep them in a safe place:\n${codes.join('')}`,
    )
  } catch {
    // The sign-in itself went well, and that is what was asked for.
    terminal.err('The backup codes could not be read: you find them in your profile at the portal.\n')
  }
}

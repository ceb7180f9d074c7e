import { rightLogins } from './right-logins.ts'
import type { Settings } from './settings.ts'

/** It logs in by itself, again whenever a token is refused. The first user may call everything, and see only what is hers. */
export function notesSettings(): Promise<Settings> {
  const user = (userName: string, password: string) => ({
    name: userName,
    loginEndpointAuth: {
      endpoint: '/login',
      verb: 'POST',
      contentType: 'application/json',
      payloadRaw: JSON.stringify({ userName, password }),
      token: {
        extractFrom: 'body',
        extractSelector: '/token',
        sendIn: 'header',
        sendName: 'Authorization',
        sendTemplate: 'Bearer {token}',
      },
    },
  })
  const users = [user('root', 'open:sesame:42'), user('bob', 'tr0ub4dor:three')]
  return Promise.resolve({
    'users.json': JSON.stringify({ auth: users }),
    'schemathesis.toml': `
[auth.wfc]
path = "users.json"
peers = ["root", "bob"]

[[operations]]
include-operation-id = "getStatistics"
[operations.auth.basic]
username = "alice"
password = "correct:horse:battery"
${rightLogins('login', { userName: 'alice', password: 'correct:horse:battery' })}`,
  })
}

import { keyOfShopA, ordersScene, reportKeyOfShopA } from '../../../contract-tests/conformance/orders/orders-scene.ts'
import { rightLogins } from './right-logins.ts'
import type { Settings } from './settings.ts'

/** Operations that take no key, or not a key alone. */
const takeToken = ['refundOrder', 'deleteOrder', 'replaceOrder', 'getUserInfo', 'createKey', 'getKey', 'revokeKey']

/**
 * The keys of two tenants where a key will do, a token where it takes one. With the token first, it blames the baseline: it
 * does not know that `oauth2` is a credential, leaves the token in the request that is to have none, and is served. The token
 * comes by a hook, because headers that its settings give to some operations reach the others too (4.32.5).
 */
export async function ordersSettings(url: string): Promise<Settings> {
  const token = await ordersScene(url).token()
  const user = (name: string, key: string) => ({ name, fixedHeaders: [{ name: 'X-Api-Key', value: key }] })
  const users = [user('shopA', keyOfShopA), user('shopB', 'ok_9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d')]
  return {
    'users.json': JSON.stringify({ auth: users }),
    'hooks.py': `
import schemathesis

@schemathesis.hook
def before_call(context, case, kwargs):
    if case.operation.definition.raw.get("operationId") in ${JSON.stringify(takeToken)}:
        case.headers["Authorization"] = "Bearer ${token}"
`,
    'schemathesis.toml': `
hooks = "hooks.py"

[auth.wfc]
path = "users.json"
user = "shopA"
peers = ["shopA", "shopB"]

# What is deleted is answered 410 here, which it takes for a mistake otherwise.
[checks.positive_data_acceptance]
expected-statuses = ["2XX", "3XX", 401, 403, 404, 409, 410, 429, "5XX"]

[[operations]]
include-operation-id = "getDailyReport"
[operations.parameters]
report_key = "${reportKeyOfShopA}"
${rightLogins('issueToken', { client_id: 'shop-a', client_secret: 'a-secret-of-shop-a' })}`,
  }
}

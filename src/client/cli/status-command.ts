import { storeKey } from '../store/credential-store.ts'
import type { Selection } from './arguments.ts'
import { chooseCredential, type Chosen } from './choose-credential.ts'
import type { Context } from './context.ts'
import { Refusal } from './refusal.ts'
import { rows } from './rows.ts'
import type { SignIn } from './sign-ins.ts'
import { timeText } from './time-text.ts'
import { sourceOf, wayOf, wayTexts } from './way-text.ts'

/**
 * Says who would be calling, from what is on this machine alone: no request is sent.
 * @returns the exit code: 0 where somebody is signed in, as far as can be told here
 */
export async function statusCommand(selection: Selection, context: Context): Promise<0 | 1> {
  const { terminal, storePath, signIns } = context
  const chosen = await chooseCredential(selection, context).catch((error: unknown) => {
    if (error instanceof Refusal) return error
    throw error
  })
  const shown = chosen instanceof Refusal ? nobody(chosen) : await somebody(chosen, context)
  const ownKey = chosen instanceof Refusal || chosen.source === 'environment' ? undefined : chosen.signIn.key
  const others = (await signIns.list()).filter(({ key }) => key !== ownKey)
  terminal.out(`${shown.headline}.\n${rows([...shown.rows, ['store', storePath]])}`)
  if (others.length > 0) terminal.out('Other sign-ins in the store, the newest first:\n')
  for (const one of others) {
    const { good, text } = await expiry(one, context)
    const until = good ? `expires ${text}` : 'ended'
    terminal.out(`  ${one.names[0] ?? 'somebody'} at ${one.portal}: ${wayTexts[one.way]}, ${until}\n`)
  }
  return shown.good ? 0 : 1
}

interface Shown {
  readonly good: boolean
  readonly headline: string
  readonly rows: readonly (readonly [name: string, value: string | undefined])[]
}

function nobody({ message }: Refusal): Shown {
  return { good: false, headline: message.slice(0, 1).toUpperCase() + message.slice(1), rows: [] }
}

async function somebody(chosen: Chosen, context: Context): Promise<Shown> {
  const isStored = chosen.source === 'store'
  const { good, text } = isStored ? await expiry(chosen.signIn, context) : await fromVariables(chosen, context)
  const who = isStored ? chosen.signIn.names[0] : context.env.DOCSPACE_USERNAME
  return {
    good,
    headline: `${good ? 'Signed in' : 'No longer signed in'}${who === undefined ? '' : ` as ${who}`}`,
    rows: [
      ['portal', chosen.portal],
      ['by', wayTexts[wayOf(chosen)]],
      ['source', sourceOf(chosen)],
      ['passed over', isStored ? `the environment: ${chosen.passedOver}` : undefined],
      ['expires', text],
    ],
  }
}

interface Expiry {
  readonly good: boolean
  readonly text: string
}

async function expiry(signIn: SignIn, { store, now, env }: Context): Promise<Expiry> {
  const { token, refreshToken, expiresAt } = (await store.get(signIn.key)) ?? {}
  if (token === undefined && refreshToken === undefined) return { good: false, text: 'it has ended' }
  if (expiresAt === undefined) return { good: true, text: 'never, or the portal does not say' }
  const when = timeText(new Date(expiresAt), now())
  if (refreshToken === undefined) return { good: expiresAt > now(), text: when }
  const hasSecret = env.DOCSPACE_CLIENT_SECRET !== undefined
  const how = hasSecret ? 'renewed by itself' : 'renewed where DOCSPACE_CLIENT_SECRET is set'
  return { good: hasSecret || expiresAt > now(), text: `${when}, ${how}` }
}

/** DOCSPACE_AUTH=login keeps its token in the store, under the name of its user; what else is set has no end that is known. */
async function fromVariables({ portal }: Chosen, { env, store, now }: Context): Promise<Expiry> {
  const { DOCSPACE_AUTH: method, DOCSPACE_USERNAME: user } = env
  if (method !== 'login' || user === undefined) return { good: true, text: 'not known here' }
  const { token, expiresAt } = (await store.get(storeKey({ portal, client: 'login', user }))) ?? {}
  if (token === undefined) return { good: true, text: 'signs in on first use' }
  return {
    good: true,
    text: expiresAt === undefined ? 'not known here' : `${timeText(new Date(expiresAt), now())}, renewed by itself`,
  }
}

import type { Selection } from './arguments.ts'
import { answerTo } from './answer-to.ts'
import { portalOf } from './choose-credential.ts'
import type { Context } from './context.ts'
import { portalUrl } from './portal-url.ts'

/** The portal to sign in at: named by an option or a variable, or asked for. */
export async function portalToSignInAt(selection: Selection, context: Context): Promise<string> {
  const named = portalOf(selection, context.env)
  if (named !== undefined) return named
  const missing = 'no portal: give --portal, or set DOCSPACE_BASE_URL'
  const [latest] = await context.signIns.list()
  const text = latest ? `Portal [${latest.portal}]: ` : 'Portal, such as https://acme.onlyoffice.com: '
  const answer = await answerTo({ text, missing, otherwise: latest?.portal }, context)
  return portalUrl(answer, 'the portal')
}

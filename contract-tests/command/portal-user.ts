import { startPortal, type Portal, type PortalOptions } from 'docspace-contract/portal'
import { onTestFinished } from 'vitest'

/** A password that is looked for in everything that is printed. */
export const marked = 'marked-secret of ann'

export const ann = { DOCSPACE_USERNAME: 'ann@example.com', DOCSPACE_PASSWORD: marked }

/** A portal that is closed with its test; its users have marked passwords. */
export async function portalWith(options: PortalOptions = {}): Promise<Portal> {
  const portal = await startPortal({
    users: [
      { name: 'ann', role: 'owner', phone: '+155550100', password: marked },
      { name: 'bob', role: 'user', password: 'marked-secret of bob' },
    ],
    ...options,
  })
  onTestFinished(() => portal.close())
  return portal
}

import type { Call, SeenRequest, Stage, StagePortal } from './stage.ts'

/**
 * The stage, by the address of the script that runs it. Asked by the runtime's own fetch: the client is what is tested.
 * What comes back is the house's own and taken at its word: where it is not what it should be, a check fails.
 */
export function connectStage(url: string): Stage {
  const perform = async <T>(action: string, asked: object): Promise<T> => {
    const response = await fetch(`${url}/${action}`, { method: 'POST', body: JSON.stringify(asked) })
    if (!response.ok) throw new Error(`the stage could not ${action}: ${await response.text()}`)
    const { result } = (await response.json()) as { readonly result: T }
    return result
  }
  return {
    async openPortal(options = {}) {
      const opened = await perform<Pick<StagePortal, 'url' | 'users' | 'oauthClient'> & { readonly portal: number }>(
        'openPortal',
        { options },
      )
      const { portal } = opened
      return {
        ...opened,
        createApiKey: (user, permissions = []) => perform<string>('createApiKey', { portal, user, permissions }),
        totp: (user) => perform<string>('totp', { portal, user }),
        lastSms: () => perform<string>('lastSms', { portal }),
        advance: (minutes) => perform('advance', { portal, minutes }),
        endTokens: () => perform('endTokens', { portal }),
        fail: (operation, options) => perform('fail', { portal, operation, ...options }),
        calls: () => perform<readonly Call[]>('calls', { portal }),
        consent: (user, authorizationUrl) => perform<string>('consent', { portal, user, url: authorizationUrl }),
      }
    },
    async openServer(answers) {
      const opened = await perform<{ readonly server: number; readonly url: string }>('openServer', { answers })
      return {
        url: opened.url,
        requests: () => perform<readonly SeenRequest[]>('requests', { server: opened.server }),
      }
    },
  }
}

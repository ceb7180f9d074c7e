/** As much of `oidc-provider` as these tests use; the package has no types of its own. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'

  export default class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>)
    callback(): RequestListener
    readonly Client: { find(id: string): Promise<unknown> }
    readonly Grant: new (properties: Readonly<Record<string, unknown>>) => {
      addOIDCScope(scope: string): void
      save(): Promise<string>
    }
    readonly AccessToken: new (properties: Readonly<Record<string, unknown>>) => { save(): Promise<string> }
  }
}

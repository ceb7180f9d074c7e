import type { SecurityScheme } from '../document/document.ts'
import type { Secret } from './drivers/driver.ts'

type ApiKeyScheme = Extract<SecurityScheme, { readonly type: 'apiKey' }>

/** A credential exactly as it has to stand in the request. */
export interface WireCredential {
  readonly in: 'header' | 'query' | 'cookie'
  /** Header names in lower case. */
  readonly name: string
  readonly value: string
}

/** The exact form in which a scheme demands its secret, or undefined where it has none that could be sent. */
export function wireCredential(scheme: SecurityScheme, secret: Secret): WireCredential | undefined {
  switch (scheme.type) {
    case 'apiKey':
      return secret.type === 'value' ? apiKeyCredential(scheme, secret.value) : undefined
    case 'http':
      return authorization(httpCredentials(scheme.scheme.toLowerCase(), secret))
    case 'oauth2':
    case 'openIdConnect':
      return authorization(httpCredentials('bearer', secret))
    case 'mutualTLS':
      return undefined
  }
}

function apiKeyCredential({ in: place, name }: ApiKeyScheme, value: string): WireCredential {
  if (place === 'header') return { in: place, name: name.toLowerCase(), value }
  // DocSpace sets its cookie percent-encoded and reads it so (portal 2.2, 4); a base64 token has `+`, `/` and `=`.
  return { in: place, name, value: place === 'cookie' ? encodeURIComponent(value) : value }
}

function httpCredentials(scheme: string, secret: Secret): string | undefined {
  // RFC 7617 2.1: UTF-8 is what a server means that says nothing, and DocSpace decodes it so (portal 4).
  if (scheme === 'basic' && secret.type === 'userPassword') {
    return `Basic ${Buffer.from(`${secret.userName}:${secret.password}`, 'utf8').toString('base64')}`
  }
  // RFC 6750 2.1 writes `Bearer`; DocSpace and Prism both take it in exactly that case only (portal 4, prism 4.4).
  return scheme === 'bearer' && secret.type === 'value' ? `Bearer ${secret.value}` : undefined
}

function authorization(value: string | undefined): WireCredential | undefined {
  return value === undefined ? undefined : { in: 'header', name: 'authorization', value }
}

import { isObject } from './schema.ts'

/** What a witness sends: nothing of the harness is behind it. */
export interface Sent {
  /** For `Authorization: Bearer`. */
  readonly token?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The body as JSON. */
  readonly json?: unknown
  /** The body as a form. */
  readonly form?: Readonly<Record<string, string>>
  /** The body as it is. */
  readonly text?: string
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The parsed body, or undefined. */
  readonly json: unknown
}

export type Send = (method: string, path: string, sent?: Sent) => Promise<Answer>

export function httpClient(url: string): Send {
  return async (method, path, { token, headers = {}, json, form, text }: Sent = {}) => {
    const body =
      json === undefined ? (form === undefined ? text : new URLSearchParams(form).toString()) : JSON.stringify(json)
    const type = json === undefined ? form && 'application/x-www-form-urlencoded' : 'application/json'
    const response = await fetch(url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(type && { 'content-type': type }),
        ...headers,
      },
      ...(body !== undefined && { body }),
    })
    const received = await response.text()
    return { status: response.status, headers: response.headers, text: received, json: parsed(received) }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** A part of a JSON body; undefined where there is none. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((part, step) => {
    if (Array.isArray(part)) return part[Number(step)] as unknown
    return isObject(part) ? part[step] : undefined
  }, value)
}

export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : ''
}

import { jsonResponse, type PortalResponse } from './portal-response.ts'

/** What code of the portal throws; `answer.ts` writes it as E1 (portal 1.2). */
export class PortalException extends Error {
  readonly status: number
  /** Null where nothing but the message is told ("bare"). */
  readonly type: string | null
  readonly hresult: number

  constructor(kind: ExceptionKind, message: string) {
    super(message)
    this.name = 'PortalException'
    this.status = kind.status
    this.type = kind.type
    this.hresult = kind.hresult
  }
}

export interface ExceptionKind {
  readonly status: number
  readonly type: string | null
  readonly hresult: number
}

const bare = (status: number): ExceptionKind => ({ status, type: null, hresult: 0 })

/** Exception to answer, as the table of portal 1.2 has it. */
export const exceptions = {
  notFound: { status: 404, type: 'ASC.Common.Web.ItemNotFoundException', hresult: -2146233088 },
  argument: { status: 400, type: 'System.ArgumentException', hresult: -2147024809 },
  argumentOutOfRange: { status: 400, type: 'System.ArgumentOutOfRangeException', hresult: -2146233086 },
  security: { status: 403, type: 'System.Security.SecurityException', hresult: -2146233078 },
  unauthorizedAccess: { status: 403, type: 'System.UnauthorizedAccessException', hresult: -2147024891 },
  /** 3.6 mapped it to 500 (portal 9). */
  unauthorizedAccess36: { status: 500, type: 'System.UnauthorizedAccessException', hresult: -2147024891 },
  bruteForce: bare(403),
  authentication: bare(401),
  invalidOperation: { status: 403, type: 'System.InvalidOperationException', hresult: -2146233079 },
  methodAccess: { status: 500, type: 'System.MethodAccessException', hresult: -2146233072 },
  format: { status: 500, type: 'System.FormatException', hresult: -2146233033 },
  nullReference: { status: 500, type: 'System.NullReferenceException', hresult: -2147467261 },
  plain: { status: 500, type: 'System.Exception', hresult: -2146233088 },
} as const satisfies Readonly<Record<string, ExceptionKind>>

/** E1. Nulls are written here, unlike in a success; what was set before, cookies included, is lost (portal 1.2). */
export function exceptionResponse({ status, type, message, hresult }: PortalException): PortalResponse {
  const stack = type === null ? null : '   at DocSpace portal double (no frames)'
  return jsonResponse(status, { error: { message, type, stack, hresult }, status: 1, statusCode: status }, cleared)
}

const cleared = [
  ['Cache-Control', 'no-cache,no-store'],
  ['Pragma', 'no-cache'],
  ['Expires', '-1'],
] as const

import { Refusal, type Reply } from './call.ts'

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
}

/** An error as RFC 9457 writes it. */
export function problem(status: number, detail: string, headers: Reply['headers'] = {}): Reply {
  return {
    status,
    headers,
    type: 'application/problem+json',
    json: { title: titles[status] ?? 'Error', status, detail },
  }
}

export function refuse(status: number, detail: string, headers?: Reply['headers']): never {
  throw new Refusal(problem(status, detail, headers))
}

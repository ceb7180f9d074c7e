/** Ways to make a request wrong in one point; the rest of it stays as the client made it. */
export const withHeaders = (request: Request, change: (headers: Headers) => void): Request => {
  const headers = new Headers(request.headers)
  change(headers)
  return new Request(request, { headers })
}

export const withAuthorization = (request: Request, change: (value: string) => string): Request =>
  withHeaders(request, (headers) => {
    const value = headers.get('authorization')
    if (value !== null) headers.set('authorization', change(value))
  })

export const withUrl = (request: Request, change: (url: string) => string): Request =>
  new Request(change(request.url), request)

export const withBody = async (request: Request, change: (body: string) => string | null): Promise<Request> => {
  const { method, headers, signal } = request
  if (request.body === null) return request
  return new Request(request.url, { method, headers, signal, body: change(await request.text()), redirect: 'manual' })
}

export const without = (body: string, name: string): string =>
  JSON.stringify(JSON.parse(body), (key, value: unknown) => (key === name ? undefined : value))

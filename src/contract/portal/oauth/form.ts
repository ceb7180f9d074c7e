import { requestHeader, type PortalRequest } from '../portal-request.ts'

/** The fields of a request, in the order sent; a name may occur more than once. */
export interface Form {
  /** All values of a field. */
  all(name: string): readonly string[]
  /** The value of a field that is there once and not empty; undefined otherwise. */
  text(name: string): string | undefined
  /** Whether the field is there, empty or not. */
  has(name: string): boolean
  /** Whether the field is there more than once. */
  repeated(name: string): boolean
}

export function queryForm(request: PortalRequest): Form {
  return formOf([...new URLSearchParams(request.query)])
}

/**
 * The fields of a form, urlencoded or multipart. One whose name occurs anywhere in the query is ignored (oauth 2.2). A body of
 * another kind, or one that cannot be read, has no fields.
 */
export async function bodyForm(request: PortalRequest): Promise<Form> {
  const fields = await bodyFields(request)
  return formOf(fields.filter(([name]) => !request.query.includes(name)))
}

/** What a servlet container reads of a form; a longer one has no fields [F]. */
const longest = 2 * 1024 * 1024

async function bodyFields({ body, ...request }: PortalRequest): Promise<[string, string][]> {
  const type = requestHeader({ body, ...request }, 'content-type') ?? ''
  if (body.length === 0 || body.length > longest) return []
  if (/^application\/x-www-form-urlencoded\b/i.test(type))
    return [...new URLSearchParams(Buffer.from(body).toString('utf8'))]
  if (!/^multipart\/form-data\b/i.test(type)) return []
  const read = await new Response(Uint8Array.from(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined)
  return [...(read ?? [])].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
}

function formOf(fields: readonly (readonly [string, string])[]): Form {
  const all = (name: string) => fields.filter(([key]) => key === name).map(([, value]) => value)
  return {
    all,
    text(name) {
      const [value, more] = all(name)
      return more === undefined && value !== '' ? value : undefined
    },
    has: (name) => fields.some(([key]) => key === name),
    repeated: (name) => all(name).length > 1,
  }
}

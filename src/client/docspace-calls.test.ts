import { expect, it } from 'vitest'
import { createClient } from './create-client.ts'
import { docspaceCalls } from './docspace-calls.ts'

it('a client is itself, whatever its paths', () => {
  const client = createClient<{ '/pets': object }>({ baseUrl: 'https://pets.example' })
  expect(docspaceCalls(client)).toBe(client)
})

it.each([[undefined], [null], ['https://acme.example'], [{ GET: () => undefined }]])(
  'anything else, such as %s, is refused',
  (value) => {
    // @ts-expect-error not a client
    expect(() => docspaceCalls(value)).toThrow(expect.objectContaining({ name: 'MisuseError', code: 'not-a-client' }))
  },
)

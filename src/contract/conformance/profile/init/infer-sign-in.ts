import type { Document, Operation, SecurityAlternative } from '../../../document/document.ts'
import { answerProperties, bodyOf, pathWords, type FilledBody } from './operation-facts.ts'
import { inferLogout, inferRefresh, type SessionStep } from './infer-session-steps.ts'
import { propertyOf, tokenIn } from './property-roles.ts'

/** How the document says that one signs in, as far as it can be seen. */
export interface SignIn extends FilledBody {
  readonly operation: Operation
  /** The keys in headers that an application has to send with it. */
  readonly keys: SecurityAlternative
  /** JSON pointers in its answer. */
  readonly token?: string
  readonly refreshToken?: string
  readonly refresh?: SessionStep
  readonly logout?: SessionStep
}

/** The operation that is most likely the way to sign in by name and password, and those that go on from it and end it. */
export function inferSignIn(document: Document): SignIn | undefined {
  const candidates = document.operations.flatMap((operation) => {
    const keys = keysOfApplication(operation)
    const likeness = likenessOfSignIn(operation)
    const filled = keys === undefined || likeness < 0 ? undefined : signInBody(document, operation)
    if (keys === undefined || filled === undefined) return []
    const token = tokenIn(document, operation)
    if (likeness === 0 && token === undefined) return []
    return [{ operation, keys, filled, token, likeness: likeness + (token === undefined ? 0 : 1) }]
  })
  const [best] = candidates.sort((a, b) => b.likeness - a.likeness)
  if (best === undefined) return undefined
  const { operation, keys, filled, token } = best
  const refreshToken = propertyOf(answerProperties(document, operation), ['refreshtoken', 'refresh'])?.pointer
  const refresh = refreshToken === undefined ? undefined : inferRefresh(document, operation)
  const logout = inferLogout(document)
  return {
    operation,
    keys,
    ...filled,
    ...(token !== undefined && { token }),
    ...(refreshToken !== undefined && { refreshToken }),
    ...(refresh !== undefined && { refresh }),
    ...(logout !== undefined && { logout }),
  }
}

const passwords = ['password', 'passwd', 'pwd', 'pass', 'passphrase', 'userpassword', 'secret', 'pin']
const userNames = [
  'username',
  'userid',
  'user',
  'login',
  'loginname',
  'email',
  'emailaddress',
  'mail',
  'useremail',
  'identifier',
  'identity',
  'account',
  'name',
  'phone',
  'phonenumber',
  'mobile',
]
/** What an application sends when nobody has signed in yet: nothing, Basic, or a key of its own; undefined where that does not do. */
function keysOfApplication({ security }: Operation): SecurityAlternative | undefined {
  return (
    security.find((alternative) => alternative.length === 0) ??
    security.find((alternative) =>
      alternative.every(({ scheme }) => scheme.type === 'apiKey' && scheme.in === 'header'),
    ) ??
    (security.some((alternative) =>
      alternative.some(({ scheme }) => scheme.type === 'http' && scheme.scheme === 'basic'),
    )
      ? []
      : undefined)
  )
}

/** A POST that takes a password. */
function signInBody(document: Document, operation: Operation): FilledBody | undefined {
  if (operation.method !== 'POST' || operation.path.includes('{')) return undefined
  return bodyOf(document, operation, (properties) => {
    const password = propertyOf(properties, passwords)
    if (password === undefined) return undefined
    const parent = password.pointer.slice(0, password.pointer.lastIndexOf('/'))
    const userName = propertyOf(
      properties.filter(({ pointer, name }) => pointer.startsWith(`${parent}/`) && name !== password.name),
      userNames,
    )
    return { ...(userName !== undefined && { [userName.pointer]: '{userName}' }), [password.pointer]: '{password}' }
  })
}

/** What takes a password and is no sign-in, wherever it is; and what is none unless it is also called one: `POST /users/login` is. */
const others =
  /^(?:register|registration|signup|reset|forgot|forgotten|change|recover|recovery|invite|activate|confirm|verify|validate|introspect|revoke|unlock)$/
const making = /^(?:create|add|new|update|users?|accounts?|members?|customers?)$/

/** How much an operation is called like a sign-in; below 0: like something else that takes a password. */
function likenessOfSignIn(operation: Operation): number {
  const names = pathWords(operation)
  const plain = names.join('')
  if (plain.includes('signup') || names.some((word) => others.test(word))) return -1
  if (/log[io]n|signin/.test(plain)) return 4
  if (names.includes('auth') || /authenticat|session/.test(plain)) return 3
  if (plain.includes('token')) return 2
  return names.some((word) => making.test(word)) ? -1 : 0
}

import { isRecord, valueAt, childPointer } from '../../document/json-pointer.ts'
import { entries, record } from './loose.ts'
import { templateNames } from './template-names.ts'
import type { Path } from './yaml-source.ts'

/**
 * Takes out what is empty because a variable is: `apiKey: ${KEY:-}` is a credential only where KEY is set. A login that would fill
 * in such a value gives nothing either. Changes the value that it is given.
 */
export function leaveOut(profile: unknown, emptied: readonly Path[]): void {
  for (const path of emptied) takeOut(profile, path)
  for (const [name, identity] of entries(record(profile).identities)) {
    const missing = emptied.flatMap(([top, who, ...rest]) =>
      top === 'identities' && who === name && rest[0] !== 'credentials' ? [String(rest.at(-1))] : [],
    )
    const credentials = record(identity).credentials
    if (!isRecord(credentials)) continue
    for (const [scheme, credential] of Object.entries(credentials)) {
      const { login } = record(credential)
      if (typeof login !== 'string') continue
      const { body, headers } = record(record(record(profile).logins)[login])
      if (templateNames([body, headers]).some((one) => missing.includes(one.name)))
        Reflect.deleteProperty(credentials, scheme)
    }
  }
}

function takeOut(profile: unknown, path: Path): void {
  const whole = optionalPart(path)
  if (whole === undefined) return
  const parent = valueAt(profile, childPointer('', ...whole.slice(0, -1)))
  const key = whole.at(-1)
  if (!isRecord(parent) || key === undefined) return
  Reflect.deleteProperty(parent, String(key))
  // Scopes alone are no credential.
  if (whole.length === 5 && whole[2] === 'credentials' && Object.keys(parent).every((left) => left === 'scopes'))
    takeOut(profile, whole.slice(0, 4))
}

/** What a text is for, where that may be left out. */
function optionalPart(path: Path): Path | undefined {
  const [top, , part, , member] = path
  if (top === 'signing' && part === 'key') return path.slice(0, 2)
  if (top !== 'identities') return undefined
  if (part === 'userName' || part === 'password' || part === 'variables') return path
  if (part !== 'credentials') return undefined
  return member === 'narrow' ? path.slice(0, 5) : path
}

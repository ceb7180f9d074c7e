import type { CheckContext } from './check-context.ts'
import { variablesOf } from './check-identities.ts'
import { entries, record } from './loose.ts'
import { suggestion } from './suggestion.ts'
import { templateNames } from './template-names.ts'
import type { Path } from './yaml-source.ts'

/** A login leads somewhere, and fills in only what there is. */
export function checkLogins(context: CheckContext): void {
  const variables = ['userName', 'password', 'scopes', 'refreshToken', ...variablesOf(context.profile)]
  for (const [name, login] of entries(context.profile.logins)) {
    checkStep(context, login, ['logins', name], `the login ${name}`, variables)
    const { refresh, logout } = record(login)
    for (const [part, step] of Object.entries({ refresh, logout })) {
      const path = ['logins', name, part]
      if (typeof step === 'string') context.operation(step, path)
      else if (step !== undefined)
        checkStep(context, step, path, `${part} of the login ${name}`, [...variables, 'token'])
    }
  }
  const { expire } = context.profile
  if (typeof expire === 'string') checkUrl(context, expire, ['expire'])
  else checkUrl(context, record(expire).url, ['expire', 'url'])
}

function checkStep(context: CheckContext, step: unknown, path: Path, what: string, variables: readonly string[]): void {
  const { operation, url, body, headers } = record(step)
  if (operation === undefined && url === undefined)
    context.note(path, `${what} has neither an operation nor a url: name one`, 'key')
  if (operation !== undefined && url !== undefined)
    context.note([...path, 'url'], `${what} has an operation and a url: keep one`, 'key')
  context.operation(operation, [...path, 'operation'])
  checkUrl(context, url, [...path, 'url'])
  for (const [part, value] of Object.entries({ body, headers })) {
    for (const { name, alone } of templateNames(value)) {
      if (variables.includes(name)) continue
      // A body may have braces of its own (GraphQL); what is only a name in braces, or nearly a known one, was meant to be filled in.
      const near = suggestion(name, variables)
      if (near === undefined && !alone) continue
      const advice = near === undefined ? 'add it to the variables of the identities' : `did you mean {${near}}?`
      context.note([...path, part], `${what} fills in {${name}}, which nobody has: ${advice}`)
    }
  }
}

function checkUrl({ note }: CheckContext, url: unknown, path: Path): void {
  if (typeof url !== 'string' || url.startsWith('/')) return
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    note(path, 'this is no URL: write https://… or a path that begins with /')
}

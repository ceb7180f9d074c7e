import { bindBody } from '../bind-body.ts'
import { exceptions, PortalException } from '../exception.ts'
import type { PortalRequest } from '../portal-request.ts'
import { BindingFailure } from '../problem.ts'
import { permissionNames, type NewApiKey } from '../state/api-keys.ts'

/** The body of POST /keys (portal 6). */
export function readNewKey(request: PortalRequest): NewApiKey {
  const body = bindBody(request)
  if (!body.has('name'))
    throw new BindingFailure({ $: ["JSON deserialization was missing the required property 'name'."] })
  const name = body.text('name') ?? ''
  const permissions = body.texts('permissions') ?? []
  const expiresInDays = body.integer('expiresInDays')
  const errors: Record<string, readonly string[]> = {}
  if (name === '') errors.Name = ['The Name field is required.']
  if (name.length > 30) errors.Name = ['Incorrect name. Length must be less than 30']
  if (expiresInDays !== undefined && (expiresInDays < 1 || expiresInDays > 365)) {
    errors.ExpiresInDays = ['Incorrect number of days. Value must be between 1 and 365']
  }
  if (Object.keys(errors).length > 0) throw new BindingFailure(errors)
  checkPermissions(name, permissions)
  return { name, permissions, expiresInDays }
}

/** A name of thirty at most, E3; permissions out of the list, E1 (portal 6). */
export function checkPermissions(name: string, permissions: readonly string[]): void {
  if (name.length > 30) throw new BindingFailure({ Name: ['Incorrect name. Length must be less than 30'] })
  if (!permissions.every((permission) => permissionNames.includes(permission))) {
    throw new PortalException(exceptions.argument, 'Permissions are not valid.')
  }
}

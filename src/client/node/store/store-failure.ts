import { CredentialError } from '../../errors/credential-error.ts'
import { systemErrorCode } from './system-error-code.ts'

/** One line that says what cannot be done with which file, and why. What is in the file is never in it. */
export function storeFailure(path: string, problem: string, cause?: unknown): CredentialError {
  const options = cause === undefined ? undefined : { cause }
  return new CredentialError('store-failed', `The credential store ${path} ${problem}.`, {}, options)
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission was denied',
  EPERM: 'permission was denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'its symbolic links go round in circles',
}

/** Runs what touches the disk, so that what goes wrong there comes out as CredentialError 'store-failed'. */
export async function orStoreFailure<T>(path: string, verb: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    if (error instanceof CredentialError) throw error
    const code = systemErrorCode(error) ?? 'unknown error'
    const reason = reasons[code]
    throw storeFailure(path, `cannot be ${verb}: ${reason === undefined ? code : `${reason} (${code})`}`, error)
  }
}

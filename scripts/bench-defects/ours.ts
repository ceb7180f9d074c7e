import { join } from 'node:path'
import { namesDefect } from '../../contract-tests/conformance/kit/names-defect.ts'
import { isRecord } from '../../src/contract/document/json-pointer.ts'
import type { Complaint } from './complaint.ts'
import { runTool } from './run-tool.ts'
import type { Tool } from './tool.ts'

/** docspace-contract, in a process of its own for each server, as a user has it. */
export const ours: Tool = {
  id: 'ours',
  name: 'docspace-contract',
  settings: "defaults, with each server's profile; a finding must name the right check, operation and subject",
  isSampled: false,
  prepare: () => Promise.resolve('from source'),
  async run({ url, documentPath, profilePath }, _subject, seed) {
    const program = join(import.meta.dirname, 'verify-once.ts')
    const { output, errors } = await runTool([process.execPath, program, url, documentPath, profilePath, String(seed)])
    const found: unknown = output === '' ? undefined : JSON.parse(output)
    if (!Array.isArray(found)) throw new Error(`docspace-contract ended without a result: ${errors.slice(-500)}`)
    return found.filter(isRecord).map(complaintOf)
  },
  names(defect, { operation = '', what, check = '', subject = '' }) {
    return namesDefect(defect, { id: what, check, operation, subject })
  },
}

function complaintOf({ id, check, operation, subject }: Readonly<Record<string, unknown>>): Complaint {
  return { operation: String(operation), what: String(id), check: String(check), subject: String(subject) }
}

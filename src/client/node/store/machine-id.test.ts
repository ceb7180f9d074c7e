import { spawnSync } from 'node:child_process'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { machineId } from './machine-id.ts'

it('is the same in every process of a machine, and does not show its name', () => {
  const program = `import(process.argv[1]).then(({ machineId }) => process.stdout.write(machineId()))`
  const other = spawnSync(process.execPath, ['-e', program, join(import.meta.dirname, 'machine-id.ts')])
  expect(other.stdout.toString()).toBe(machineId())
  expect(machineId()).toMatch(/^[\da-f]{12}$/)
  expect(machineId()).not.toContain(hostname())
})
